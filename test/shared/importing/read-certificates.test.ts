import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORTING_COLUMNS, reportingRow } from '#shared/importing/reporting-list.ts';
import { numberedBy } from '#shared/certificates/kind.ts';
import { plainSheet, type Cell } from '#shared/importing/cell.ts';
import type { Awardee, CertificateContext } from '#shared/importing/certificate-context.ts';
import { FLAWS } from '#shared/importing/flaw.ts';
import { readCertificates } from '#shared/importing/read-certificates.ts';
import { graduate, numberOf, under } from '#test/support/certified.ts';

const candidates = ['陈婷华', '彭博', '白文轩', '李强'].map((name, index) => graduate(index + 1, name));
const awardee = (index: number, over: Partial<Awardee> = {}): Awardee => {
  const { candidateId, name, idNumber, level, occupation } = candidates[index]!;
  return { candidateId, name, idNumber, level, occupation, passed: index < 3, certificate: null, ...over };
};
const context: CertificateContext = {
  ...numberedBy({ policy: under('tianjin-enterprise') }),
  people: [0, 1, 2, 3].map((index) => awardee(index)),
  organiser: '天津滨海重工装备制造有限公司',
  heldOn: '2026-11-20',
};
const cell = (value: string | Cell): Cell =>
  typeof value !== 'string' ? value : value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
type Row = readonly (string | Cell)[];
const file = (rows: readonly Row[], headers: readonly string[] = HEADERS) => [
  plainSheet(
    '获证名册',
    [headers, ...rows].map((row) => row.map(cell)),
  ),
];
const HEADERS = ['姓名', '身份证号', '证书编号', '发证日期'];
const row = (index: number, number = numberOf(index + 1), date: string | Cell = '2026-12-18'): Row => [
  candidates[index]!.name,
  candidates[index]!.idNumber,
  number,
  date,
];
const read = (rows: readonly Row[], over: Partial<CertificateContext> = {}) =>
  readCertificates(file(rows), { ...context, ...over });
const flawsOf = (...args: Parameters<typeof read>) =>
  read(...args)
    .flaws.filter(({ kind }) => kind !== 'certificate_left_out')
    .map(({ kind, sheetRow }) => `${String(sheetRow)} ${kind}`);
const given = (...args: Parameters<typeof read>) =>
  Object.fromEntries(read(...args).accepted.map(({ candidateId, number }) => [candidateId, number]));

it('reads the reporting list’s eleven columns in any order, with headings of other systems too', () => {
  const bodies = { organiser: context.organiser, issuer: context.organiser };
  const rows = [0, 1, 2].map((at) =>
    reportingRow(candidates[at]!, { number: numberOf(at + 1), issuedOn: '2026-12-18' }, bodies),
  );
  const inOrder = readCertificates(file(rows, REPORTING_COLUMNS), context);
  expect(inOrder.flaws).toEqual([]);
  expect(inOrder.accepted.map(({ number }) => number)).toEqual([1, 2, 3].map((n) => numberOf(n)));
  const turned = readCertificates(
    file(
      rows.map((r) => [...r].reverse()),
      [...REPORTING_COLUMNS].reverse(),
    ),
    context,
  );
  expect(turned.accepted).toEqual(inOrder.accepted);
  const renamed = ['获证人员姓名', '公民身份号码', '职业技能等级证书编号', '核发日期'];
  expect(readCertificates(file([row(0)], renamed), context).accepted).toHaveLength(1);
});

it('tidies what is only typed badly', () => {
  const full = (text: string) => text.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const { idNumber } = candidates[0]!;
  const messy = [
    [' 陈　婷华 ', full(idNumber), ` ${full(numberOf(1))} `, '2026年12月18日'],
    [
      '彭博',
      `'${candidates[1]!.idNumber}`,
      numberOf(2).toLowerCase(),
      { kind: 'date', date: '2026-12-18', text: '2026/12/18' },
    ],
  ] as const;
  expect(flawsOf(messy)).toEqual([]);
  expect(Object.values(given(messy))).toEqual([numberOf(1), numberOf(2)]);
});

describe('a row is kept out', () => {
  it.each<[string, Row]>([
    ['certificate_stranger', ['陈婷华', '120000199001011099', numberOf(1), '2026-12-18']],
    ['certificate_name_differs', ['彭博', candidates[0]!.idNumber, numberOf(1), '2026-12-18']],
    ['certificate_without_pass', row(3)],
    ['certificate_number_missing', row(0, '')],
    ['certificate_malformed', row(0, numberOf(1).slice(0, 21))],
    ['certificate_province_differs', row(0, 'Y000050000001263000001')],
    ['certificate_level_differs', row(0, numberOf(1, '1'))],
    ['certificate_year_differs', row(0, numberOf(1), '2027-01-04')],
    ['issue_date_impossible', row(0, numberOf(1), '2026-12')],
    ['name_missing', ['', candidates[0]!.idNumber, numberOf(1), '2026-12-18']],
    ['id_missing', ['陈婷华', '', numberOf(1), '2026-12-18']],
    ['id_lost_digits', ['陈婷华', { kind: 'number', value: 1.2e17, text: '1.2E+17' }, numberOf(1), '2026-12-18']],
    ['number_lost_digits', [...row(0).slice(0, 2), { kind: 'number', value: 2.6e15, text: '2.6E+15' }, '2026-12-18']],
  ])('%s', (kind, bad) => {
    const reading = read([bad, row(1)]);
    expect(reading.accepted.map(({ number }) => number)).toEqual([numberOf(2)]);
    expect(reading.waiting).toBe(1);
    expect(reading.flaws.find((flaw) => FLAWS[flaw.kind] === 'error')).toMatchObject({ kind, sheetRow: 2 });
  });

  it('with its twin: neither of two rows wins by its place', () => {
    expect(flawsOf([row(0), row(1, numberOf(1)), row(2)])).toEqual(['2 certificate_twice', '3 certificate_twice']);
    expect(flawsOf([row(0), row(0, numberOf(9))])).toEqual(['2 duplicate_candidate', '3 duplicate_candidate']);
    expect(Object.values(given([row(0), row(1, numberOf(1)), row(2)]))).toEqual([numberOf(3)]);
  });
});

it('warns without keeping out', () => {
  expect(flawsOf([row(0, numberOf(1), '')])).toEqual(['2 issue_date_missing']);
  expect(flawsOf([row(0, numberOf(1), '2026-11-19')])).toEqual(['2 issued_before_exam']);
  expect(flawsOf([row(0, 'Y000012A000B1263000001')])).toEqual(['2 certificate_letters']);
  const other = readCertificates(
    file([[...row(0), '电工', '别的公司', '二级/技师']], [...HEADERS, '职业名称', '评价机构', '职业技能等级']),
    context,
  );
  expect(other.flaws.map(({ kind }) => kind).slice(0, 3)).toEqual([
    'certificate_level_column',
    'certificate_row_differs',
    'certificate_row_differs',
  ]);
});

it('names everybody who passed and is left without a number', () => {
  const left = read([row(0)]).flaws.filter(({ kind }) => kind === 'certificate_left_out');
  expect(left.map(({ value }) => value.slice(0, value.indexOf(' ')))).toEqual(['彭博', '白文轩']);
});

describe('against what is on record', () => {
  const held = (index: number, number: string, issuedOn: string | null = '2026-12-18') =>
    awardee(index, { certificate: { number, issuedOn } });

  it('knows who has this number already, and what would be replaced', () => {
    const people = [held(0, numberOf(1)), held(1, numberOf(9)), awardee(2), awardee(3)];
    const reading = read([row(0), row(1), row(2)], { people });
    expect(reading.alreadyHeld).toEqual([2]);
    expect(reading.accepted.map(({ before }) => before?.number ?? null)).toEqual([numberOf(9), null]);
    expect(flawsOf([row(0), row(1), row(2)], { people })).toEqual(['3 certificate_replaces']);
    const undated = read([row(0)], { people: [held(0, numberOf(1), null)] });
    expect(undated.accepted).toMatchObject([{ issuedOn: '2026-12-18' }]);
    expect(undated.flaws).toEqual([]);
  });

  it('a number that somebody keeps is taken; two who swap may', () => {
    const people = [held(0, numberOf(1)), held(1, numberOf(2)), awardee(2)];
    expect(flawsOf([row(2, numberOf(1))], { people })).toEqual(['2 certificate_taken']);
    const swap = [row(0, numberOf(2)), row(1, numberOf(1))];
    expect(read(swap, { people }).accepted).toHaveLength(2);
    const chain = [row(2, numberOf(1)), row(0, numberOf(2))];
    expect(flawsOf(chain, { people }).filter((flaw) => flaw.endsWith('taken'))).toEqual([
      '2 certificate_taken',
      '3 certificate_taken',
    ]);
  });
});

it('gives everyone the same number whatever the order of rows and columns', () => {
  const rows = [
    row(0),
    row(1),
    row(2),
    row(3),
    row(2, numberOf(8)),
    ['陈婷', candidates[0]!.idNumber, numberOf(7), ''],
  ];
  const wanted = given(rows);
  expect(wanted).toEqual({ [candidates[1]!.candidateId]: numberOf(2) });
  const columns = [0, 1, 2, 3];
  const shuffled = fc.tuple(
    fc.shuffledSubarray(rows, { minLength: rows.length }),
    fc.shuffledSubarray(columns, { minLength: columns.length }),
    fc.shuffledSubarray([...context.people], { minLength: context.people.length }),
  );
  fc.assert(
    fc.property(shuffled, ([someRows, someColumns, people]) => {
      const turned = someRows.map((cells) => someColumns.map((column) => cells[column]!));
      const reading = readCertificates(
        file(
          turned,
          someColumns.map((column) => HEADERS[column]!),
        ),
        { ...context, people },
      );
      expect(Object.fromEntries(reading.accepted.map(({ candidateId, number }) => [candidateId, number]))).toEqual(
        wanted,
      );
    }),
  );
});

it('says when there is no such list, or a column is missing', () => {
  expect(readCertificates(file([['a', 'b']], ['甲', '乙']), context).flaws).toMatchObject([
    { kind: 'header_not_found' },
  ]);
  const reading = readCertificates(file([['陈婷华', numberOf(1)]], ['姓名', '证书编号']), context);
  expect(reading.flaws).toMatchObject([{ kind: 'column_missing', detail: { header: '证件号码' } }]);
});
