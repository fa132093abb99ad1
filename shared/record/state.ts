import type { Attendance, Candidate } from '../model/candidate.ts';
import type { Share } from '../model/division.ts';
import type { Panel } from '../model/panels.ts';
import type { Scheme } from '../model/scheme.ts';
import type { ClockAct, ClockRef, Tick } from '../model/task-clock.ts';
import { sheetKey, type LineScore, type SheetRef } from '../model/sheet.ts';
import type { Sitting } from '../model/sitting.ts';
import type { Person } from '../model/staff.ts';
import type { SubjectScore } from '../model/subject-score.ts';
import type { BodyOf } from './body.ts';
import type {
  Answer,
  Assignment,
  CertificateFact,
  Conferral,
  Confirmation,
  Evidence,
  Handover,
  Happened,
  Inspection,
  PaperCheck,
  PaperDraw,
  PaperSheet,
  Settlement,
  SheetProof,
  SignedPromise,
  HeadChange,
  KeyChange,
  MadeDraw,
  MarkDays,
  Recusal,
  Replacement,
  SpreadDecision,
  StandIn,
  Third,
  Voiding,
} from './changes.ts';
import type { Head } from './entry.ts';

// What the screens show of a sitting: the fold over its entries. Every part remembers the sequence number of the entry it
// came from, so that a screen can tell whether that entry has reached both copies.

export type Scored = { readonly score: LineScore; readonly seq: number };
export type VetoFact = { readonly reason: string; readonly witness: string } & Happened;
export type TimeFact = {
  readonly seconds: number;
  readonly running: boolean;
  readonly at: string;
  readonly seq: number;
};
export type SheetSignature = {
  readonly digest: string;
  readonly publicKey: string;
  readonly signature: string;
  readonly at: string;
  readonly seq: number;
};

/** One examiner's marks for one candidate. */
export type Sheet = SheetRef & {
  /** By line id ("1.3"). */
  readonly scores: Readonly<Record<string, Scored>>;
  readonly vetoes: Readonly<Record<string, VetoFact>>;
  /** By task number from 1. */
  readonly times: Readonly<Record<number, TimeFact>>;
  readonly lastSeq: number;
  /** The signature under the sheet as it stands, or null: a change after signing takes it away. */
  readonly signature: SheetSignature | null;
  /** True once it was ever signed: from then on every change is a correction with a reason. */
  readonly everSigned: boolean;
  /** Everything the checker ever read off it, in order; the last one counts. */
  readonly proofs: readonly SheetProof[];
  /** Everything the lead ever said about a difference here: another reading takes none of it away. */
  readonly settlements: readonly Settlement[];
  /** Who began it, where somebody else took it over; null where it was always one person's. */
  readonly begunBy: string | null;
  /** Whether the lead sent it back and it was not signed since. */
  readonly returned: boolean;
  /** What was keyed off paper, where it was marked there; null for a sheet of the screen. */
  readonly paper: PaperSheet | null;
  /** How its paper stood against the record, in order. */
  readonly checks: readonly PaperCheck[];
};

/** A mark or veto changed after its sheet was signed, or a veto taken back: what stood and what stands, null for nothing. */
export type MarkChange = SheetRef & {
  readonly line: string;
  readonly change:
    | { readonly what: 'score'; readonly was: LineScore | null; readonly is: LineScore | null }
    | { readonly what: 'veto'; readonly was: string | null; readonly is: string | null };
  readonly reason: string;
} & Happened;

/** Something that happened in the room, and who saw it; and why what it took off a result was given back. */
export type Incident = Omit<BodyOf<'incident_recorded'>, 'type'> &
  Happened & { readonly withdrawn?: { readonly reason: string } & Happened };

export type Note = { readonly candidateId: string | null; readonly text: string } & Happened;
export type SittingSignature = Omit<BodyOf<'sitting_signed'>, 'type'> & { readonly at: string; readonly seq: number };
export type AttendanceFact = { readonly attendance: Attendance; readonly reason: string } & Happened;

/** One thing that was done to it, as the diary tells it: what it showed before and after. */
export type ClockEvent = {
  readonly act: ClockAct;
  readonly before: number;
  readonly after: number;
} & Happened;

export type TaskClock = ClockRef & {
  /** Milliseconds spent up to `since`, or in all while it stands. */
  readonly spent: number;
  /** From when on it runs: on the computer's clock and on the wall's. Null while it stands. */
  readonly since: (Tick & { readonly at: string }) | null;
  /** Whether it was stopped for good, and not only paused. */
  readonly finished: boolean;
  readonly events: readonly ClockEvent[];
  readonly seq: number;
};

export type Root = { readonly personId: string; readonly publicKey: string };
/** A name, number or role that was put right, as the entry says it. */
export type Correction = {
  readonly of: string;
  readonly field: string;
  readonly old: string;
  readonly fresh: string;
  readonly reason: string;
} & Happened;

/** Facts as they were last stated for a rule. */
export type StatedFacts = { readonly facts: Readonly<Record<string, unknown>> } & Omit<Happened, 'by'>;
export type ImportedSubject = BodyOf<'subject_scores_imported'>['subject'];
export type DecisionFact = { readonly decision: 'pass' | 'fail'; readonly reason: string; readonly seq: number };
export type ExplainedException = Omit<BodyOf<'exception_explained'>, 'type'> & Happened;

/** Names what facts are about: a rule, and a candidate or the whole sitting. */
export const factsKey = (rule: string, candidateId: string | null): string => `${rule}/${candidateId ?? ''}`;

export type SittingState = {
  readonly head: Head;
  /** The latest wall time on record. */
  readonly high: string | null;
  /** The latest wall time since a clock set back was last explained; an entry well before it needs an explanation. */
  readonly clock: string | null;
  /** As it stands: what was put right is in it. */
  readonly sitting: Sitting | null;
  readonly voided: Voiding | null;
  /** The site head on whose key the roles hang now; null in sittings from before edition 3, and in practice. */
  readonly root: Root | null;
  /** Whom the site head named to take their place; null for nobody, and once they took it. */
  readonly deputy: string | null;
  /** In order; a key that roles hung on before is retired. */
  readonly headChanges: readonly HeadChange[];
  readonly people: ReadonlyMap<string, Person>;
  /** Who was named only after the first mark: they score only in somebody's place. */
  readonly latecomers: readonly string[];
  readonly handovers: readonly Handover[];
  /** The panels of the sitting where it has several; none where everybody who scores judges everyone. */
  readonly panels: readonly Panel[];
  /** Which of them judges whom, by candidate (record/panels.ts). */
  readonly assigned: ReadonlyMap<string, Assignment>;
  /** Who marks which tasks; nobody's where everybody who scores marks every task (record/division.ts). */
  readonly division: readonly Share[];
  /** Both in order; of recusals the last one about two people counts. */
  readonly recusals: readonly Recusal[];
  readonly standIns: readonly StandIn[];
  /** Public keys by person. */
  readonly keys: ReadonlyMap<string, string>;
  /** One-time slips by person, as they were last printed: the key that follows from the code, and its salt. */
  readonly slips: ReadonlyMap<string, Pick<BodyOf<'slip_issued'>, 'slipKey' | 'salt'>>;
  /** Letters about quality supervisors, by person. */
  readonly confirmations: ReadonlyMap<string, Confirmation>;
  readonly keyChanges: readonly KeyChange[];
  /** In the order they were admitted. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** What candidates, people and the sitting itself (`of` its id) were called otherwise, in order. */
  readonly corrections: readonly Correction[];
  readonly scheme: Scheme | null;
  /** Whether somebody is there, as it was said last; and everything that was said at check-in, in order. */
  readonly attendance: ReadonlyMap<string, AttendanceFact>;
  readonly checkIns: readonly (AttendanceFact & { readonly candidateId: string })[];
  /** What candidates signed by hand, in order; the last one counts (record/promise.ts). */
  readonly promises: ReadonlyMap<string, readonly SignedPromise[]>;
  /** By sheetKey and clockKey; what nobody has touched or started is not in here. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly clocks: ReadonlyMap<string, TaskClock>;
  /** By candidate, in order; of thirds and decisions the last one counts. */
  readonly conferrals: ReadonlyMap<string, readonly Conferral[]>;
  readonly thirds: ReadonlyMap<string, readonly Third[]>;
  readonly spreadDecisions: ReadonlyMap<string, readonly SpreadDecision[]>;
  /** Marks and vetoes that were changed, in the order in which they were: what paper shows as old → new. */
  readonly markChanges: readonly MarkChange[];
  /** The days on which marks were given and decisions made; null before the first. */
  readonly markDays: MarkDays | null;
  /** The review panel as it was last drawn: person ids in the order of the draw. */
  readonly drawn: readonly string[];
  /** Every draw ever made, in order; the last one of a kind counts. */
  readonly draws: readonly MadeDraw[];
  /** By factsKey; files shown for conditions by evidenceKey, in order as checks by the authority are. */
  readonly facts: ReadonlyMap<string, StatedFacts>;
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly inspections: readonly Inspection[];
  /** Scores that were not given here, by candidate. */
  readonly subjectScores: ReadonlyMap<string, Readonly<Partial<Record<ImportedSubject, SubjectScore>>>>;
  /** Questions of a thesis defence by candidate; their numbers are the keys. */
  readonly questions: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly decisions: ReadonlyMap<string, DecisionFact>;
  /** Certificate numbers by candidate: everything ever recorded, the one that counts last. */
  readonly certificates: ReadonlyMap<string, readonly CertificateFact[]>;
  readonly exceptions: readonly ExplainedException[];
  /** By factsKey, in the order in which they were first answered. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** In order: the last one's new station is the one that writes now. */
  readonly replacements: readonly Replacement[];
  readonly incidents: readonly Incident[];
  readonly notes: readonly Note[];
  readonly thirdCopy: BodyOf<'third_copy_ruled'>['whenGone'];
  readonly paperDraws: readonly PaperDraw[];
  /** Signatures under the sitting as it stands; any later change of a mark, state or person empties the list. */
  readonly signatures: readonly SittingSignature[];
  /** When the lead first signed the results: from then on names stand beside codes. */
  readonly decided: Happened | null;
  readonly closing: (Omit<BodyOf<'sitting_closed'>, 'type'> & { readonly seq: number }) | null;
};

/** Whether a sitting is from before roles had a root; practice has none and needs none. */
type Rooted = { readonly sitting: Sitting | null; readonly root: object | null };
export const isUnrooted = ({ sitting, root }: Rooted): boolean =>
  sitting !== null && !sitting.practice && root === null;

const NO_SHEET = {
  scores: {},
  vetoes: {},
  times: {},
  lastSeq: -1,
  signature: null,
  everSigned: false,
  proofs: [],
  settlements: [],
  begunBy: null,
  returned: false,
  paper: null,
  checks: [],
} as const;

/** The sheet of a candidate and examiner; an empty one where nothing was entered yet. */
export const sheetOf = (state: SittingState, ref: SheetRef): Sheet =>
  state.sheets.get(sheetKey(ref)) ?? { candidateId: ref.candidateId, examinerId: ref.examinerId, ...NO_SHEET };

export const attendanceOf = (state: SittingState, candidateId: string): Attendance =>
  state.attendance.get(candidateId)?.attendance ?? 'present';
