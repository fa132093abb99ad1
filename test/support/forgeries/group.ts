import type { Body } from '#shared/record/body.ts';
import { UNSIGNED, type Day } from './days.ts';
import { changed, left, slipped, type Edit } from './edits.ts';
import { candidate, person, rooted, type Forgery } from './row.ts';
import type { Step } from './rewrite.ts';

// A day of edition 5 on which two examiners lie too far apart, confer and mark again, and the checker keys every total anew.

/** What the sheets come to in hundredths: as on every honest day, and where one line was marked again. */
const TOTALS = { plain: 8300, again: 8100 } as const;

/** The honest day told so; its first candidate is the one who is conferred about. */
export function groupDay(day: Day): Day {
  const settings = { ...day.sitting.settings, maxSpread: 1000, proofreading: 'totals' } as const;
  const sitting = { ...day.sitting, settings, edition: 5 };
  const [first, second] = [person('first')(day), person('second')(day)];
  const about = candidate(day, 0).candidateId;
  const steps = day.steps
    .filter(({ body }) => body.type !== 'time_recorded')
    .map((step) => (step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step))
    .map((step) => (isFarOff(step.body, about, second) ? { ...step, body: mark(step.body, 4000) } : step));
  const by = (actor: string, body: Body): Step => ({ body, actor });
  const line = { type: 'line_scored', candidateId: about, examinerId: second, line: '2.1' } as const;
  const read = (n: number, examinerId: string, total: number): Step =>
    by(person('checker')(day), {
      ...{ type: 'sheet_proofread', candidateId: candidate(day, n).candidateId, examinerId },
      read: [{ line: null, mark: total }],
    });
  const group: Step[] = [
    by(person('lead')(day), {
      ...{ type: 'spread_conferred', candidateId: about, people: [first, second], lines: ['2.1'] },
      text: '重看焊脚尺寸',
    }),
    by(second, { ...line, score: { kind: 'mark', mark: 7500 }, cause: 'correction', reason: '会商复评' }),
    by(second, { type: 'sheet_signed', candidateId: about, examinerId: second, ...UNSIGNED }),
    read(0, first, TOTALS.plain),
    read(0, second, TOTALS.again),
    read(1, first, 8030),
    by(person('lead')(day), {
      ...{ type: 'difference_settled', candidateId: candidate(day, 1).candidateId, examinerId: first },
      ...{ how: 'stands', reason: '校对看错一位' },
    }),
    read(1, second, TOTALS.plain),
  ];
  const power: Body = {
    ...{ type: 'incident_recorded', kind: 'equipment_failure', candidateId: null },
    ...{ time: '09:40', text: '焊机跳闸，五分钟后恢复', witness: '罗芳' },
  };
  const at = steps.findIndex(({ body }) => body.type === 'sitting_signed');
  return {
    ...day,
    sitting,
    steps: [...steps.slice(0, at), ...group, by(person('clerk')(day), power), ...steps.slice(at)],
  };
}

const isFarOff = (body: Body, candidateId: string, examinerId: string): boolean =>
  body.type === 'line_scored' &&
  body.candidateId === candidateId &&
  body.examinerId === examinerId &&
  body.line === '2.1';
const mark = (body: Body, points: number): Body =>
  body.type === 'line_scored' ? { ...body, score: { kind: 'mark', mark: points } } : body;

const together = (name: string, edit: Edit, door: string, verifier: string): Forgery =>
  rooted(name, (day) => edit(groupDay(day)), door, verifier);
const isOf = (type: Body['type'], n?: number) => {
  let seen = -1;
  return ({ body }: Step): boolean => body.type === type && (seen += 1) === (n ?? seen);
};

/** A conferral and a proofreading that were none. */
export const GROUP: readonly Forgery[] = [
  together(
    'a mark put otherwise without conferring while marks lay too far apart',
    left(isOf('spread_conferred')),
    'conferral_first',
    'procedure: conferral_first',
  ),
  together(
    'a mark put otherwise on a line nobody conferred about',
    changed(['spread_conferred'], { lines: ['1.1'] }),
    'conferral_first',
    'procedure: conferral_first',
  ),
  together(
    'a conferral with somebody who does not score the candidate',
    changed(['spread_conferred'], (day: Day) => ({ people: [person('first')(day), person('clerk')(day)] })),
    'conferral_unsound',
    'procedure: conferral_unsound',
  ),
  together(
    'a conferral an examiner wrote down',
    changed(['spread_conferred'], {}, (day: Day) => ({ actor: person('first')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  together(
    'a conferral about marks that lie close enough',
    changed(['spread_conferred'], (day: Day) => ({ candidateId: candidate(day, 1).candidateId })),
    'conferral_not_due',
    'procedure: conferral_not_due',
  ),
  together(
    'signatures above a sheet nobody proofread',
    left(isOf('sheet_proofread', 3)),
    'proofreading_open',
    'procedure: proofreading_open',
  ),
  together(
    'a difference that nobody settled',
    left(isOf('difference_settled')),
    'proofreading_open',
    'procedure: proofreading_open',
  ),
  together(
    'a total read by an examiner',
    changed(['sheet_proofread'], {}, (day: Day) => ({ actor: person('second')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  together(
    'a line read where totals are asked for',
    changed(['sheet_proofread'], { read: [{ line: '1.1', mark: 5000 }] }),
    'proofreading_unsound',
    'procedure: proofreading_unsound',
  ),
  together(
    'a difference settled by the checker',
    changed(['difference_settled'], {}, (day: Day) => ({ actor: person('checker')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  together(
    'a difference settled that is none',
    changed(['difference_settled'], (day: Day) => ({ candidateId: candidate(day, 0).candidateId })),
    'difference_gone',
    'procedure: difference_gone',
  ),
  together(
    'a proofreading before the sheet is signed',
    slipped(
      (day) => ({
        ...{ type: 'sheet_proofread', candidateId: candidate(day, 0).candidateId, examinerId: person('first')(day) },
        read: [{ line: null, mark: 8300 }],
      }),
      'checker',
      ['sheet_signed'],
    ),
    'proofreading_not_due',
    'procedure: proofreading_not_due',
  ),
  together(
    'an incident whose witness wrote it',
    changed(['incident_recorded'], { witness: '赵洋浩' }),
    'witness_is_self',
    'procedure: witness_is_self',
  ),
  together(
    'a cheating of nobody',
    changed(['incident_recorded'], { kind: 'cheating_all' }),
    'incident_of_nobody',
    'procedure: incident_unsound',
  ),
  together(
    'a cheating of somebody who was absent',
    changed(['incident_recorded'], (day: Day) => ({
      kind: 'cheating_all',
      candidateId: candidate(day, 2).candidateId,
    })),
    'candidate_absent',
    'procedure: candidate_not_there',
  ),
];
