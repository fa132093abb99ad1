import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportFrom } from '#electron/export/enclosures.ts';

const thread = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'verifier-')), 'verifier.mjs');
  writeFileSync(path, text);
  return path;
};

test('what the verifier says of a file is its report', async () => {
  const verifier = thread(
    "import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(`${workerData.name}: ${workerData.bytes.length}`);",
  );
  expect(await reportFrom(verifier)('a.kpx', new Uint8Array(3))).toBe('a.kpx: 3');
});

test.each([
  ['that ends without a word', ''],
  ['that never comes to an end', 'setInterval(() => undefined, 1000);'],
  ['that fails', "throw new Error('no');"],
])('a verifier %s makes no report, and keeps nobody waiting', async (_, text) => {
  await expect(reportFrom(thread(text), 500)('a.kpx', new Uint8Array(3))).rejects.toThrow();
});
