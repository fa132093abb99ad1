import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PORTABLE_PORT } from '#electron/shell/app-origin.ts';
import { DEV_COMMAND, DEV_SITTINGS, readDevSitting, recordDevSitting, type DevSitting } from '#scripts/dev-sittings.ts';
import { DEV_PORT } from '#scripts/serve-dev.ts';
import { readEntry } from '#shared/record/chain.ts';
import { computer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = (house: string): string[] =>
  readdirSync(join(root, house), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx|html)$/.test(name));

test('the page under development has an origin, and so a database, of its own', () => {
  expect(DEV_PORT).not.toBe(PORTABLE_PORT);
});

test('nothing that is built knows of it', () => {
  const knowing = ['shared', 'renderer', 'electron', 'central'].flatMap((house) =>
    sources(house)
      .filter((name) =>
        /serve-dev|dev-sittings|dev-page|dev-window|import\.meta\.(hot|env)|42147|42_147/.test(
          readFileSync(join(root, house, name), 'utf8'),
        ),
      )
      .map((name) => `${house}/${name}`),
  );
  expect(knowing).toEqual([]);
});

test('an option names the sitting to open, and one that there is not is answered with those that there are', () => {
  expect(readDevSitting(undefined)).toEqual({ ok: true, value: null });
  expect(readDevSitting('scored')).toEqual({ ok: true, value: 'scored' });
  expect(readDevSitting('toString').ok).toBe(false);
  expect(DEV_COMMAND.usage).toContain('new|prepared|checked-in|half-scored|scored');
});

/** How many entries of each kind the host's own door let into its journal. */
async function opened(name: DevSitting): Promise<Readonly<Record<string, number>>> {
  const { host } = await computer();
  const log = await recordDevSitting(host, name, new Date('2026-11-20T02:00:00.000Z'));
  const { lines } = must(await host['journal:read']({ practice: true, log, fromSeq: 0, limit: 2000 }));
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const kind = readEntry(line)?.body.type ?? 'unreadable';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

test('every sitting is on record as far as its name says', async () => {
  const marks = 3 * 9;
  const lists = { sitting_opened: 1, staff_named: 1, candidates_admitted: 1, scheme_adopted: 1, key_registered: 4 };
  const expected: Record<DevSitting, Readonly<Record<string, number>>> = {
    new: { sitting_opened: 1 },
    prepared: lists,
    'checked-in': { ...lists, attendance_recorded: 12 },
    'half-scored': { ...lists, attendance_recorded: 12, line_scored: 5 * marks },
    scored: { ...lists, attendance_recorded: 12, line_scored: 11 * marks },
  };
  for (const name of Object.keys(DEV_SITTINGS) as DevSitting[])
    expect(await opened(name), name).toEqual(expected[name]);
});
