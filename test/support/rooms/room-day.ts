import { STATION, type Day } from '../forgeries/days.ts';
import { keyBehind } from '../forgeries/keys.ts';
import { writer, type Step, type Written } from '../forgeries/rewrite.ts';
import type { Key, TestStation } from '../handover.ts';
import { SPARE } from './chance-lists.ts';
import { byChance } from './chance.ts';
import { oneOf } from './dice.ts';
import { owed } from './owed.ts';
import { roomOf, type Room } from './room.ts';

export type RoomDay = {
  readonly day: Day;
  readonly written: Written;
  /** The station that writes in the end. */
  readonly station: TestStation;
  /** What the door said to what was not taken. */
  readonly refused: readonly string[];
};

const HOUR = 3_600_000;
const BEGAN = Date.UTC(2026, 10, 20, 1);
/** However much is owed, a day ends. */
const MOST = 500;

/**
 * The day of this number: everybody tries anything and now and then somebody does what is owed, the wall clock is set, another
 * computer goes on; then it is finished as far as it can be, and tried once more.
 */
export function playRoom(seed: number, tries: number): RoomDay {
  const { day, roll, opening } = roomOf(seed);
  const refused: string[] = [];
  let [station, wall, nth] = [STATION, 0, 0];
  const keyOf = (personId: string): Key => keyBehind(written().state.keys.get(personId) ?? '') ?? day.keyOf(personId);
  const { asked, written } = writer({ ...day, keyOf });
  const at = (): string => new Date(BEGAN + written().lines.length * 1000 + wall).toISOString();

  const attempt = (step: Step): boolean => {
    const next = step.body.type === 'station_replaced' ? SPARE : station;
    const rule = asked({ ...step, over: { at: at(), station: next.stationId } });
    if (rule !== null) refused.push(`${step.body.type}: ${rule}`);
    else station = next;
    return rule === null;
  };
  const room = (): Room => ({ day, roll, state: written().state, nth });
  const doOwed = (): boolean => {
    const steps = owed(room(), at());
    return steps.length > 0 && attempt(oneOf(steps, roll));
  };
  const setClock = (): void => {
    wall = oneOf([-1, 0, 0, 0, 2], roll) * HOUR;
  };
  const some = (count: number): void => {
    for (let n = 0; n < count; n += 1) {
      nth += 1;
      if (roll(60) === 0) setClock();
      if (roll(3) === 0) doOwed();
      else attempt(byChance(room()));
    }
  };
  const finish = (): void => {
    for (let n = 0, failed = 0; n < MOST && failed < 25; n += 1) failed = doOwed() ? 0 : failed + 1;
  };
  for (const step of opening) attempt(step);
  some(tries);
  finish();
  some(Math.floor(tries / 4));
  finish();
  return { day, written: written(), station, refused };
}
