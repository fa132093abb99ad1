import type { ProcedureName } from '../model/sitting.ts';
import type { Role } from '../model/staff.ts';
import type { Body } from './body.ts';
import type { SittingState } from './state.ts';

/** The parts of a sitting's state that are maps. */
export type StateMap = {
  [K in keyof SittingState]: SittingState[K] extends ReadonlyMap<string, unknown> ? K : never;
}[keyof SittingState];

/** Everything that holds for one kind of entry, whatever it says. The fold, the door and central read it here. */
export type Kind = {
  /** The one map of the state that it writes to, or null: only that map is copied when a single entry is folded. */
  readonly touches: StateMap | null;
  /** Whether it changes what stands above the sitting's signatures, so that they no longer hold. */
  readonly unsigns: boolean;
  /** Whether it may still come once the sitting is closed. */
  readonly afterClosing: boolean;
  /** Whether it may still come once the sitting is void: what moves a record on, and nothing that adds to it. */
  readonly afterVoiding: boolean;
  /** Who writes it where roles have a root: any of these roles, everyone on the staff list, or the app itself. */
  readonly writers: readonly Role[] | 'everyone' | 'app';
  /** The ways of giving marks that have a use for it; from edition 8 on it is refused in any other. */
  readonly procedures: readonly ProcedureName[];
  /** Whether nobody needed to be signed in for it before roles had a root, and need not be in practice. */
  readonly unattended: boolean;
  /** Whether nobody writes it about a candidate from whom they are recused: it judges, or decides who does. */
  readonly impartial: boolean;
  /** Whether a lead writes it as the lead of the candidate's group: from edition 10 on that of another group does not. */
  readonly byOwnLead: boolean;
  /**
   * Whether it opens the way while work stands still, because the clock was set back or the third copy is missing. `staff`:
   * only while the staff list names nobody who may open it.
   */
  readonly leadsOn: boolean | 'staff';
};

const LEADS: readonly Role[] = ['examiner-lead', 'expert-lead'];
const SCORERS: readonly Role[] = ['examiner', 'expert', ...LEADS];
const HEAD: readonly Role[] = ['site-head'];
const OFFICE: readonly Role[] = ['site-head', 'clerk'];

const EVERY: readonly ProcedureName[] = ['practical', 'panel', 'review', 'recognition'];
/** Where somebody gives marks on a sheet. */
const ON_SHEETS = { procedures: ['practical', 'panel', 'review'] } as const;
/** Where examiners score line by line, against a clock. */
const LINE_BY_LINE = { procedures: ['practical'] } as const;

/** Where several panels or groups of examiners (评审组、考评组) may judge. */
const BY_PANEL = { procedures: ['practical', 'panel'] } as const;

/** An ordinary entry of a person's: it changes the results and ends with the closing. */
const ordinary = (touches: StateMap | null, writers: Kind['writers']): Kind => ({
  ...{ touches, writers, procedures: EVERY },
  ...{ unsigns: true, afterClosing: false, afterVoiding: false, unattended: false, leadsOn: false },
  ...{ impartial: false, byOwnLead: false },
});
/** One that nobody needed to be signed in for before roles had a root. */
const setUp = (touches: StateMap | null, writers: Kind['writers']): Kind => ({
  ...ordinary(touches, writers),
  unattended: true,
});
/** One that judges a candidate, or decides who does. */
const judging = (touches: StateMap | null, writers: Kind['writers']): Kind => ({
  ...ordinary(touches, writers),
  impartial: true,
});
/** One by which a lead decides about a candidate of their group. */
const leading = (touches: StateMap | null, writers: Kind['writers']): Kind => ({
  ...judging(touches, writers),
  byOwnLead: true,
});
/** What moves a record on, whatever has become of its sitting. */
const MOVES_ON = { unsigns: false, afterClosing: true, afterVoiding: true, leadsOn: true };

export const KINDS: Readonly<Record<Body['type'], Kind>> = {
  sitting_opened: setUp(null, HEAD),
  sitting_corrected: ordinary(null, HEAD),
  sitting_voided: ordinary(null, HEAD),
  staff_named: { ...setUp('people', HEAD), leadsOn: 'staff' },
  person_corrected: ordinary('people', HEAD),
  scorer_replaced: ordinary('sheets', [...HEAD, ...LEADS]),
  recusal_recorded: ordinary('sheets', 'everyone'),
  stand_in_named: leading('sheets', [...HEAD, ...LEADS]),
  key_registered: { ...setUp('keys', HEAD), unsigns: false, leadsOn: true },
  supervisor_confirmed: { ...ordinary('confirmations', HEAD), unsigns: false, afterClosing: true },
  slip_issued: { ...ordinary('slips', HEAD), unsigns: false },
  slip_used: { ...ordinary('keys', 'everyone'), unsigns: false, leadsOn: true },
  key_replaced: { ...ordinary('keys', HEAD), unsigns: false, afterClosing: true, leadsOn: true },
  deputy_named: { ...ordinary(null, HEAD), unsigns: false, afterClosing: true },
  head_succeeded: { ...ordinary('people', ['clerk']), unsigns: false, afterClosing: true, leadsOn: true },
  candidates_admitted: setUp('candidates', OFFICE),
  candidate_corrected: ordinary('candidates', OFFICE),
  panels_formed: { ...ordinary(null, HEAD), ...BY_PANEL },
  candidates_assigned: { ...ordinary('assigned', [...OFFICE, ...LEADS]), ...BY_PANEL },
  tasks_divided: { ...ordinary(null, [...HEAD, ...LEADS]), ...LINE_BY_LINE },
  scheme_adopted: { ...setUp(null, [...OFFICE, ...LEADS]), ...ON_SHEETS },
  attendance_recorded: ordinary('attendance', 'everyone'),
  promise_signed: { ...ordinary('promises', 'everyone'), unsigns: false },
  line_scored: { ...judging('sheets', SCORERS), ...ON_SHEETS },
  veto_recorded: { ...judging('sheets', SCORERS), ...LINE_BY_LINE },
  time_recorded: { ...judging('sheets', SCORERS), ...LINE_BY_LINE },
  task_timed: { ...judging('clocks', SCORERS), ...LINE_BY_LINE },
  spread_conferred: { ...leading('conferrals', LEADS), ...LINE_BY_LINE },
  third_named: { ...leading('thirds', [...HEAD, ...LEADS]), ...LINE_BY_LINE },
  spread_decided: { ...leading('spreadDecisions', LEADS), ...LINE_BY_LINE },
  paper_opened: { ...leading('sheets', [...HEAD, ...LEADS]), ...LINE_BY_LINE },
  paper_keyed: { ...judging('sheets', 'everyone'), ...LINE_BY_LINE },
  paper_settled: { ...judging('sheets', 'everyone'), ...LINE_BY_LINE },
  paper_check_drawn: { ...ordinary(null, ['supervisor']), unsigns: false, ...ON_SHEETS },
  paper_checked: { ...judging('sheets', ['supervisor', 'checker']), unsigns: false, ...ON_SHEETS },
  sheet_proofread: { ...judging('sheets', ['checker']), ...ON_SHEETS },
  difference_settled: { ...leading('sheets', LEADS), ...ON_SHEETS },
  incident_recorded: ordinary('attendance', 'everyone'),
  deduction_withdrawn: { ...leading(null, [...HEAD, ...LEADS]), ...LINE_BY_LINE },
  note_added: { ...setUp(null, 'everyone'), unsigns: false },
  sheet_signed: { ...judging('sheets', SCORERS), ...ON_SHEETS },
  sitting_signed: { ...ordinary(null, ['checker', ...LEADS, 'supervisor']), unsigns: false },
  facts_stated: setUp('facts', 'everyone'),
  evidence_recorded: ordinary('evidence', 'everyone'),
  inspection_recorded: { ...ordinary(null, [...OFFICE, 'supervisor']), unsigns: false, afterClosing: true },
  subject_scores_imported: setUp('subjectScores', OFFICE),
  question_recorded: { ...judging('questions', 'everyone'), procedures: ['review'] },
  decision_recorded: { ...leading('decisions', LEADS), procedures: ['review', 'recognition'] },
  certificates_assigned: {
    ...ordinary('certificates', [...OFFICE, 'checker', ...LEADS]),
    unsigns: false,
    afterClosing: true,
  },
  station_replaced: { ...setUp(null, 'app'), ...MOVES_ON },
  exception_explained: { ...ordinary(null, 'everyone'), ...MOVES_ON },
  verdicts_answered: ordinary('answers', HEAD),
  third_copy_ruled: { ...setUp(null, 'everyone'), unsigns: false },
  sitting_closed: { ...setUp(null, 'everyone'), unsigns: false },
};

/**
 * Facts about the calendar of duties (when something is due, was done, or is a holiday), and what stands on forms alone. They
 * may become known after the sitting was signed and closed, and none changes a result, so they take no signature away.
 */
const isBesideTheResults = (body: Body): boolean =>
  body.type === 'facts_stated' && (body.rule.startsWith('calendar.') || body.rule.startsWith('forms.'));

/** Whether an entry changes what stands above the sitting's signatures, so that they no longer hold. */
export const unsigns = (body: Body): boolean => KINDS[body.type].unsigns && !isBesideTheResults(body);

/** Whether an entry may still come once the sitting is closed. */
export const mayFollowClosing = (body: Body): boolean => KINDS[body.type].afterClosing || isBesideTheResults(body);
