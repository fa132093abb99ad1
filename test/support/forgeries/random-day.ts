import { EDITION } from '#shared/model/sitting.ts';
import { idOf, type Key } from '../handover.ts';
import { plainDay, PROCEDURES } from '../who-may/days.ts';
import { honestDay, type Day } from './days.ts';
import { indexOf } from './edits.ts';
import { expertsDay } from './experts.ts';
import { panelAct } from './panel-acts.ts';
import { panelsDay, panelsDrawnDay } from './panels.ts';
import { keyBehind } from './keys.ts';
import { writer, type Step, type Written } from './rewrite.ts';
import { dice, oneOf, type Roll } from '../rooms/dice.ts';
import { somethingOf } from './random-acts.ts';
import { finish } from './random-finish.ts';

// Days as chance will have them: everybody tries anything, the host takes what it takes, and in the end those who may finish.

export type RandomDay = { readonly day: Day; readonly written: Written; readonly refused: readonly string[] };

/** Any procedure under any edition from 2 on, in a plan or by itself. */
function anyDay(seed: number, roll: Roll): Day {
  const procedure = PROCEDURES[seed % PROCEDURES.length]!;
  // by dice of their own, so that every other day stays as it was
  const apart = dice(seed + PANELS_APART);
  if (procedure === 'panel' && apart(3) === 0) {
    const told = [panelsDay, panelsDrawnDay, (day: Day) => expertsDay(day)][apart(3)]!;
    return told(honestDay('panel', true));
  }
  // a direct recognition has always had a root of roles
  const edition = procedure === 'recognition' ? 3 + roll(EDITION - 2) : 2 + roll(EDITION - 1);
  const day = withCards(edition === 2 ? honestDay(procedure) : plainDay(procedure, edition), edition, apart);
  if (roll(2) === 0) return day;
  const sitting = { ...day.sitting, plan: PLAN };
  const steps = day.steps.map((step) =>
    step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step,
  );
  return { ...day, sitting, steps };
}

/** From edition 9 on a sitting may hold cards against its occupation, and count how often examiners assess. */
function withCards(day: Day, edition: number, roll: Roll): Day {
  if (edition < 9 || roll(2) === 0) return day;
  const settings = {
    ...day.sitting.settings,
    cardOccupation: 'answered' as const,
    ...(roll(2) === 0
      ? {}
      : { rotation: { most: 1 + roll(3), per: 'organiser', within: 'row', beyond: 'answered' } as const }),
  };
  const sitting = { ...day.sitting, settings };
  const steps = day.steps.map((step): Step => {
    const { body } = step;
    if (body.type === 'sitting_opened') return { ...step, body: { ...body, sitting } };
    if (body.type !== 'staff_named') return step;
    const people = body.people.map((one) => ({ ...one, occupations: oneOf(CARDS, roll) }));
    return { ...step, body: { ...body, people } };
  });
  return { ...day, sitting, steps };
}
const CARDS = ['焊工', '电工', '', '钳工、工业机器人系统操作员'];
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
