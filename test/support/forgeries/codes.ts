import { CODE_DRAW } from '#shared/record/room-draw.ts';
import { diceOf, sixthDay, type Day } from './days.ts';
import { both, slipped, type Edit, type Place } from './edits.ts';
import type { Forgery } from './row.ts';

// A day of edition 9 on which whoever marks knows candidates by codes: the supervisor throws for them, and once more with a reason.

const BEFORE: Place = ['attendance_recorded'];

/** The day with that setting. */
const codedDay = (day: Day, edition = 9): Day => {
  const told = sixthDay(day, edition);
  const sitting = { ...told.sitting, settings: { ...told.sitting.settings, codes: 'until_decided' as const } };
  const steps = told.steps.map((step) =>
    step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step,
  );
  return { ...day, sitting, steps };
};
const lots =
  (change: object = {}) =>
  (day: Day): object => ({
    ...{ type: 'facts_stated', rule: CODE_DRAW, candidateId: null },
    facts: {
      candidates: day.candidates.map(({ candidateId }) => candidateId),
      ...{ labels: [], seed: diceOf(77), source: '', reason: '', operator: '邓芳磊', ...change },
    },
  });
const drawn = (change: object = {}, by = 'supervisor', before: Place = BEFORE): Edit =>
  slipped(lots(change), by, before);
const PUBLIC = { seed: '202613407', source: '福利彩票双色球第 2026134 期' };

/** Codes drawn, and drawn again by a public number with a word. */
export const codesDay = (day: Day): Day => {
  const told = codedDay(day);
  return { ...told, steps: both(drawn(), drawn({ ...PUBLIC, reason: '多录一名考生' }, 'clerk'))(told) };
};
/** A sitting of edition 8 that said so would have meant nothing by it: nothing is drawn, and everybody marks. */
export const earlierCodes = (day: Day): Day => codedDay(day, 8);

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery => ({
  ...{ name, day: 'practical', rooted: true, edit: (day) => edit(codedDay(day)), door },
  verifier: `procedure: ${verifier}`,
});

export const CODES: readonly Forgery[] = [
  forged('marks before the codes are drawn', (day) => day.steps, 'codes_undrawn'),
  forged('codes drawn by who marks', drawn(PUBLIC, 'first'), 'role_may_not'),
  forged('codes drawn by the lead', drawn(PUBLIC, 'lead'), 'role_may_not'),
  forged('codes by dice that the clerk threw', drawn({}, 'clerk'), 'seed_unfit'),
  forged('codes drawn again without a word', both(drawn(), drawn()), 'reason_needed', 'reason_missing'),
  forged(
    'codes drawn after the first mark',
    both(drawn(), drawn({ reason: '重抽' }, 'supervisor', ['note_added'])),
    'lots_in_use',
  ),
  forged('codes with names of their own', drawn({ labels: ['甲', '乙'] }), 'lots_unsound'),
  forged(
    'codes without one of the candidates',
    slipped(
      (day) => lots({ candidates: day.candidates.slice(1).map(({ candidateId }) => candidateId) })(day),
      'supervisor',
      BEFORE,
    ),
    'lots_unsound',
  ),
];
