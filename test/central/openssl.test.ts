import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { receiptFiles } from '#shared/wire/sync/receipt-files.ts';
import type { Receipt } from '#shared/wire/sync/receipt.ts';
import { fingerprint, publicKeyPem } from '#shared/base/signing/public-key.ts';
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

type Run = { readonly status: number | null; readonly stdout: string };
const run = (command: string): Run => {
  const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  return { status, stdout };
};
const openssl = (pem: string, sig: string, text: string): Run =>
  run(`openssl pkeyutl -verify -pubin -inkey ${pem} -rawin -in ${text} -sigfile ${sig}`);

/** The commands of docs/receipts.md as they stand there, for this receipt's files. */
const documented = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'receipts.md'), 'utf8')
  .split('\n\n')
  .filter((block) => /^\s{4,}\S/.test(block) && block.includes('openssl'))
  .map((block) => block.replaceAll('1a2b3c4d', '00000000'));

it('works with the commands of docs/receipts.md, word for word', () => {
  const [verify = '', key = '', digest = '', batchKey = ''] = documented;
  expect(documented).toHaveLength(4);
  expect(run(verify)).toEqual({ status: 0, stdout: 'Signature Verified Successfully\n' });
  const shown = fingerprint(central.publicKey).replaceAll(' ', '');
  expect(run(key).stdout.slice(0, 16)).toBe(shown);
  expect(readFileSync(join(folder, 'receipt-00000000.txt'), 'utf8')).toContain(run(digest).stdout.slice(0, 64));
  expect(run(batchKey)).toEqual({ status: 0, stdout: 'Signature Verified Successfully\n' });
});

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
