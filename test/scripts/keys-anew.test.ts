import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageAnswer } from '#central/keeper/page.ts';
import { projectionOf } from '#central/receive/projection.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { examine } from '#scripts/verify/examine.mjs';
import { reportLines } from '#scripts/verify/report.mjs';
import { fillSummary } from '#shared/forms/summary/fill.ts';
import { roomRecordForm } from '#shared/forms/room-record/form.ts';
import { fallenLetterDay } from '../support/forgeries/cards.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { indexOf } from '../support/forgeries/edits.ts';
import { keyFrom } from '../support/forgeries/keys.ts';
import { letterDay } from '../support/forgeries/letters.ts';
import { exportOf, hostSays, verifierSays } from '../support/forgeries/receivers.ts';
import { slipDay } from '../support/forgeries/slips.ts';
import { rewritten, type Step } from '../support/forgeries/rewrite.ts';

// The checker forgets their PIN when every sheet is signed: the day goes on, and wherever it stands it says so.

const honest = honestDay('practical', true);
const checker = honest.people.checker!;
const fresh = keyFrom(70);
const replaced: Step = {
  actor: honest.head,
  body: {
    ...{ type: 'key_replaced', personId: checker.personId, old: honest.keyOf(checker.personId).publicKey },
    ...{ publicKey: fresh.publicKey, witness: honest.people.lead!.personId, idSeen: true, reason: ' 忘记密码 ' },
  },
};
const steps = honest.steps.toSpliced(indexOf(honest.steps, ['sitting_signed']), 0, replaced);
const keyOf: typeof honest.keyOf = (id) => (id === checker.personId ? fresh : honest.keyOf(id));
const day = { ...honest, steps };
const written = rewritten(steps, { ...day, keyOf });
const SAID = '宋勇的签名密码重新登记，原密钥此后不能签名；原因：忘记密码；见证人：罗辉莉；现场负责人：罗芳';

it('is taken by the host, and what was signed before stays', async () => {
  expect(await hostSays(day, written)).toBe('accepted');
  expect(written.state.signatures.map(({ role }) => role)).toEqual(['checker', 'lead', 'supervisor']);
  expect(written.state.signatures[0]?.publicKey).toBe(fresh.publicKey);
  expect([...written.state.sheets.values()].every(({ signature }) => signature !== null)).toBe(true);
});

it('a day with a first sign-in by a slip is taken by host and verifier', async () => {
  const bySlip = rewritten(slipDay(honest), honest);
  expect(await hostSays(honest, bySlip)).toBe('accepted');
  expect(verifierSays(honest, bySlip)).toEqual([]);
  const spare = honest.people.spare!.personId;
  expect(bySlip.state.keys.get(spare)).toBe(honest.keyOf(spare).publicKey);
});

it('a supervisor whom the enterprise named is told as such until a letter is recorded, and then on whose word', async () => {
  const withLetter = rewritten(letterDay(honest), honest);
  expect(await hostSays(honest, withLetter)).toBe('accepted');
  const said = '质量督导员邓芳磊经市职业技能鉴定中心2026-11-18第12号函确认，据现场负责人罗芳登记';
  const { state } = withLetter;
  expect(fillSummary(state)!.answers).toContainEqual(expect.stringContaining(said));
  expect(roomRecordForm.fill(state)!.rows.flat()).toContain(said);
  expect(projectionOf(state)!.supervisors?.map(([zh]) => zh)).toEqual([said]);
  const before = { ...state, confirmations: new Map() };
  expect(projectionOf(before)!.supervisors?.map(([zh]) => zh)).toEqual(['质量督导员邓芳磊未经主管部门确认']);
  const text = exportOf(honest, withLetter);
  const lines = reportLines(examine(Buffer.from(text))!, { name: 'a.kpx', bytes: text.length, en: false }).join('\n');
  expect(lines).toContain('全部相符');
  expect(lines).toContain('经市职业技能鉴定中心2026-11-18函（文号 12）确认；该函据现场负责人罗芳登记，未经核验。');
});

it('a letter confirms nobody any more once the supervisor it was about is called otherwise', async () => {
  const day = { ...honest, steps: fallenLetterDay(honest) };
  const fallen = rewritten(day.steps, day);
  expect(await hostSays(day, fallen)).toBe('accepted');
  expect(verifierSays(day, fallen)).toEqual([]);
  const { state } = fallen;
  expect(projectionOf(state)!.supervisors?.map(([zh]) => zh)).toEqual([expect.stringContaining('未经主管部门确认')]);
  expect(roomRecordForm.fill(state)!.rows.flat()).toContainEqual(expect.stringContaining('确认函失效'));
  const text = exportOf(day, fallen);
  const lines = reportLines(examine(Buffer.from(text))!, { name: 'a.kpx', bytes: text.length, en: false }).join('\n');
  expect(lines).toContain('质量督导员邓芳由企业选派，未经主管部门确认。');
  expect(lines).not.toContain('该函据');
});

it('takes no signature under the sitting away, and may come after the closing', async () => {
  const late = [...honest.steps, replaced];
  const state = rewritten(late, honest).state;
  expect([state.signatures.length, state.closing !== null]).toEqual([3, true]);
  expect(await hostSays(honest, rewritten(late, honest))).toBe('accepted');
});

it('stands on the register, in the room’s diary, at central and in the verifier’s report', async () => {
  const { state } = written;
  expect(fillSummary(state)!.answers).toContainEqual(expect.stringContaining(SAID));
  expect(roomRecordForm.fill(state)!.rows.flat()).toContain(SAID);
  const store = openSqlite(join(mkdtempSync(join(tmpdir(), 'anew-')), 'central.db'));
  await store.replaceSittings([projectionOf(state)!]);
  const { body } = await pageAnswer(store, { name: '中心', publicKey: 'ab'.repeat(32) });
  await store.close();
  expect(String(body)).toContain(SAID);
  const text = exportOf(day, written);
  const report = examine(Buffer.from(text))!;
  const lines = reportLines(report, { name: 'a.kpx', bytes: text.length, en: false }).join('\n');
  expect(lines).toContain('全部相符');
  expect(lines).toContain('人的公钥已登记，重新登记 1 次');
  expect(lines).toMatch(/起宋勇用另一把密钥签名：.*原因：忘记密码（见证人罗辉莉，现场负责人罗芳）/);
});
