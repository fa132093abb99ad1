import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAnswer } from '#central/keeper/page.ts';
import { projectionOf } from '#central/receive/projection.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { examine } from '#scripts/verify/examine.mjs';
import { reportLines } from '#scripts/verify/report.mjs';
import { fillSummary } from '#shared/forms/summary/fill.ts';
import { isUnrooted, type SittingState } from '#shared/record/state.ts';
import { checkExport } from '#shared/wire/export/check.ts';
import { unrootedNote, unrootedWords } from '#shared/words/roles.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { exportOf } from '../support/forgeries/receivers.ts';
import { rewritten } from '../support/forgeries/rewrite.ts';
import { must } from '../support/must.ts';

// Sittings from before roles had a root open and verify as they did, and say so: on paper, at central, in the verifier's report.

const FOLDER = join(import.meta.dirname, '../fixtures/sittings-456566c');
const old = readdirSync(FOLDER).filter((file) => file.endsWith('.kpx'));
const fixture = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const day = honestDay('practical', true);
const rooted = exportOf(day, rewritten(day.steps, day));

const verified = (text: string, en: boolean): readonly string[] => {
  const report = examine(Buffer.from(text))!;
  expect(report.checks.filter(({ state }) => state === 'bad')).toEqual([]);
  return reportLines(report, { name: 'a.kpx', bytes: text.length, en });
};
async function keeperSees(state: SittingState): Promise<string> {
  const store = openSqlite(join(mkdtempSync(join(tmpdir(), 'unrooted-')), 'central.db'));
  await store.replaceSittings([projectionOf(state)!]);
  const { body } = await pageAnswer(store, { name: '中心', publicKey: 'ab'.repeat(32) });
  await store.close();
  return String(body);
}

describe.each([...old, 'a sitting with a root'])('%s', (file) => {
  const isOld = old.includes(file);
  const text = isOld ? fixture(file) : rooted;
  const { state } = must(checkExport(text));

  it('says whether it was made before roles had a root, and verifies', async () => {
    expect(isUnrooted(state)).toBe(isOld);
    expect(verified(text, false).includes(unrootedNote[0])).toBe(isOld);
    expect(verified(text, true).includes(unrootedNote[1])).toBe(isOld);
    expect(fillSummary(state)!.answers.includes(unrootedNote[0])).toBe(isOld);
    expect((await keeperSees(state)).includes(unrootedWords[0])).toBe(isOld);
  });
});

it('is not asked of practice, which leads to nothing', () => {
  const { state } = must(checkExport(fixture(old[0]!)));
  expect(isUnrooted({ ...state, sitting: { ...state.sitting!, practice: true } })).toBe(false);
});
