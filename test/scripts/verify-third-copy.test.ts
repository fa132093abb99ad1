import { expect, test } from 'vitest';
import { examine } from '#scripts/verify/examine.mjs';
import type { Role } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import type { Entry } from '#shared/record/entry.ts';
import { finishedDay } from '../support/exports.ts';
import { framedBy, renumbered } from '../support/forged.ts';

// The verifier keeps to the same rule about a third copy as the app.

const day = finishedDay();
const entries = day.links.map(({ entry }) => entry);
const firstScore = entries.findIndex(({ body }) => body.type === 'line_scored');
const actorOf = (role: Role) => [...day.state.people.values()].find((person) => person.role === role)!.personId;

const failing = (list: readonly Entry[]): string[] =>
  examine(framedBy(day, renumbered(list)), { pinned: null })!
    .checks.filter(({ state }) => state === 'bad')
    .map(({ id, flaw }) => `${id}: ${flaw!.why}`);
const ruled = (rules: readonly (readonly [Body & { type: 'third_copy_ruled' }, string | null])[]): Entry[] =>
  entries.toSpliced(
    firstScore,
    0,
    ...rules.map(([body, actor]) => ({ ...entries[firstScore - 1]!, body, actor }) satisfies Entry),
  );
const rule = (whenGone: 'warn' | 'stop', reason = '') => ({ type: 'third_copy_ruled', whenGone, reason }) as const;

test('a rule about the third copy changes nothing else', () => {
  expect(failing(ruled([[rule('stop'), null]]))).toEqual([]);
  expect(failing(ruled([[rule('warn'), null]]))).toEqual([]);
  const waived = [rule('stop'), rule('warn', 'U 盘坏了')] as const;
  expect(
    failing(
      ruled([
        [waived[0], null],
        [waived[1], actorOf('supervisor')],
      ]),
    ),
  ).toEqual([]);
});

test('a waiver by someone it is not for, or without a reason, is found out', () => {
  const by = (role: Role, reason: string) =>
    failing(
      ruled([
        [rule('stop'), null],
        [rule('warn', reason), actorOf(role)],
      ]),
    );
  expect(by('examiner', 'U 盘坏了')).toEqual(['procedure: not_the_waiver']);
  expect(by('supervisor', ' ')).toEqual(['procedure: waiver_unexplained']);
});
