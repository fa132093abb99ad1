import { awardeesOf } from '#shared/certificates/standing.ts';
import { policyLeft } from '#shared/documents/desk/desk.ts';
import { openReviews } from '#shared/progress/before-signing.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import type { Ledger } from '#shared/progress/ledger.ts';
import { lacksOf, stopsScoring, type Lack } from '#shared/progress/lacks.ts';
import type { ListName } from '#shared/procedures/parts/lists.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { SIGNING_ORDER } from '#shared/model/signing-order.ts';
import type { SittingState } from '#shared/record/state.ts';
import { markingScreenOf } from '#renderer/marking/marking-screen.ts';
import type { stepReasonWords } from '#renderer/features/frame/words.ts';

/** The day in order, left of every screen. */
export const STEP_ORDER = [
  'setup',
  'policy',
  'check-in',
  'scoring',
  'panel',
  'results',
  'sign-off',
  'printing',
  'handover',
  'certificates',
] as const;
export type StepName = (typeof STEP_ORDER)[number];

/** What is looked up, or follows weeks after the day, rather than worked through in order. */
const WITHOUT_KEY: ReadonlySet<StepName> = new Set(['policy', 'certificates']);

/** The number of a step's key among Alt+2 to Alt+9; null where it has none. */
export function keyOf(name: StepName): number | null {
  const keyed = STEP_ORDER.filter((step) => !WITHOUT_KEY.has(step));
  const index = keyed.findIndex((step) => step === name);
  return index < 0 ? null : index + 2;
}

export type Step = {
  readonly name: StepName;
  /** What is left to do in it; null where nothing is counted. */
  readonly left: number | null;
  /** Why it cannot start yet, or null when it can. */
  readonly blocked: keyof typeof stepReasonWords | null;
};

/** Batches of the sitting: without a receipt, and with one. */
export type Batches = { readonly undelivered: number; readonly delivered: number };

/** What each step of the day still asks for. */
export function stepsOf(state: SittingState, { undelivered, delivered }: Batches): Step[] {
  const ledger = knownLedger(state);
  const practice = state.sitting?.practice === true;
  const marking = markingScreenOf(state.sitting);
  const lacks = lacksOf(state);
  const unready = notReady(lacks);
  const unscored = stages(ledger, 'empty', 'started');
  const { givesMarks } = procedureOf(state.sitting);
  const undecided = openReviews(state);
  const begun = givesMarks
    ? ledger.rows.some(({ stage }) => stage !== 'empty' && stage !== 'started')
    : state.decisions.size > 0;
  const afterScoring = begun ? null : 'nothingScored';
  const signing = SIGNING_ORDER.length - state.signatures.length + (state.closing === null ? 1 : 0);
  return [
    { name: 'setup', left: lacks.length, blocked: null },
    { name: 'policy', left: policyLeft(state), blocked: null },
    {
      name: 'check-in',
      left: state.candidates.size - state.attendance.size,
      blocked: state.candidates.size === 0 ? 'noCandidates' : null,
    },
    {
      name: 'scoring',
      left: marking === 'scoring' ? unscored : null,
      blocked: marking === 'scoring' ? unready : 'notPractical',
    },
    {
      name: 'panel',
      left: marking === 'panel' ? (givesMarks ? unscored : undecided) : null,
      blocked: marking === 'panel' ? unready : 'notPanel',
    },
    { name: 'results', left: givesMarks ? openCandidates(ledger) : undecided, blocked: afterScoring },
    { name: 'sign-off', left: (givesMarks ? ledger.open : undecided) + signing, blocked: afterScoring },
    { name: 'printing', left: null, blocked: unready },
    {
      name: 'handover',
      // before anything was sealed there is nothing to count, and nothing that could be called done
      left: undelivered + delivered === 0 ? null : undelivered,
      blocked: practice ? 'practiceStays' : null,
    },
    {
      name: 'certificates',
      left: withoutCertificate(state),
      blocked: practice ? 'practiceNoCertificates' : state.closing === null ? 'notClosed' : null,
    },
  ];
}

const REASON_FOR: Readonly<Partial<Record<ListName, Step['blocked']>>> = {
  staff: 'noExaminers',
  draw: 'noDraw',
  roster: 'noCandidates',
  scheme: 'noScheme',
};

function notReady(lacks: readonly Lack[]): Step['blocked'] {
  const list = lacks.find(stopsScoring)?.list;
  return list === undefined ? null : (REASON_FOR[list] ?? null);
}

/** Who passed and has no number; not counted where only one subject is judged here, for a certificate asks for all of them. */
function withoutCertificate(state: SittingState): number | null {
  if (state.closing === null || !procedureOf(state.sitting).decidesCertificate) return null;
  return awardeesOf(state).filter(({ certificate }) => certificate === null).length;
}

const stages = (ledger: Ledger, ...wanted: string[]): number =>
  ledger.rows.filter(({ stage }) => wanted.includes(stage)).length;

function openCandidates({ rows }: Ledger): number {
  const open = rows.filter(({ stage }) => stage === 'empty' || stage === 'started');
  return new Set(open.map(({ candidate }) => candidate.candidateId)).size;
}
