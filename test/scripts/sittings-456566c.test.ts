import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '#scripts/verify/examine.mjs';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { resultsOf } from '#shared/results/candidate-result.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { checkExport } from '#shared/wire/export/check.ts';
import { must } from '../support/must.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/sittings-456566c');
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.kpx') ? [file.slice(0, -4)] : []));
const read = (name: string, kind: string): string => readFileSync(join(FOLDER, `${name}.${kind}`), 'utf8');

it('has a sitting of every procedure to open', () => {
  for (const procedure of ['practical', 'panel', 'review'])
    expect(names.some((name) => name.startsWith(procedure))).toBe(true);
});

describe.each(names)('the sitting %s, signed and closed by the code of 456566c', (name) => {
  const { state } = must(checkExport(read(name, 'kpx')));

  it('opens under the stamp it was opened with, not today’s', () => {
    expect(state.sitting?.policy.rulesHash).toMatch(/^[0-9a-f]{64}$/);
    expect(state.sitting?.policy.rulesHash).not.toBe(RULES_HASH);
    expect(state.signatures.map(({ role }) => role)).toEqual(['checker', 'lead', 'supervisor']);
  });

  it('comes to the text that was signed, byte for byte, and to its digest', () => {
    const snapshot = sittingSnapshot(state);
    expect(`${snapshot ?? ''}\n`).toBe(read(name, 'signed.json'));
    const digest = snapshotDigest(snapshot ?? '');
    expect(state.closing?.digest).toBe(digest);
    expect(state.signatures.map((signature) => signature.digest)).toEqual([digest, digest, digest]);
  });

  it('gives every candidate the result that was announced', () => {
    const announced = (JSON.parse(read(name, 'results.json')) as Record<string, unknown>[]).map(
      ({ codes, ...result }) => result,
    );
    const today = resultsOf(state).map(({ candidate, verdict, judgement }) => ({
      number: candidate.number,
      verdict,
      shown: judgement?.shown ?? '',
      exact: judgement?.exact ?? '',
      subjects: judgement?.subjects ?? null,
      review: judgement?.review ?? null,
    }));
    expect(today).toEqual(announced);
  });

  it('is found right by the verifier', () => {
    const report = examine(Buffer.from(read(name, 'kpx')));
    expect(report?.checks.filter(({ state }) => state === 'bad')).toEqual([]);
    expect(report?.first).toBeNull();
  });
});
