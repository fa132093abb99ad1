import { ALL_DOCUMENTS } from '#shared/documents/registry.ts';
import type { Field } from '#shared/documents/parts/check.ts';
import { SIX } from '#shared/documents/tianjin-enterprise/conditions.ts';
import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Plan } from '#shared/model/plan.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { PANEL_DRAW } from '#shared/record/draw.ts';
import { idOf } from './handover.ts';
import { aCandidate, aPerson, aSitting } from './sitting.ts';

// Sittings of any document with any facts: true, false, lacking, of a wrong kind. What they come to is for the documents to say.

type Chance = <T>(choices: readonly T[]) => T;

/** Chance of a seed: the same seed always draws the same. */
function chanceOf(seed: number): Chance {
  let state = (seed + 1) * 0x9e3779b9;
  return <T>(choices: readonly T[]): T => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x12345679) | 0;
    const drawn = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0;
    return choices[drawn % choices.length]!;
  };
}

const DAYS = ['2026-11-05', '2026-11-06', '2026-11-07', '2026-11-20', '2026-09-20', '2026-10-08', '2027-01-05'];
const ODD = [undefined, null, '', 'x', 7, -1, 1.5, [], ['x'], {}, '2026-02-30'] as const;
const ROLES: readonly Role[] = [
  ...(['examiner', 'examiner', 'examiner-lead', 'supervisor', 'supervisor', 'expert-lead'] as const),
  ...(['expert', 'expert', 'expert', 'clerk', 'checker', 'site-head'] as const),
];
const TITLES = [
  ...[
    '',
    '高级工程师',
    '工程师',
    '机械高级工程师',
    '助理研究员',
    '副教授（焊接）',
    '高级技师',
    '技术员、讲师',
    '高级经济师',
  ],
  ...['正高级会计师', '一级演员', '三级教练', '高级职称', '主管技师', '馆员 副研究馆员'],
];

/** A value of a field, most often one that counts. */
function valueOf(chance: Chance, field: Field, rows: readonly string[], edition = EDITION): unknown {
  if (chance([0, 1, 2, 3, 4, 5, 6, 7]) === 0) return chance(ODD);
  switch (field.kind) {
    case 'yes-no':
      return chance([true, true, true, false]);
    case 'count':
      return chance([0, 12, 15, 16, 20]);
    case 'date':
      return chance(DAYS);
    case 'codes':
      return chance([[], ['6-18-02-04'], ['6-18-02-04', '1-01-01-01']]);
    case 'text':
      return chance(['贯通评价', '焊工认定', '6-18-02-04', '6-18-02-05']);
    case 'choice':
      return chance([...field.choices, ...field.choices.slice(0, 1), ...field.choices.slice(0, 1)]).value;
    case 'several':
      return field.choices.map(({ value }) => value).filter(() => chance([true, true, true, true, true, false]));
    case 'people':
      return Object.fromEntries(
        rows
          .filter(() => chance([true, true, true, false]))
          .map((id) => [
            id,
            {
              ...Object.fromEntries(field.columns.map((column) => [column.name, valueOf(chance, column, [])])),
              // what no column asks: the record's own
              ...chance([
                {},
                {},
                {},
                {},
                {},
                {},
                { leader: true },
                { role: 'examiner' },
                edition < 9 ? {} : { panel: '第一组' },
              ]),
            },
          ]),
      );
  }
}

type Lists = {
  readonly edition: number;
  readonly people: readonly Person[];
  readonly candidates: readonly Candidate[];
};

function factsOf(chance: Chance, { edition, people, candidates }: Lists): Body[] {
  const stated = (rule: string, facts: Record<string, unknown>): Body[] =>
    chance([true, true, true, true, false])
      ? [{ type: 'facts_stated', rule, candidateId: null, facts: JSON.parse(JSON.stringify(facts)) as never }]
      : [];
  const rows = [...people.map(({ personId }) => personId), ...candidates.map(({ candidateId }) => candidateId)];
  const list = (filled: readonly string[]) => ({
    ...{ file: '目录.xlsx', sha256: 'a'.repeat(64), at: chance(['2026-11-01T00:00:00.000Z', '2026-11-01']) },
    rows: filled.map((titles) => ({ code: '', name: '焊工', givenBy: '', titles })),
  });
  const experts = people.filter(({ role }) => role.startsWith('expert'));
  const pool = experts.map(({ personId, name, qualification }) => ({ personId, name, qualification }));
  const dates = ['uploadedOn', 'returnedOn', 'confirmedOn', 'recheckedOn', 'publicityStartsOn'] as const;
  const day = (): unknown => chance([...DAYS, undefined, '2026-02-30']);
  return [
    ...ALL_DOCUMENTS.flatMap(({ checks }) => checks).flatMap(({ rule, fields }) =>
      stated(rule, Object.fromEntries(fields.map((field) => [field.name, valueOf(chance, field, rows, edition)]))),
    ),
    ...stated('lists.catalogue', list(chance([[], [''], ['焊接']]))),
    ...stated('lists.titles', list(chance([[], [''], ['焊接'], ['', '焊接']]))),
    ...stated('calendar.duties', Object.fromEntries(dates.map((name) => [name, day()]))),
    ...stated('calendar.year', {
      years: chance([[], [{ ...BUNDLED_YEARS.at(-1)!, daysOff: ['2026-11-10', '2026-11-11'], workingWeekends: [] }]]),
    }),
    ...(pool.length === 0 || chance([true, false])
      ? []
      : stated(PANEL_DRAW, { pool, size: 3, seed: chance(['123456', '654321']), operator: '邓芳磊' })),
  ];
}

/** Files for the six conditions of a pilot enterprise: most have one, and some had one that was taken back. */
function shown(chance: Chance): Body[] {
  const ENTRY = { type: 'evidence_recorded', rule: 'tj.enterprise.conditions', file: '佐证.pdf' } as const;
  return SIX.flatMap((name, n): Body[] => {
    const said = { ...ENTRY, name, sha256: String(n).repeat(64) };
    const there: Body = { ...said, stands: true, note: '' };
    return chance([[there], [there], [there], [there, { ...said, stands: false, note: '误选' }], []]);
  });
}

/** Several panels, where there are people enough to sit on two; now and then a seat is handed over. */
function shared(chance: Chance, people: readonly Person[]): Body[] {
  const ids = people.filter(({ role }) => role.startsWith('expert')).map(({ personId }) => personId);
  if (ids.length < 2 || chance([true, false, false])) return [];
  const half = chance([1, Math.ceil(ids.length / 2), ids.length - 1]);
  // nobody who sits already takes another seat
  const others = people.filter(({ personId }) => !ids.includes(personId));
  const [leaves, takes] = [ids[0]!, chance(others.length === 0 ? people : others).personId];
  const panels = [
    { name: '第一组', scorers: ids.slice(0, half) },
    { name: '第二组', scorers: ids.slice(half) },
  ];
  const formed: Body = { type: 'panels_formed', panels, reason: '' };
  return chance<Body[]>([[formed], [formed], [formed, { type: 'scorer_replaced', leaves, takes, reason: '送医' }]]);
}

/** The plan of a sitting, by how many apply for its occupation. */
const ofPlan = (applicants: number): Plan => ({
  ...{ planId: idOf(0xa00), title: '2026 年第三批', people: applicants, applicants, share: 2 },
  source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '考生信息' },
});

/** The bodies of a sitting from its opening on, one for every seed. */
export function randomConditions(seed: number): { readonly sitting: Sitting; readonly bodies: readonly Body[] } {
  const chance = chanceOf(seed);
  const { policy } = chance(ALL_DOCUMENTS);
  const sitting = aSitting({
    policy: { id: policy.id, version: policy.version, rulesHash: 'a'.repeat(64) },
    procedure: chance(['practical', 'panel', 'review', 'recognition']),
    channel: chance(['appraisal', 'recognition', 'crossover', 'appointment', 'specialised']),
    level: chance(['advanced', 'technician', 'senior-technician']),
    heldOn: chance(DAYS),
    title: chance(['贯通评价第一批', '焊工三级 第一场']),
    occupation: '焊工',
    occupationCode: chance(['6-18-02-04', '', '61802']),
    edition: chance([7, 8, 9]),
    ...chance([{}, { plan: ofPlan(chance([2, 12, 16])) }]),
    settings: {
      ...{ passMark: chance([6000, 6000, 5900, 7000]), maxSpread: null, examinersPerCandidate: 2 },
      ...chance([
        {},
        {
          memberShare: chance([
            { num: 2, den: 3 },
            { num: 1, den: 2 },
            { num: 4, den: 6 },
          ]),
        },
      ]),
    },
  });
  const people = ROLES.filter(() => chance([true, true, false])).map((role, n) => ({
    ...aPerson(role, `人员${String(n)}`),
    personId: idOf(0xe00 + n),
    ...{ title: chance(TITLES), qualification: chance(['', '考评员', '高级考评员', '技师']) },
    ...{ appointedBy: chance(['authority', 'authority', 'enterprise'] as const) },
    validUntil: chance([null, '2026-01-01', '2030-01-01']),
  }));
  const candidates = ['001', '002'].slice(chance([0, 0, 1])).map((number) => ({
    ...aCandidate(number, `考生${number}`),
    candidateId: idOf(0xc00 + Number(number)),
    employer: chance([sitting.organiser, sitting.organiser, '']),
  }));
  return {
    sitting,
    bodies: [
      { type: 'sitting_opened', sitting },
      { type: 'staff_named', people, source: null },
      { type: 'candidates_admitted', candidates, source: null },
      ...factsOf(chance, { edition: sitting.edition ?? 1, people, candidates }),
      ...(policy.id === 'tianjin-enterprise' ? shown(chance) : []),
      ...(policy.id === 'chongqing-crossover' ? shared(chance, people) : []),
    ],
  };
}
