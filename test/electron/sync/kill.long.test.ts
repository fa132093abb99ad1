import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testKeys, trusting } from '#test/support/vault.ts';
import { createOutboxStore } from '#electron/sync/outbox-store.ts';

const script = fileURLToPath(import.meta.resolve('../../support/seal-until-killed.ts'));

it('finds every sealed batch whole after kill -9, and never seals an entry twice', { timeout: 60_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'handover-'));
  const answered: string[] = [];
  for (let kills = 0; kills < 6; kills += 1) {
    const child = spawn(process.execPath, [script, root], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (printed === '') setTimeout(() => child.kill('SIGKILL'), 5 + kills * 9);
      printed += chunk;
    });
    await once(child, 'close');
    expect(printed).not.toContain('failed');
    answered.push(...printed.split('\n').slice(0, -1));
  }
  const store = createOutboxStore(join(root, 'outbox'), testKeys.outbox, trusting());
  const { kept, damaged } = await store.load();
  expect(damaged).toEqual([]);
  const ids = kept.map(({ item }) => item.batchId);
  expect(answered.length).toBeGreaterThan(6);
  expect(ids).toEqual(expect.arrayContaining(answered));
  for (const { item } of kept) expect(await store.read(item)).not.toBeNull();
  const spans = kept.map(({ item }) => [item.fromSeq, item.toSeq]).sort(([a = 0], [b = 0]) => a - b);
  expect(spans).toEqual(spans.map((_, n) => [n, n]));
});
