import type { Body } from '#shared/record/body.ts';
import { KINDS } from '#shared/record/kinds.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { about, type Chances } from './about.ts';
import { ON_LISTS } from './chance-lists.ts';
import { ON_SHEETS } from './chance-sheets.ts';
import { oneOf } from './dice.ts';
import { peopleOf, type Room } from './room.ts';

/** An entry of every kind as somebody may come to write it, whether it is their turn or not: none is left out. */
const CHANCES: Chances<Body['type']> = { ...ON_LISTS, ...ON_SHEETS };

/** Kinds that end a day, or its station: rare, or nothing would come of it. */
const RARE: ReadonlySet<Body['type']> = new Set(['sitting_voided']);
const ALL = Object.keys(CHANCES) as Body['type'][];
const AFTERWARDS = ALL.filter((type) => KINDS[type].afterClosing && type !== 'station_replaced');
/** What is done more often than anything else. */
const OFTEN: readonly Body['type'][] = [
  ...Array.from({ length: 16 }, () => 'task_timed' as const),
  ...([
    'line_scored',
    'line_scored',
    'line_scored',
    'veto_recorded',
    'paper_opened',
    'paper_opened',
    'paper_keyed',
  ] as const),
  ...([
    'attendance_recorded',
    'recusal_recorded',
    'stand_in_named',
    'scorer_replaced',
    'sheet_signed',
    'slip_issued',
    'slip_used',
  ] as const),
  ...([
    'incident_recorded',
    'promise_signed',
    'deduction_withdrawn',
    'facts_stated',
    'verdicts_answered',
    'supervisor_confirmed',
    'person_corrected',
    'sitting_corrected',
  ] as const),
];

/** Anything that anybody may try; now and then somebody else does it than whose turn it is. */
export function byChance(room: Room): Step {
  const { roll } = room;
  const isOver = room.state.closing !== null && roll(3) > 0;
  const kind = oneOf(isOver ? AFTERWARDS : roll(2) === 0 ? OFTEN : ALL, roll);
  const wanted = RARE.has(kind) && roll(5) > 0 ? 'note_added' : kind;
  const step = CHANCES[wanted](room, about(room));
  return roll(8) === 0
    ? { ...step, actor: oneOf([null, ...peopleOf(room).map(({ personId }) => personId)], roll) }
    : step;
}
