import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EDITION } from '#shared/model/sitting.ts';
import { PHOTO_RULE, PHOTOS_FROZEN } from '#shared/model/photo.ts';
import { photoIn, photoOf } from '#shared/record/photo.ts';
import { readEntry } from '#shared/record/chain.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import type { SittingState } from '#shared/record/state.ts';
import { randomDay } from '../support/forgeries/random-day.ts';
import type { Written } from '../support/forgeries/rewrite.ts';
import { PROCEDURES } from '../support/who-may/days.ts';

// Whatever people try, in whatever order, of every procedure and edition, in a plan or not: what the host takes ends in no signed
// sitting that names anybody else than who was marked.

type Named = readonly [id: string, number: string, name: string, idNumber: string];
type Snapshot = { readonly results: readonly { readonly candidate: Named }[] };

/** From here on a score from elsewhere, and a clock that was started, are somebody's as well. */
const SCORES_BIND = 8;

/**
 * What each candidate is called by whoever reads the entries: as admitted until something is on record of them, and from then on
 * only by corrections with a reason. Told without the fold.
 */
function namesIn({ lines, state }: Written): readonly Named[] {
  const bound = new Set<string>();
  const called = new Map<string, Record<string, string>>();
  for (const { body } of lines.map((line) => readEntry(line)!)) {
    if (body.type === 'candidates_admitted')
      for (const { candidateId, number, name, idNumber } of body.candidates)
        if (!bound.has(candidateId)) called.set(candidateId, { number, name, idNumber });
    if ('examinerId' in body || body.type === 'decision_recorded') bound.add(body.candidateId);
    if (body.type === 'subject_scores_imported' && (state.sitting?.edition ?? 1) >= SCORES_BIND)
      for (const { candidateId } of body.scores) bound.add(candidateId);
    if (body.type === 'task_timed' && (state.sitting?.edition ?? 1) >= SCORES_BIND) bound.add(body.candidateId);
    if (body.type === 'candidate_corrected') {
      if (body.reason.trim() === '') throw new Error('corrected without a reason');
      called.set(body.candidateId, { ...called.get(body.candidateId), [body.field]: body.fresh });
    }
  }
  return [...called].map(([id, { number, name, idNumber }]) => [id, number ?? '', name ?? '', idNumber ?? '']);
}

/** The photo of each candidate, as whoever reads the entries has it: the last one before anything rested on them, or put right since. */
function photosIn({ lines }: Written): ReadonlyMap<string, string> {
  const bound = new Set<string>();
  const photos = new Map<string, string>();
  for (const { body } of lines.map((line) => readEntry(line)!)) {
    if ('examinerId' in body || body.type === 'attendance_recorded') bound.add(body.candidateId);
    if (body.type === 'facts_stated' && body.rule === PHOTO_RULE && !bound.has(body.candidateId!))
      photos.set(body.candidateId!, photoIn(body.facts));
    if (body.type === 'candidate_corrected' && body.field === 'photo') photos.set(body.candidateId, body.fresh);
  }
  return photos;
}
const photosHold = (written: Written): boolean =>
  (written.state.sitting?.edition ?? 1) < PHOTOS_FROZEN ||
  [...photosIn(written)].every(([candidateId, sha256]) => photoOf(written.state, candidateId) === sha256);

/** Whether the signed results name them, and every signed sheet was signed under the very name that stands there. */
function namesHold(written: Written): boolean {
  const { state } = written;
  const { results } = JSON.parse(sittingSnapshot(state)!) as Snapshot;
  const isAsRead = JSON.stringify(results.map(({ candidate }) => candidate)) === JSON.stringify(namesIn(written));
  return isAsRead && [...state.sheets.values()].every((sheet) => isAsSigned(state, sheet));
}
const isAsSigned = (
  state: SittingState,
  sheet: Parameters<typeof sheetSnapshot>[1] & { signature: { digest: string } | null },
) => sheet.signature === null || sheet.signature.digest === snapshotDigest(sheetSnapshot(state, sheet) ?? '');

it('a signed sitting names the candidates who were marked, and nobody else', () => {
  const signed = new Set<string>();
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 60 }), (seed, tries) => {
      const { written, day } = randomDay(seed, tries);
      if (written.state.signatures.length === 0) return true;
      const { procedure, edition, plan } = day.sitting;
      for (const what of [procedure, String(edition), plan === undefined ? 'alone' : 'in a plan']) signed.add(what);
      return namesHold(written) && photosHold(written);
    }),
    { numRuns: 150 },
  );
  const editions = Array.from({ length: EDITION - 1 }, (_, n) => String(2 + n));
  expect([...PROCEDURES, ...editions, 'alone', 'in a plan'].filter((what) => !signed.has(what))).toEqual([]);
}, 120_000);

it('and would not, with a door that has forgotten that identity is frozen', () => {
  const found = Array.from({ length: 200 }, (_, seed) => seed).some((seed) => {
    const { written } = randomDay(seed, 60, new Set(['identity_frozen']));
    return written.state.signatures.length > 0 && !namesHold(written);
  });
  expect(found).toBe(true);
}, 120_000);

it('and would show somebody else’s face, with a door that has forgotten that photos are', () => {
  const found = Array.from({ length: 400 }, (_, seed) => seed).some(
    (seed) => !photosHold(randomDay(seed, 60, new Set(['photo_frozen'])).written),
  );
  expect(found).toBe(true);
}, 120_000);
