import { expect, test } from 'vitest';
import { leaveOut, readPlanned } from '#renderer/features/new-sitting/plan-draft.ts';
import { planResits } from '#renderer/features/new-sitting/resit-draft.ts';
import { emptyDraft, withWay } from '#renderer/features/new-sitting/sitting-draft.ts';
import { WAYS } from '#shared/documents/registry.ts';
import { sittingSchema, type Sitting } from '#shared/model/sitting.ts';
import { jointResults } from '#shared/plans/joint.ts';
import { resitPlaces } from '#shared/plans/resit-places.ts';
import { resitsOf } from '#shared/plans/resit.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { must } from '#test/support/must.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

const PLAN: NonNullable<Sitting['plan']> = {
  ...{ planId: crypto.randomUUID(), title: '第三批', people: 9, applicants: 4, share: 3 },
  source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
};
const PEOPLE = ['陈婷华', '吴凯林', '马晓东'].map((name, at) => ({
  ...somebody(name, `12000019900101001${String(at)}`),
  candidateId: crypto.randomUUID(),
}));
const part = aPart(
  PEOPLE.map((one) => inPart(one, { brings: [brought('practical', 'failed', '50.00')] })),
  { plan: PLAN, heldOn: '2026-11-20' },
);
const settings = { ...FIRST_SETTINGS, validMonths: 6 };
const joint = jointResults({ parts: [part], theory: [], settings, today: '2026-11-28' });
const places = resitPlaces(
  joint.people.flatMap((person) => resitsOf(person, settings, '2026-11-28')),
  [part],
);
const context = {
  base: emptyDraft('2026-11-28'),
  frame: { ...PLAN, before: [] },
  place: { stationId: crypto.randomUUID(), practice: false, organiser: '' },
};

test('those who failed are proposed together, and their sitting says of each which attempt it is', () => {
  const sittings = planResits(places, settings, '2026-12-05');
  expect(sittings.map(({ people }) => people.length)).toEqual([3]);
  const { sitting, candidates } = must(readPlanned(sittings, sittings[0]!, context));
  expect(sittingSchema.parse(sitting)).toEqual(sitting);
  expect(sitting.title).toContain('技能操作补考');
  expect(sitting.settings).toEqual(part.sitting.settings);
  expect(sitting.plan).toMatchObject({ people: 9, applicants: 4, share: 3, resit: { subject: 'practical' } });
  expect(sitting.plan?.resit?.people).toEqual(candidates.map(({ candidateId }) => ({ candidateId, attempt: 2 })));
  expect(candidates.map(({ number, examType }) => `${number} ${examType}`)).toEqual([
    ...['001 补考', '002 补考', '003 补考'],
  ]);
});

test('a day past the validity is refused for each, with the reason', () => {
  const [one] = planResits(places, settings, '2027-06-01');
  const read = readPlanned([one!], one!, context);
  expect(read.ok ? [] : read.error.map(({ blanks }) => blanks?.['name'])).toEqual(PEOPLE.map(({ name }) => name));
});

test('whoever does not come now is left out', () => {
  const sittings = planResits(places, settings, '2026-12-05');
  const [first, ...others] = sittings[0]!.people;
  const left = leaveOut(sittings, first!.key, sittings[0]!);
  expect(left[0]?.people).toEqual(others);
  const all = others.reduce((some, { key }) => leaveOut(some, key, some[0]!), left);
  expect(all).toEqual([]);
});

test('a pass mark that only the plan sets is kept', () => {
  const special = { ...somebody('王海', '120000196001010013', 'special'), candidateId: crypto.randomUUID() };
  const { settings: own } = part.sitting;
  const chief = aPart([inPart(special, { brings: [brought('review', 'failed')] })], {
    ...{ plan: PLAN, heldOn: '2026-11-20', level: 'special', settings: { ...own, passMark: 7000 } },
    policy: { id: 'tianjin-chief', version: '2', rulesHash: 'a'.repeat(64) },
  });
  const { people } = jointResults({ parts: [chief], theory: [], settings, today: '2026-11-28' });
  const resits = people.flatMap((person) => resitsOf(person, settings, '2026-11-28'));
  const sittings = planResits(resitPlaces(resits, [chief]), settings, '2026-12-05');
  const base = withWay(
    context.base,
    WAYS.find(({ id }) => id === sittings[0]?.wayId)!,
  );
  const { sitting } = must(readPlanned(sittings, sittings[0]!, { ...context, base }));
  expect(sitting.settings.passMark).toBe(7000);
});
