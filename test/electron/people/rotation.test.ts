import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPeopleHandlers } from '#electron/people/handlers.ts';
import { rotationTrue } from '#electron/people/rotation.ts';
import { readEntry } from '#shared/record/chain.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { ROTATION_RULE } from '#shared/record/rotation.ts';
import { must } from '#test/support/must.ts';
import { aCandidate, aPerson, aSitting, linksOf } from '#test/support/sitting.ts';
import { testJournals } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
const RULE: RotationRule = { most: 2, per: 'organiser', within: 'row', beyond: 'answered' };
const NUMBERS = { 周婷: '120000199001011234', 于辉: '120000199102021234' };
type Name = keyof typeof NUMBERS;

/** The lines of a sitting with both on its list; `marked` signed a sheet each. */
function sittingBy(heldOn: string, marked: readonly Name[], over: Partial<Sitting> = {}) {
  const base = aSitting({ edition: EDITION, heldOn, title: heldOn, organiser: '滨海重工', ...over });
  const sitting = { ...base, settings: { ...base.settings, ...over.settings } };
  const people = Object.entries(NUMBERS).map(([name, idNumber]) => ({ ...aPerson('examiner', name), idNumber }));
  const candidate = aCandidate('001', '陈婷华');
  const { candidateId } = candidate;
  const signed = people.flatMap(({ name, personId: examinerId }): Body[] =>
    marked.includes(name as Name) ? [{ type: 'sheet_signed', candidateId, examinerId, ...SIGNED }] : [],
  );
  const bodies: Body[] = [
    { type: 'sitting_opened', sitting },
    { type: 'staff_named', people, source: null },
    { type: 'candidates_admitted', candidates: [candidate], source: null },
    ...signed,
  ];
  const lines = linksOf(
    sitting,
    bodies.map((body) => [body, null] as const),
  ).map(({ line }) => line);
  return { owner: { practice: sitting.practice, log: sitting.sittingId }, people, lines, sitting };
}
type Told = ReturnType<typeof sittingBy>;

/** This computer's journals with those sittings; what it counts for the last of them, by name. */
async function countedOver(...told: readonly Told[]) {
  const root = await mkdtemp(join(tmpdir(), 'rotation-'));
  const journals = await testJournals({ root, now });
  for (const { owner, lines } of told) must(await journals.append(owner, lines));
  await journals.close();
  // told anew from what lies on the disk
  const again = await testJournals({ root, now });
  const last = told.at(-1)!;
  const { people } = must(await createPeopleHandlers(again)['people:rotation'](last.owner));
  const nameOf = (id: string): string => last.people.find(({ personId }) => personId === id)!.name;
  const counts = Object.fromEntries(people.map((one) => [nameOf(one.personId), one.before]));
  onTestFinished(again.close);
  return { journals: again, last, counts };
}
const asked = (rule: Partial<RotationRule> = {}, over: Partial<Sitting> = {}): Told => {
  const base = aSitting();
  return sittingBy('2026-11-20', [], { settings: { ...base.settings, rotation: { ...RULE, ...rule } }, ...over });
};
const BOTH = ['周婷', '于辉'] as const;

test('in a row: back from the latest time, until one they were not there', async () => {
  const before = [
    sittingBy('2026-08-01', ['周婷']),
    sittingBy('2026-09-01', ['于辉']),
    sittingBy('2026-10-01', BOTH),
    sittingBy('2026-11-01', BOTH),
  ];
  expect((await countedOver(...before, asked())).counts).toEqual({ 周婷: 2, 于辉: 3 });
});

test('in a year: of the sitting’s own year, whether in a row or not', async () => {
  const before = [
    sittingBy('2025-12-01', BOTH),
    sittingBy('2026-08-01', ['周婷']),
    sittingBy('2026-09-01', ['于辉']),
    sittingBy('2026-10-01', ['周婷']),
  ];
  expect((await countedOver(...before, asked({ within: 'year' }))).counts).toEqual({ 周婷: 2, 于辉: 1 });
});

test('for the organiser or for the occupation; whoever was only on the list, and what comes later, counts for nothing', async () => {
  const before = [
    sittingBy('2026-08-01', ['周婷'], { organiser: '津港机械' }),
    sittingBy('2026-09-01', ['于辉'], { occupation: '电工' }),
    sittingBy('2026-10-01', []),
    sittingBy('2026-12-01', BOTH),
  ];
  expect((await countedOver(...before, asked())).counts).toEqual({ 周婷: 0, 于辉: 1 });
  expect((await countedOver(...before, asked({ per: 'occupation' }))).counts).toEqual({ 周婷: 1, 于辉: 0 });
});

test('sittings of one plan are one time, those of its own plan none, and practice counts for nobody', async () => {
  const plan = (n: number): Partial<Sitting> => ({
    plan: {
      ...{ planId: `00000000-0000-4000-8000-00000000000${String(n)}`, title: '第四批', people: 1, applicants: 1 },
      source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
      share: 1,
    },
  });
  const before = [
    sittingBy('2026-09-01', ['周婷'], plan(1)),
    sittingBy('2026-09-02', ['周婷'], plan(1)),
    sittingBy('2026-11-19', ['周婷'], plan(2)),
    sittingBy('2026-10-01', ['周婷'], { practice: true }),
  ];
  expect((await countedOver(...before, asked({}, plan(2)))).counts).toEqual({ 周婷: 1, 于辉: 0 });
});

test('who left the organiser out was not there for the organiser of another that left it out', async () => {
  const blank = { organiser: '' };
  const before = [sittingBy('2026-09-01', BOTH, blank), sittingBy('2026-10-01', BOTH, { organiser: '  ' })];
  expect((await countedOver(...before, asked({}, blank))).counts).toEqual({ 周婷: 0, 于辉: 0 });
  const known = await countedOver(sittingBy('2026-09-01', BOTH), asked({}, { organiser: ' 滨海重工 ' }));
  expect(known.counts).toEqual({ 周婷: 1, 于辉: 1 });
});

test('a sitting without the rule counts nobody', async () => {
  const { counts } = await countedOver(sittingBy('2026-10-01', BOTH), sittingBy('2026-11-20', []));
  expect(counts).toEqual({});
});

test('a count is put on record as this computer counts it and not otherwise', async () => {
  const { journals, last } = await countedOver(sittingBy('2026-10-01', ['周婷']), asked());
  const counted = (before: number) => {
    const people = [{ personId: last.people[0]!.personId, before }];
    const body: Body = { type: 'facts_stated', rule: ROTATION_RULE, candidateId: null, facts: { people } };
    const [line] = linksOf(last.sitting, [[body, null]]).map((link) => link.line);
    return line!;
  };
  const says = async (line: string) => {
    const objection = await rotationTrue(journals, last.owner, [line]);
    return objection(readEntry(line)!, must(await journals.stateOf(last.owner)));
  };
  expect(await says(counted(1))).toBeNull();
  expect(await says(counted(0))).toMatchObject({ kind: 'entry_refused', detail: { rule: 'rotation_untrue' } });
});
