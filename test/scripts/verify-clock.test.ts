import { expect, test } from 'vitest';
import { examine } from '#scripts/verify/examine.mjs';
import type { Role } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import type { Entry } from '#shared/record/entry.ts';
import { finishedDay } from '../support/exports.ts';
import { framedBy, renumbered } from '../support/forged.ts';

// The verifier keeps to the same rule about a clock that was set back as the app.

const day = finishedDay();
const entries = day.links.map(({ entry }) => entry);
const firstScore = entries.findIndex(({ body }) => body.type === 'line_scored');
const explained: Body = { type: 'exception_explained', what: 'clock_set_back', reason: '时钟快了一小时' };

const failing = (list: readonly Entry[]): string[] =>
  examine(framedBy(day, renumbered(list)), { pinned: null })!
    .checks.filter(({ state }) => state === 'bad')
    .map(({ id, flaw }) => `${id}: ${flaw!.why}`);
const explainedBy = (role: Role): Entry[] => {
  const actor = [...day.state.people.values()].find((person) => person.role === role)!.personId;
  return entries.toSpliced(firstScore, 0, { ...entries[firstScore - 1]!, body: explained, actor });
};
const hourBefore = (at: string): string => new Date(Date.parse(at) - 3_600_000).toISOString();
/** The day with the clock set back by an hour before the first mark. */
const setBack = (list: readonly Entry[]): Entry[] =>
  list.map((entry, n) =>
    n < firstScore ? entry : { ...entry, at: hourBefore(entry.at), high: list[firstScore - 1]!.high },
  );

test('a day entered with the clock set back is found out unless the supervisor explained it', () => {
  expect(failing(entries)).toEqual([]);
  expect(failing(setBack(entries))).toEqual(['time: clock_unexplained']);
  expect(failing(setBack(explainedBy('supervisor')))).toEqual([]);
});

test('an explanation by someone it is not for is found out', () => {
  expect(failing(explainedBy('examiner'))).toEqual(['procedure: not_the_explainer']);
});
