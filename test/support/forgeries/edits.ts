import type { Body, BodyOf } from '#shared/record/body.ts';
import { sixthDay, type Day } from './days.ts';
import type { Step } from './rewrite.ts';

// What a forger does to an honest day, as changes of its steps.

/** Where in a day, by the kind of an entry and how many of the kind come before it; negative from the end. */
export type Place = readonly [Body['type'], number?];

export function indexOf(steps: readonly Step[], [type, nth = 0]: Place): number {
  const found = steps.flatMap(({ body }, at) => (body.type === type ? [at] : [])).at(nth);
  if (found === undefined) throw new Error(`no ${type} ${String(nth)}`);
  return found;
}

export const bodyAt = <T extends Body['type']>({ steps }: Day, type: T, nth = 0): BodyOf<T> =>
  steps[indexOf(steps, [type, nth])]!.body as BodyOf<T>;

export type Edit = (day: Day) => readonly Step[];

/** The step at a place, otherwise. */
export const changed =
  (
    place: Place,
    change: object | ((day: Day) => object),
    step: Partial<Step> | ((day: Day) => Partial<Step>) = {},
  ): Edit =>
  (day) => {
    const at = indexOf(day.steps, place);
    const before = day.steps[at]!;
    const fields: object = typeof change === 'function' ? (change as (day: Day) => object)(day) : change;
    const more = typeof step === 'function' ? step(day) : step;
    return day.steps.with(at, { ...before, body: { ...before.body, ...fields }, ...more });
  };

/** One entry slipped in before a place, or behind the last. */
export const slipped =
  (
    body: object | ((day: Day) => object),
    by: string | null,
    before: Place | null = ['sitting_closed'],
    step: Partial<Step> = {},
  ): Edit =>
  (day) => {
    const said = (typeof body === 'function' ? (body as (day: Day) => object)(day) : body) as Body;
    const actor = by === null ? null : day.people[by]!.personId;
    const at = before === null ? day.steps.length : indexOf(day.steps, before);
    return day.steps.toSpliced(at, 0, { body: said, actor, ...step });
  };

export const left =
  (isOut: (step: Step, day: Day) => boolean): Edit =>
  (day) =>
    day.steps.filter((step) => !isOut(step, day));

/** Two edits, one after the other. */
export const both =
  (first: Edit, second: Edit): Edit =>
  (day) =>
    second({ ...day, steps: first(day) });

/** An edit of the honest day as one of edition 6. */
export const sixth =
  (edit: Edit): Edit =>
  (day) =>
    edit(sixthDay(day));

/** An edit of the honest day as one of edition 8. */
export const eighth =
  (edit: Edit): Edit =>
  (day) =>
    edit(sixthDay(day, 8));

/** The day as one of edition 9 under a reading of its document whose verdicts decide whether it may be signed. */
export const ninth =
  (edit: Edit): Edit =>
  (day) => {
    const policy = { ...day.sitting.policy, version: '2' };
    return edit(sixthDay({ ...day, sitting: { ...day.sitting, policy } }, 9));
  };

/** The line as it is written, otherwise: what a parser forgives. */
export const rawly = (place: Place, raw: (line: string) => string): Edit => changed(place, {}, { raw });
