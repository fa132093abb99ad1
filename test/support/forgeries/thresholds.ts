import type { Body } from '#shared/record/body.ts';
import { THRESHOLDS } from '#shared/record/thresholds.ts';
import { halved, inHalves } from '../review.ts';
import { sixthDay, type Day } from './days.ts';
import { both, changed, ninth, slipped, type Edit, type Place } from './edits.ts';
import { candidate, rooted, rootedReview, type Forgery } from './row.ts';

// Other marks than 60 in a review of edition 9: by whom, of whom, written how, and when.

const OWN = {
  ground: 'special-policy',
  source: '津人社发〔2026〕1号',
  theory: 5500,
  practical: 6000,
  thesis: 6000,
  performance: 6000,
};
const stated =
  (of: 'sitting' | number, change: object = {}) =>
  (day: Day): Body => ({
    ...{ type: 'facts_stated', rule: THRESHOLDS, facts: { ...OWN, ...change } },
    candidateId: of === 'sitting' ? null : candidate(day, of).candidateId,
  });
/** Scores that no file brings stand in the roster's own columns. */
const onTheRoster: Edit = changed(['candidates_admitted'], ({ candidates }) => ({
  candidates: candidates.map((one) => ({ ...one, extra: { 理论成绩: '70' } })),
}));
const BEFORE: Place = ['scheme_adopted'];
const AFTER: Place = ['note_added'];
/** An honest review of edition 9: the occupation's own marks, and one person's beside them. */
export const thresholdDay: Edit = (day) => {
  const marks = { ground: 'national-exam', source: '国家职业标准 5.2', theory: 6500 };
  const told = both(slipped(stated('sitting', marks), 'clerk', BEFORE), slipped(stated(0), 'clerk', BEFORE));
  return both(onTheRoster, told)(sixthDay(day, 9));
};

/** The same review scored by items: every part in two halves. */
export const itemsDay: Edit = (day) =>
  onTheRoster(sixthDay(day, 9)).flatMap((step) => {
    const { body } = step;
    if (body.type === 'scheme_adopted') return [{ ...step, body: { ...body, scheme: inHalves(body.scheme) } }];
    return halved(body).map((half) => ({ ...step, body: half }));
  });

const forged = (name: string, edit: Edit, why: string): Forgery =>
  rootedReview(name, ninth(edit), why, `procedure: ${why}`);

export const OTHER_PASS_MARKS: readonly Forgery[] = [
  forged('pass marks stated by an expert', slipped(stated(0), 'first', BEFORE), 'role_may_not'),
  forged('a special policy of the whole sitting', slipped(stated('sitting'), 'clerk', BEFORE), 'thresholds_unsound'),
  forged(
    'a national examination of one person',
    slipped(stated(0, { ground: 'national-exam' }), 'clerk', BEFORE),
    'thresholds_unsound',
  ),
  forged('pass marks that nothing settles', slipped(stated(0, { source: ' ' }), 'clerk', BEFORE), 'thresholds_unsound'),
  forged('a stage that passes by nothing', slipped(stated(0, { thesis: 0 }), 'clerk', BEFORE), 'thresholds_unsound'),
  forged(
    'pass marks of somebody who was marked',
    both(onTheRoster, slipped(stated(0), 'clerk', AFTER)),
    'thresholds_in_use',
  ),
  rooted(
    'pass marks of stages where there are none',
    ninth(slipped(stated(0), 'clerk', BEFORE)),
    'thresholds_unsound',
    'procedure: thresholds_unsound',
  ),
];
