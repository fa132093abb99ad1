import { keyOf } from '../handover.ts';
import { bodyAt, both, changed, left, slipped } from './edits.ts';
import { type Forgery, person, candidate, panel, review, rooted, markBy } from './row.ts';

export const PANEL_AND_REVIEW: readonly Forgery[] = [
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

export const WITHOUT_THE_HEAD: readonly Forgery[] = [
  rooted(
    'opened by the clerk',
    changed(['sitting_opened'], {}, (day) => ({ actor: person('clerk')(day) })),
    'sign_in_first',
    'procedure: not_the_site_head',
  ),
  rooted(
    'people whom the site head did not sign for',
    changed(['staff_named'], { endorsement: '0'.repeat(128) }, { kept: true }),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'people without any endorsement',
    changed(['staff_named'], {}, { kept: true }),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'a key the site head did not sign for',
    changed(['key_registered'], {}, { kept: true }),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'people named by the clerk',
    slipped((day) => ({ type: 'staff_named', people: [day.people.spare], source: null }), 'clerk', ['note_added']),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted(
    'candidates admitted by nobody',
    changed(['candidates_admitted'], {}, { actor: null }),
    'sign_in_first',
    'procedure: nobody_signed_in',
  ),
  rooted(
    'candidates admitted by an examiner',
    changed(['candidates_admitted'], {}, (day) => ({ actor: person('first')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted(
    'closed by nobody',
    changed(['sitting_closed'], {}, { actor: null }),
    'sign_in_first',
    'procedure: nobody_signed_in',
  ),
  rooted(
    'a note by somebody nobody named',
    slipped((day) => bodyAt(day, 'note_added'), null, ['note_added'], {
      actor: keyOf(3).publicKey.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5'),
    }),
    'person_unknown',
    'procedure: role_may_not',
  ),
  rooted(
    'the site head made something else',
    slipped(
      (day) => ({
        type: 'person_corrected',
        personId: person('head')(day),
        field: 'role',
        old: 'site-head',
        fresh: 'clerk',
        reason: '更正',
      }),
      'head',
    ),
    'correction_unsound',
    'procedure: correction_unsound',
  ),
];
