import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageAnswer } from '#central/keeper/page.ts';
import { projectionOf } from '#central/receive/projection.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { examine } from '#scripts/verify/examine.mjs';
import { reportLines } from '#scripts/verify/report.mjs';
import { roomRecordForm } from '#shared/forms/room-record/form.ts';
import { fillSummary } from '#shared/forms/summary/fill.ts';
import { diaryOf } from '#shared/progress/diary.ts';
import { whoMayAnswer } from '#shared/record/who-answers.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { lateSuccessionDay, successionDay } from '../support/forgeries/heads.ts';
import { exportOf, hostSays, verifierSays } from '../support/forgeries/receivers.ts';
import { rewritten } from '../support/forgeries/rewrite.ts';

// The site head is taken ill and the clerk whom they named takes their place: the day goes on, and wherever it stands it says so.

const honest = honestDay('practical', true);
const day = { ...honest, steps: successionDay(honest) };
const written = rewritten(day.steps, day);
const SAID =
  '现场负责人由赵洋浩接任（原为罗芳），原负责人的签名密钥此后不能使用，此前所签仍然有效；原因：突发疾病；见证人：罗辉莉（已签名）';

it('is taken by host and verifier, and the sitting is signed and closed like any other', async () => {
  expect(await hostSays(day, written)).toBe('accepted');
  expect(verifierSays(day, written)).toEqual([]);
  const { state } = written;
  expect([state.signatures.length, state.closing !== null]).toEqual([3, true]);
  expect([state.people.get(honest.head)?.role, state.deputy]).toEqual(['clerk', null]);
  expect(whoMayAnswer(state).map(({ name }) => name)).toEqual(['赵洋浩']);
});

it('may come after the closing, and takes no signature away', async () => {
  const late = { ...honest, steps: lateSuccessionDay(honest) };
  const after = rewritten(late.steps, late);
  expect(await hostSays(late, after)).toBe('accepted');
  expect(verifierSays(late, after)).toEqual([]);
  expect([after.state.signatures.length, after.state.root?.personId]).toEqual([3, honest.people.clerk!.personId]);
});

it('stands on the register, in the diary on screen and paper, at central and in the verifier’s report', async () => {
  const { state } = written;
  expect(fillSummary(state)!.answers).toContainEqual(expect.stringContaining(SAID));
  expect(diaryOf(state).map(({ text }) => text[0])).toContain(SAID);
  expect(roomRecordForm.fill(state)!.rows.flat()).toContain(SAID);
  const store = openSqlite(join(mkdtempSync(join(tmpdir(), 'heads-')), 'central.db'));
  await store.replaceSittings([projectionOf(state)!]);
  const { body } = await pageAnswer(store, { name: '中心', publicKey: 'ab'.repeat(32) });
  await store.close();
  expect(String(body)).toContain(SAID);
  const text = exportOf(day, written);
  const lines = reportLines(examine(Buffer.from(text))!, { name: 'a.kpx', bytes: text.length, en: false }).join('\n');
  expect(lines).toContain('全部相符');
  expect(lines).toMatch(/起现场负责人由赵洋浩接任（原为罗芳）：.*原因：突发疾病（见证人罗辉莉签名在案）/);
});
