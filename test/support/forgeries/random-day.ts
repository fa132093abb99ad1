import { EDITION } from '#shared/model/sitting.ts';
import { idOf, type Key } from '../handover.ts';
import { plainDay, PROCEDURES } from '../who-may/days.ts';
import { honestDay, type Day } from './days.ts';
import { indexOf } from './edits.ts';
import { panelAct } from './panel-acts.ts';
import { panelsDay, panelsDrawnDay } from './panels.ts';
import { keyBehind } from './keys.ts';
import { writer, type Step, type Written } from './rewrite.ts';
import { dice, type Roll } from '../rooms/dice.ts';
import { somethingOf } from './random-acts.ts';
import { finish } from './random-finish.ts';

// Days as chance will have them: everybody tries anything, the host takes what it takes, and in the end those who may finish.

export type RandomDay = { readonly day: Day; readonly written: Written; readonly refused: readonly string[] };

/** Any procedure under any edition from 2 on, in a plan or by itself. */
function anyDay(seed: number, roll: Roll): Day {
  const procedure = PROCEDURES[seed % PROCEDURES.length]!;
  // by dice of their own, so that every other day stays as it was
  const apart = dice(seed + PANELS_APART);
  if (procedure === 'panel' && apart(3) === 0)
    return (apart(2) === 0 ? panelsDay : panelsDrawnDay)(honestDay('panel', true));
  // a direct recognition has always had a root of roles
  const edition = procedure === 'recognition' ? 3 + roll(EDITION - 2) : 2 + roll(EDITION - 1);
  const day = edition === 2 ? honestDay(procedure) : plainDay(procedure, edition);
  if (roll(2) === 0) return day;
  const sitting = { ...day.sitting, plan: PLAN };
  const steps = day.steps.map((step) =>
    step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step,
  );
  return { ...day, sitting, steps };
}
const PANELS_APART = 0x70616e;
const PLAN = {
  ...{ planId: idOf(0xabc), title: '第四批', people: 9, applicants: 9, share: 4 },
  source: { file: '名册.xlsx', sha256: 'e'.repeat(64), sheet: '名册' },
};

/** The day that follows from a number: `tries` things are tried, then it is finished as far as it can be. */
export function randomDay(seed: number, tries = 25, blind: ReadonlySet<string> = new Set()): RandomDay {
  const roll = dice(seed);
  const day = anyDay(seed, roll);
  const { procedure } = day.sitting;
  // whoever signs does so with the key that is theirs by then
  const keyNow = (personId: string): Key => keyBehind(written().state.keys.get(personId) ?? '') ?? day.keyOf(personId);
  const { asked, written }: ReturnType<typeof writer> = writer({ ...day, keyOf: keyNow }, blind);
  const refused: string[] = [];
  const attempt = (step: Step): boolean => {
    const rule = asked(step);
    if (rule !== null) refused.push(rule);
    return rule === null;
  };
  const begin = indexOf(day.steps, procedure === 'review' ? ['question_recorded'] : ['attendance_recorded']);
  for (const step of day.steps.slice(0, begin)) attempt(step);
  const moves = dice(seed + PANELS_APART + 1);
  for (let n = 0; n < tries; n += 1) {
    attempt(somethingOf(day, written().state, roll, n));
    if (written().state.panels.length > 0 && moves(4) === 0) attempt(panelAct(day, written().state, moves));
  }
  finish(day, () => written().state, { attempt, roll });
  return { day, written: written(), refused };
}
