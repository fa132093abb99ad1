import { expect, it } from 'vitest';
import { pageAnswer } from '#central/keeper/page.ts';
import { projectionOf } from '#central/receive/projection.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unmetSitting } from '../support/unmet.ts';

it('shows its keeper what is not as the document wants it, and who answered for it', async () => {
  const { state, answered } = unmetSitting();
  expect(projectionOf(state)).toMatchObject({
    concerns: [{ about: '考评、督导人员', standing: 'unmet', reason: '', by: '' }],
    unstated: 3,
  });
  const row = projectionOf(answered)!;
  expect(row.concerns).toMatchObject([{ reason: '市人社局书面同意', by: '罗芳' }]);
  const store = openSqlite(join(mkdtempSync(join(tmpdir(), 'central-')), 'central.db'));
  const page = async () => (await pageAnswer(store, { name: '中心', publicKey: 'ab'.repeat(32) })).body;
  await store.replaceSittings([row]);
  expect(await page()).toContain('市人社局书面同意');
  expect(await page()).toContain('附件1 四（三）');
  expect(await page()).toContain('3 项没有填写，不能判定');
  // a row that an earlier build stored says nothing of it
  const { concerns, unstated, ...earlier } = row;
  await store.replaceSittings([earlier]);
  expect(await page()).not.toContain('政策核对与申报资格');
  await store.close();
});
