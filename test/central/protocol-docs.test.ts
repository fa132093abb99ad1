import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIRST_WAIT, LONGEST_WAIT } from '#shared/wire/sync/backoff.ts';
import { REFUSALS } from '#shared/wire/sync/refusal.ts';
import { MAX_BATCH_BYTES } from '#shared/wire/sync/wire.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8');

/** What stations ask for (`central/http/routes.ts`). */
const PUBLIC_PATHS = [
  ...['/v1/stations', '/v1/stations/{stationId}', '/v1/takeovers', '/v1/batches', '/v1/sittings/{sittingId}/batches'],
  ...['/v1/receipts/{batchId}', '/v1/health'],
];

it('documents every refusal, in the order of the code', () => {
  const yaml = read('protocol.openapi.yaml');
  const listed = [...(/refused:\n\s+enum:\n((?:\s+- \w+\n)+)/.exec(yaml)?.[1] ?? '').matchAll(/- (\w+)/g)];
  expect(listed.map(([, kind]) => kind)).toEqual(REFUSALS);
  const words = read('protocol.md');
  for (const kind of REFUSALS) expect(words).toContain(`\`${kind}\``);
});

it('documents the figures the code uses', () => {
  expect(read('protocol.openapi.yaml')).toContain(`maxLength: ${MAX_BATCH_BYTES}`);
  expect([MAX_BATCH_BYTES / 1024 / 1024, FIRST_WAIT / 1000, LONGEST_WAIT / 60_000]).toEqual([64, 5, 5]);
});

it('documents the keeper’s paths at the keeper’s port, and only there', () => {
  const yaml = read('protocol.openapi.yaml');
  const paths = yaml
    .slice(yaml.indexOf('\npaths:'), yaml.indexOf('\ncomponents:'))
    .split(/\n {2}(?=\/)/)
    .slice(1);
  const kept = paths.filter((path) => path.includes('127.0.0.1:42181/{secret}')).map((path) => path.split(':')[0]);
  expect(kept).toEqual(['/', '/v1/batches/{batchId}', '/v1/set-aside/{sha256}']);
  expect(paths.length).toBe(PUBLIC_PATHS.length + kept.length);
  for (const path of PUBLIC_PATHS)
    expect(
      paths.some((one) => one.startsWith(`${path}:`)),
      path,
    ).toBe(true);
});
