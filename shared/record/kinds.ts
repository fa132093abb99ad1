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
  /** Who writes it: a person who is signed in; anybody, signed in or not; or the app itself. */
  readonly writer: 'person' | 'anybody' | 'app';
  /**
   * Whether it opens the way while work stands still, because the clock was set back or the third copy is missing. `staff`:
   * only while the staff list names nobody who may open it.
   */
  readonly leadsOn: boolean | 'staff';
};

/** An ordinary entry of somebody's: it changes the results and ends with the closing. */
const ordinary = (touches: StateMap | null, writer: Kind['writer'] = 'person'): Kind => ({
  ...{ touches, writer },
  ...{ unsigns: true, afterClosing: false, leadsOn: false },
});

export const KINDS: Readonly<Record<Body['type'], Kind>> = {
  sitting_opened: ordinary(null, 'anybody'),
  staff_named: { ...ordinary('people', 'anybody'), leadsOn: 'staff' },
  key_registered: { ...ordinary('keys', 'anybody'), unsigns: false, leadsOn: true },
  candidates_admitted: ordinary('candidates', 'anybody'),
  scheme_adopted: ordinary(null, 'anybody'),
  attendance_recorded: ordinary('attendance'),
  line_scored: ordinary('sheets'),
  veto_recorded: ordinary('sheets'),
  time_recorded: ordinary('sheets'),
  note_added: { ...ordinary(null, 'anybody'), unsigns: false },
  sheet_signed: ordinary('sheets'),
  sitting_signed: { ...ordinary(null), unsigns: false },
  facts_stated: ordinary('facts', 'anybody'),
  subject_scores_imported: ordinary('subjectScores', 'anybody'),
  question_recorded: ordinary('questions'),
  decision_recorded: ordinary('decisions'),
  certificates_assigned: { ...ordinary('certificates'), unsigns: false, afterClosing: true },
  station_replaced: { ...ordinary(null, 'app'), unsigns: false, afterClosing: true, leadsOn: true },
  exception_explained: { ...ordinary(null), unsigns: false, afterClosing: true, leadsOn: true },
  verdicts_answered: ordinary('answers'),
  third_copy_ruled: { ...ordinary(null, 'anybody'), unsigns: false },
  sitting_closed: { ...ordinary(null, 'anybody'), unsigns: false },
};

/**
 * Facts about the calendar of duties: when something is due, was done, or is a holiday. Most become known after the sitting
 * was signed and closed, and none changes a result, so they take no signature away.
 */
const isAboutTheCalendar = (body: Body): boolean => body.type === 'facts_stated' && body.rule.startsWith('calendar.');

/** Whether an entry changes what stands above the sitting's signatures, so that they no longer hold. */
export const unsigns = (body: Body): boolean => KINDS[body.type].unsigns && !isAboutTheCalendar(body);

/** Whether an entry may still come once the sitting is closed. */
export const mayFollowClosing = (body: Body): boolean => KINDS[body.type].afterClosing || isAboutTheCalendar(body);
