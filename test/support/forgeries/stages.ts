import type { Task } from '#shared/model/scheme.ts';
import type { Day } from './days.ts';
import { bodyAt, both, changed, left, slipped, type Edit } from './edits.ts';
import { type Forgery, person, candidate, panel, review, markBy } from './row.ts';

/** The scheme with something else about one of its tasks. */
const schemed = (nth: number, change: (task: Task) => object): Edit =>
  changed(['scheme_adopted'], (day) => {
    const { scheme } = bodyAt(day, 'scheme_adopted');
    return {
      scheme: { ...scheme, tasks: scheme.tasks.map((task, n) => (n === nth ? { ...task, ...change(task) } : task)) },
    };
  });
const outOf = (fullMark: number) => (task: Task) => ({
  fullMark,
  lines: task.lines.map((line) => ({ ...line, fullMark })),
});
/** One more item, beside the part as it was. */
const withItem = (fullMark: number) => (task: Task) => ({
  lines: [...task.lines, ...task.lines.map((line) => ({ ...line, fullMark }))],
});
const NOT_AS_FIXED = ['scheme_not_as_fixed', 'procedure: scheme_not_as_fixed'] as const;

export const PANEL_AND_REVIEW: readonly Forgery[] = [
  panel('a panel’s subject out of 200', schemed(0, outOf(20_000)), ...NOT_AS_FIXED),
  panel('a panel’s subject left out', schemeOfTwo, ...NOT_AS_FIXED),
  panel(
    'a panel’s subject with a weight',
    schemed(1, () => ({ weight: 1 })),
    ...NOT_AS_FIXED,
  ),
  review('thesis marks of 100 added up as if they were points', schemed(0, outOf(9_999)), ...NOT_AS_FIXED),
  review('a performance out of 200', schemed(2, outOf(20_000)), ...NOT_AS_FIXED),
  review('items of a performance that come to more than it', schemed(2, withItem(1)), ...NOT_AS_FIXED),
  review(
    'a panel drawn about nobody there is',
    changed(['facts_stated'], (day) => ({ candidateId: person('clerk')(day) })),
    'candidate_unknown',
    'procedure: no_such_candidate',
  ),
  review(
    'a question of a defence taken back under the decision',
    slipped(
      (day) => ({
        ...{ type: 'question_recorded', number: 1, text: '' },
        candidateId: candidate(day, 0).candidateId,
      }),
      'clerk',
      ['note_added'],
    ),
    'signing_order',
    'procedure: signing_order',
  ),
  panel(
    'a mark above 100',
    changed(['line_scored'], { score: { kind: 'mark', mark: 10_001 } }),
    'mark_over_full',
    'procedure: mark_out_of_range',
  ),
  panel(
    'a panel’s mark by a fourth expert',
    slipped(markBy('spare', 0), 'spare', ['note_added']),
    'not_expected',
    'procedure: not_the_examiner',
  ),
  panel(
    'a panel that two signed',
    left(({ body }, day) => body.type === 'sheet_signed' && body.examinerId === person('second')(day)),
    'signing_order',
    'procedure: signing_order',
  ),
  review(
    'a mark before entry',
    left(({ body }) => body.type === 'subject_scores_imported'),
    'review_entry_missing',
    'procedure: stage_locked',
  ),
  review(
    'a mark after a failed entry',
    changed(['subject_scores_imported'], (day) => ({
      scores: day.candidates.map(({ candidateId }) => ({ candidateId, score: 5999 })),
    })),
    'review_entry_failed',
    'procedure: stage_locked',
  ),
  review(
    'performance before the thesis',
    changed(['line_scored', 1], { line: '3.1' }),
    'review_thesis_open',
    'procedure: stage_locked',
  ),
  review(
    'an entry score changed under the marks',
    slipped(
      (day) => ({
        ...bodyAt(day, 'subject_scores_imported'),
        scores: [{ candidateId: candidate(day, 0).candidateId, score: 9000 }],
      }),
      'clerk',
      ['note_added'],
    ),
    'scores_in_use',
    'procedure: scores_in_use',
  ),
  review(
    'a pass against the scores',
    both(
      (day) =>
        day.steps.map((step) =>
          step.body.type === 'line_scored' && step.body.line === '3.1'
            ? { ...step, body: { ...step.body, score: { kind: 'mark', mark: 5000 } as const } }
            : step,
        ),
      (day) => day.steps,
    ),
    'decision_below_pass',
    'procedure: decision_unsound',
  ),
  review(
    'a fail against the scores without a reason',
    changed(['decision_recorded'], { decision: 'fail' }),
    'decision_needs_reason',
    'procedure: decision_unsound',
  ),
  review(
    'a decision of the clerk’s',
    changed(['decision_recorded'], {}, (day) => ({ actor: person('clerk')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  review(
    'a review signed without its decision',
    left(({ body }) => body.type === 'decision_recorded'),
    'signing_order',
    'procedure: signing_order',
  ),
  review(
    'a panel drawn again under the marks',
    slipped((day) => bodyAt(day, 'facts_stated'), 'clerk', ['note_added']),
    'draw_in_use',
    'procedure: draw_in_use',
  ),
  review(
    'a panel drawn from whoever',
    changed(['facts_stated'], (day) => ({
      facts: {
        ...bodyAt(day, 'facts_stated').facts,
        pool: [{ personId: person('clerk')(day), name: '', qualification: '' }],
      },
    })),
    'draw_unsound',
    'procedure: draw_unsound',
  ),
  review(
    'a panel drawn by nobody',
    changed(['facts_stated'], {}, { actor: null }),
    'sign_in_first',
    'procedure: nobody_signed_in',
  ),
];

function schemeOfTwo(day: Day): ReturnType<Edit> {
  const { scheme } = bodyAt(day, 'scheme_adopted');
  return changed(['scheme_adopted'], { scheme: { ...scheme, tasks: scheme.tasks.slice(0, 2) } })(day);
}
