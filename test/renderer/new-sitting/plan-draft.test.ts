import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movePerson, placesFor, planSittings, readPlanned } from '#renderer/features/new-sitting/plan-draft.ts';
import { emptyDraft, type Draft } from '#renderer/features/new-sitting/sitting-draft.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { Level } from '#shared/model/basics.ts';
import { sittingSchema } from '#shared/model/sitting.ts';
import { must } from '#test/support/must.ts';
import { aCandidate } from '#test/support/sitting.ts';

const rowsOf = (level: Level, count: number): CandidateRow[] =>
  Array.from({ length: count }, (_, nth) => ({
    ...{ key: `${level}/${String(nth)}`, sheet: '报名表', sheetRow: nth + 2, normalised: [] },
    stated: { name: '', idNumber: '', level: '', employer: '' },
    candidate: { ...aCandidate('', `考生${String(nth)}`), occupation: '焊工', level },
  }));
const ROSTER = [...rowsOf('advanced', 7), ...rowsOf('technician', 5)];
const base: Draft = { ...emptyDraft('2026-11-28'), room: '甲室、乙室' };
const place = { stationId: crypto.randomUUID(), practice: false, organiser: '' };
const frame = {
  ...{ planId: crypto.randomUUID(), title: '第三批', people: ROSTER.length, before: [] },
  source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '报名表' },
};

test('however people are moved, everybody stays in exactly one sitting of their own level', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 40 }), (moves) => {
      let sittings = planSittings(ROSTER, base, 4);
      for (const [which, who, where] of moves) {
        const from = sittings[which % sittings.length]!;
        const { key } = from.people[who % from.people.length]!;
        const places = [...placesFor(sittings, from).map(({ sittingId }) => sittingId), null];
        sittings = movePerson(sittings, key, from, places[where % places.length]!);
      }
      const keys = sittings.flatMap(({ people }) => people.map((row) => row.key));
      expect(keys.toSorted()).toEqual(ROSTER.map(({ key }) => key).toSorted());
      for (const { level, people } of sittings) {
        expect(people.length).toBeGreaterThan(0);
        expect(people.every(({ candidate }) => candidate.level === level)).toBe(true);
      }
    }),
  );
});

test('the shares of the sittings add up to the roster, and each names its plan', () => {
  const sittings = planSittings(ROSTER, base, 4);
  const ready = sittings.map((one) => must(readPlanned(sittings, one, { base, frame, place })));
  for (const { sitting } of ready) expect(sittingSchema.parse(sitting)).toEqual(sitting);
  const plans = ready.map(({ sitting }) => sitting.plan!);
  expect(plans.reduce((sum, { share }) => sum + share, 0)).toBe(ROSTER.length);
  expect(new Set(plans.map(({ planId, people, applicants }) => [planId, people, applicants].join()))).toEqual(
    new Set([[frame.planId, 12, 12].join()]),
  );
  expect(new Set(ready.map(({ sitting }) => sitting.title)).size).toBe(sittings.length);
});

test('a level that the chosen document does not know asks for another way', () => {
  const sittings = planSittings(ROSTER, base, 4).map((one) => ({ ...one, wayId: null }));
  expect(readPlanned(sittings, sittings[0]!, { base, frame, place }).ok).toBe(false);
});
