import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movePerson, placesFor, planSittings, readPlanned } from '#renderer/features/new-sitting/plan-draft.ts';
import { emptyDraft, withWay, type Draft } from '#renderer/features/new-sitting/sitting-draft.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { Level } from '#shared/model/basics.ts';
import { sittingSchema } from '#shared/model/sitting.ts';
import { mayStandUnder } from '#shared/conduct/on-the-policy.ts';
import { WAYS } from '#shared/documents/registry.ts';
import { slotKey } from '#shared/model/evaluation.ts';
import { countsPeople } from '#shared/model/plan.ts';
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

const evaluated = (id: string): Draft =>
  withWay(
    base,
    WAYS.find((way) => way.id === id)!,
  );

test('an evaluation has a sitting for each subject, and its people are counted once', () => {
  const draft = evaluated('huangshi-comprehensive');
  const sittings = planSittings(ROSTER, draft, 30);
  expect(sittings.map(({ level, slot, people }) => `${level} ${slotKey(slot!)} ${String(people.length)}`)).toEqual([
    ...['advanced practical/ 7', 'technician practical/ 5', 'advanced interview/ 7', 'technician interview/ 5'],
  ]);
  const ready = sittings.map((one) => must(readPlanned(sittings, one, { base: draft, frame, place })));
  for (const { sitting } of ready) {
    expect(sittingSchema.parse(sitting)).toEqual(sitting);
    expect(mayStandUnder(sitting)).toEqual({ ok: true, value: null });
    expect([sitting.plan?.applicants, sitting.plan?.people]).toEqual([12, 12]);
  }
  const shares = ready.map(({ sitting }) => (countsPeople(sitting) ? (sitting.plan?.share ?? 0) : 0));
  expect(shares).toEqual([7, 5, 0, 0]);
  expect(ready[2]?.sitting.title).toBe('焊工（三级/高级工）面试答辩2026-11-28');
});

test('a process in parts has a day each, and who is in one already is left out of it alone', () => {
  const process = evaluated('huangshi-process');
  const draft: Draft = { ...process, evaluation: { ...process.evaluation!, parts: '3', join: 'mean' } };
  const sittings = planSittings(ROSTER.slice(0, 2), draft, 30);
  expect(sittings.map(({ heldOn }) => heldOn)).toEqual(['2026-11-28', '2026-11-29', '2026-11-30']);
  const [first] = sittings;
  const read = must(readPlanned(sittings, first!, { base: draft, frame, place })).sitting;
  expect(read.evaluation?.subjects).toEqual([{ subject: 'process', parts: { count: 3, join: 'mean' } }]);
  expect(read.evaluation?.part).toBe(1);
  const placed = new Map([['process/2', new Set([ROSTER[0]!.candidate.idNumber])]]);
  const left = planSittings(ROSTER.slice(0, 1), draft, 30, placed);
  expect(left.map(({ slot }) => slotKey(slot!))).toEqual(['process/1', 'process/3']);
});

test('weights that are not 100, and a norm without a name, keep an evaluation from being opened', () => {
  const draft = evaluated('tianjin-enterprise-combined');
  const weigh = (practical: string): Draft => ({
    ...draft,
    evaluation: { ...draft.evaluation!, byWeight: true, weights: { practical, process: '30' } },
  });
  const sittings = planSittings(ROSTER.slice(0, 1), weigh('70'), 30);
  const read = (given: Draft) => readPlanned(sittings, sittings[0]!, { base: given, frame, place });
  expect(must(read(weigh('70'))).sitting.evaluation?.subjects.map(({ weight }) => weight)).toEqual([70, 30]);
  expect(read(weigh('60')).ok).toBe(false);
  expect(read({ ...weigh('70'), basisKind: 'norm', basisName: ' ' }).ok).toBe(false);
  expect(must(read({ ...weigh('70'), basisKind: 'norm', basisName: '企业规范' })).sitting.basis).toEqual({
    ...{ kind: 'norm', name: '企业规范' },
  });
});
