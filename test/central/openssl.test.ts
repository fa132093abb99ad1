import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { receiptFiles } from '#shared/sync/receipt-files.ts';
import type { Receipt } from '#shared/sync/receipt.ts';
import { publicKeyPem } from '#shared/signing/public-key.ts';
import type { Central } from '#central/start.ts';
import { centralIn, enrolAt, post } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';

const station = stationOf(1);
const batch = sealed(station, signedLog(sittingOf(station)), { batchId: idOf(0xb1) });
let central: Central;
let folder: string;
beforeAll(async () => {
  central = await centralIn();
  await enrolAt(central.url, await central.code(), station);
  folder = mkdtempSync(join(tmpdir(), 'openssl-'));
  const receipt = JSON.parse((await post(central.url, batch)).body) as Receipt;
  for (const { name, bytes } of receiptFiles(receipt, idOf(0xb1))) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'batch.txt'), batch.text);
  writeFileSync(join(folder, 'batch.sig'), Buffer.from(batch.signature, 'hex'));
  writeFileSync(join(folder, 'station.pem'), publicKeyPem(station.key.publicKey));
});
afterAll(() => central.close());

/** The very command docs/receipts.md gives. */
function openssl(pem: string, sig: string, text: string): { status: number | null; stdout: string } {
  const args = ['pkeyutl', '-verify', '-pubin', '-inkey', pem, '-rawin', '-in', text, '-sigfile', sig];
  const { status, stdout } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout };
}

it('checks a receipt with openssl alone', () => {
  const stem = 'receipt-00000000';
  const good = openssl(`${stem}.pem`, `${stem}.sig`, `${stem}.txt`);
  expect(good).toEqual({ status: 0, stdout: 'Signature Verified Successfully\n' });

  const text = readFileSync(join(folder, `${stem}.txt`), 'utf8');
  expect(text).toMatch(/^kaoping\/receipt\/1\n\{"batchId":"00000000-0000-4000-8000-0000000000b1","sha256":"/);
  writeFileSync(join(folder, 'changed.txt'), text.replace('"toSeq":', '"toSeq":1'));
  expect(openssl(`${stem}.pem`, `${stem}.sig`, 'changed.txt').status).toBe(1);
});

it('checks a batch with openssl alone, and its digest is the one the receipt names', () => {
  expect(openssl('station.pem', 'batch.sig', 'batch.txt').status).toBe(0);
  const { stdout } = spawnSync('openssl', ['dgst', '-sha256', '-r', 'batch.txt'], { cwd: folder, encoding: 'utf8' });
  const receipt = readFileSync(join(folder, 'receipt-00000000.txt'), 'utf8');
  expect(receipt).toContain(`"sha256":"${stdout.slice(0, 64)}"`);
});
