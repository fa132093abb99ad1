import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEntry } from '#shared/record/chain.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { randomDay } from '../support/forgeries/random-day.ts';

type Snapshot = { readonly results: readonly { readonly candidate: readonly [string, string, string, string] }[] };

// Whatever people try, in whatever order: what the host takes ends in no signed sitting that names anybody else.

it('a signed sitting names the candidates who were marked, and nobody else', () => {
  let signed = 0;
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 60 }), (seed, tries) => {
      const { state, lines } = randomDay(seed, tries).written;
      if (state.signatures.length === 0) return;
      signed += 1;
      // what each candidate is called: as admitted until they are marked, and from then on only by corrections with a reason
      const marked = new Set<string>();
      const called = new Map<string, Record<string, string>>();
      for (const { body } of lines.map((line) => readEntry(line)!)) {
        if (body.type === 'candidates_admitted')
          for (const { candidateId, number, name, idNumber } of body.candidates)
            if (!marked.has(candidateId)) called.set(candidateId, { number, name, idNumber });
        if ('examinerId' in body) marked.add(body.candidateId);
        if (body.type === 'candidate_corrected') {
          expect(body.reason.trim()).not.toBe('');
          called.set(body.candidateId, { ...called.get(body.candidateId), [body.field]: body.fresh });
        }
      }
      const { results } = JSON.parse(sittingSnapshot(state)!) as Snapshot;
      expect(results.map(({ candidate }) => candidate)).toEqual(
        [...called].map(([id, { number, name, idNumber }]) => [id, number, name, idNumber]),
      );
      // every sheet was signed by its examiner under the very name that stands in the results
      for (const sheet of state.sheets.values())
        if (sheet.signature !== null)
          expect(sheet.signature.digest).toBe(snapshotDigest(sheetSnapshot(state, sheet) ?? ''));
    }),
    { numRuns: 60 },
  );
  expect(signed).toBeGreaterThan(20);
}, 120_000);
