import { scores } from '#shared/model/staff.ts';
import { ledgerOf, type Ledger } from '#shared/procedure/ledger.ts';
import { SIGNING_ORDER } from '#shared/procedure/signing-order.ts';
import { examinersOf, leadOf, type SittingState } from '#shared/record/state.ts';
import type { stepReasonWords } from '#shared/words/frame.ts';

/** The day in order, left of every screen. */
export const STEP_ORDER = [
  'setup',
  'check-in',
  'scoring',
  'panel',
  'results',
  'sign-off',
  'printing',
  'handover',
] as const;
export type StepName = (typeof STEP_ORDER)[number];

export type Step = {
  readonly name: StepName;
  /** What is left to do in it; null where nothing is counted. */
  readonly left: number | null;
  /** Why it cannot start yet, or null when it can. */
  readonly blocked: keyof typeof stepReasonWords | null;
};

/** What each step of the day still asks for. `undelivered`: batches of this sitting without a receipt. */
export function stepsOf(state: SittingState, undelivered: number): Step[] {
  const ledger = ledgerOf(state);
  const panel = state.sitting?.procedure === 'panel';
  const unready = notReady(state);
  const unscored = stages(ledger, 'empty', 'started');
  const begun = ledger.rows.some(({ stage }) => stage !== 'empty' && stage !== 'started');
  const afterScoring = begun ? null : 'nothingScored';
  const signing = SIGNING_ORDER.length - state.signatures.length + (state.closing === null ? 1 : 0);
  return [
    { name: 'setup', left: missingPreparations(state), blocked: null },
    {
      name: 'check-in',
      left: state.candidates.size - state.attendance.size,
      blocked: state.candidates.size === 0 ? 'noCandidates' : null,
    },
    { name: 'scoring', left: panel ? null : unscored, blocked: panel ? 'notPractical' : unready },
    { name: 'panel', left: panel ? unscored : null, blocked: panel ? unready : 'notPanel' },
    { name: 'results', left: openCandidates(ledger), blocked: afterScoring },
    { name: 'sign-off', left: ledger.open + signing, blocked: afterScoring },
    { name: 'printing', left: null, blocked: unready },
    {
      name: 'handover',
      left: undelivered,
      blocked: state.sitting?.practice === true ? 'practiceStays' : null,
    },
  ];
}

function notReady(state: SittingState): Step['blocked'] {
  if (state.candidates.size === 0) return 'noCandidates';
  if (state.scheme === null) return 'noScheme';
  return examinersOf(state).length === 0 ? 'noExaminers' : null;
}

/** Of roster, scheme, enough people who score, and everyone who signs: how many are still missing. */
function missingPreparations(state: SittingState): number {
  const people = [...state.people.values()];
  const scorers = people.filter(({ role }) => scores(role)).length;
  const enough = scorers > 0 && examinersOf(state).length >= (state.sitting?.settings.examinersPerCandidate ?? 1);
  const signers =
    leadOf(state) !== undefined &&
    people.some(({ role }) => role === 'checker') &&
    people.some(({ role }) => role === 'supervisor');
  return [state.candidates.size > 0, state.scheme !== null, enough, signers].filter((there) => !there).length;
}

const stages = (ledger: Ledger, ...wanted: string[]): number =>
  ledger.rows.filter(({ stage }) => wanted.includes(stage)).length;

function openCandidates({ rows }: Ledger): number {
  const open = rows.filter(({ stage }) => stage === 'empty' || stage === 'started');
  return new Set(open.map(({ candidate }) => candidate.candidateId)).size;
}
