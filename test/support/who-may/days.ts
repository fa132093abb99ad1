import { answerFor, concernsOf } from '#shared/documents/concerns/concerns.ts';
import { procedureSchema, type ProcedureName } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { KINDS } from '#shared/record/kinds.ts';
import { unshownDay } from '../forgeries/evidence.ts';
import { correctedDay, voidedDay } from '../forgeries/amendments.ts';
import { breachDay } from '../forgeries/breaches.ts';
import { cardDay, witnessDay } from '../forgeries/cards.ts';
import { honestDay, type Day } from '../forgeries/days.ts';
import { both, indexOf, slipped, type Edit, type Place } from '../forgeries/edits.ts';
import { groupDay } from '../forgeries/group.ts';
import { lateSuccessionDay } from '../forgeries/heads.ts';
import { divisionDay } from '../forgeries/division.ts';
import { rosterDay } from '../forgeries/imports.ts';
import { letterDay } from '../forgeries/letters.ts';
import { checkDay } from '../forgeries/paper-checks.ts';
import { panelsDay } from '../forgeries/panels.ts';
import { proofDay } from '../forgeries/proofs.ts';
import { promiseDay } from '../forgeries/promises.ts';
import { recusalDay } from '../forgeries/recusals.ts';
import { rewritten, type Step } from '../forgeries/rewrite.ts';
import { slipDay } from '../forgeries/slips.ts';
import { SPREAD_DAYS } from '../forgeries/spreads.ts';
import { soundBody, NEXT } from './sound-body.ts';

// Days of every procedure and edition whose roles have a root, the states a sitting goes through on them, and where on which day
// each kind of entry has its turn.

export const PROCEDURES: readonly ProcedureName[] = procedureSchema.options;
/** From here on a candidate and a task have one clock, and no sheet keeps time. */
const ONE_CLOCK = 4;
/** From here on a roster's scores stand in its rows. */
const ROSTER_READ = 7;
/** From here on a sitting may have several panels. */
const SEVERAL_PANELS = 9;
/** From here on promises are signed by hand. */
const PROMISED = 8;

/** A day as one of that edition. */
function heldUnder(day: Day, edition: number): Day {
  const steps = day.steps.flatMap((step): Step[] => {
    if (step.body.type === 'time_recorded') return edition < ONE_CLOCK ? [step] : [];
    if (step.body.type !== 'sitting_opened') return [step];
    return [{ ...step, body: { ...step.body, sitting: { ...step.body.sitting, edition } } }];
  });
  const genesis = steps[0]?.body;
  return { ...day, steps, sitting: genesis?.type === 'sitting_opened' ? genesis.sitting : day.sitting };
}

/** The honest day of a procedure under an edition. */
export function plainDay(procedure: ProcedureName, edition: number): Day {
  const day = honestDay(procedure, true);
  const isRosters = procedure === 'review' && edition >= ROSTER_READ;
  return heldUnder(isRosters ? { ...day, steps: rosterDay(day) } : day, edition);
}

const before =
  (type: Body['type'], nth = 0) =>
  ({ steps }: Day): readonly Step[] =>
    steps.slice(0, indexOf(steps, [type, nth]));

/** What a sitting goes through, as the steps of its day until then. */
export const STATES: Readonly<Record<string, (day: Day) => readonly Step[]>> = {
  opened: ({ steps }) => steps.slice(0, 1),
  prepared: before('attendance_recorded'),
  marked: before('sitting_signed'),
  signed: before('sitting_closed'),
  closed: ({ steps }) => steps.slice(0, indexOf(steps, ['sitting_closed']) + 1),
  voided: (day) => [
    ...before('attendance_recorded')(day),
    { body: { type: 'sitting_voided', reason: '重复建立' }, actor: day.head },
  ],
};

/** A sound entry at some place of a plain day; nothing comes of the day behind it. */
const sound = (type: Body['type'], by: string | null, place: Place, over: object = {}): Edit =>
  slipped((day) => soundBody(type, day, by === null ? null : day.people[by]!, 0), by, place, { over });
const clockDay: Edit = sound('task_timed', 'first', ['line_scored']);
const oddDay: Edit = [
  sound('scorer_replaced', 'lead', ['line_scored']),
  sound('veto_recorded', 'first', ['sheet_signed']),
  sound('candidate_corrected', 'clerk', ['note_added']),
  sound('third_copy_ruled', 'clerk', ['note_added']),
  sound('exception_explained', 'lead', ['note_added']),
  sound('station_replaced', null, ['sitting_signed'], { station: NEXT.stationId }),
].reduce(both);

/** The panel is not put together as the document asks: the site head answers for it. */
function answeredDay(): Day {
  const day = honestDay('panel', true);
  const { steps } = day;
  const at = indexOf(steps, ['note_added']);
  const { state } = rewritten(steps.slice(0, at), day);
  const unmet = concernsOf(state).filter(({ standing }) => standing === 'unmet');
  return { ...day, steps: steps.toSpliced(at, 0, { body: answerFor(unmet, '现场核实，同意'), actor: day.head }) };
}

const told = (edit: Edit) => (day: Day) => ({ ...day, steps: edit(day) });
/** From here on a checker's difference waits for the lead. */
const DIFFERENCES_KEPT = 8;
/** From here on a condition is shown by files. */
const SHOWN = 9;
/** From here on tasks may be divided. */
const DIVIDED = 10;
/** Days of the practical procedure on which those kinds have their turn that a plain day lacks. */
const toldUnder = (edition: number): readonly ((day: Day) => Day)[] => [
  ...[correctedDay, voidedDay, letterDay, recusalDay, slipDay, lateSuccessionDay].map(told),
  ...[clockDay, oddDay, cardDay, witnessDay].map(told),
  ...[answeredDay, ...(edition >= DIFFERENCES_KEPT ? [proofDay] : []), groupDay, checkDay, breachDay],
  ...(edition >= PROMISED ? [promiseDay] : []),
  ...(edition >= SHOWN ? [told(unshownDay)] : []),
  ...(edition >= DIVIDED ? [divisionDay] : []),
  ...Object.values(SPREAD_DAYS),
];

export type Turn = { readonly day: Day; readonly before: readonly Step[]; readonly step: Step };

/** Where each kind has its turn for the first time on a day of that edition; kinds that no day needs are missing. */
export function turnsUnder(edition: number): ReadonlyMap<Body['type'], Turn> {
  const practical = honestDay('practical', true);
  const days = [
    ...PROCEDURES.map((procedure) => plainDay(procedure, edition)),
    ...(edition >= SEVERAL_PANELS ? [panelsDay(honestDay('panel', true))] : []),
    ...toldUnder(edition).map((tell) => heldUnder(tell(practical), edition)),
  ];
  const turns = new Map<Body['type'], Turn>();
  for (const day of days)
    for (const [at, step] of day.steps.entries())
      if (!turns.has(step.body.type)) turns.set(step.body.type, { day, before: day.steps.slice(0, at), step });
  return new Map([...turns].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}
const ORDER = Object.keys(KINDS) as Body['type'][];
