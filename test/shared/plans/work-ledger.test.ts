import { expect, test } from 'vitest';
import { certificatesTable, csvOf, sittingsTable, sumsTable } from '#shared/plans/work-ledger-tables.ts';
import { ledgerRowOf, ledgerSums, ledgerWith, passRate, WHOLE_LEDGER } from '#shared/plans/work-ledger.ts';
import type { LedgerRow } from '#shared/plans/work-ledger.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { assigned, closedSitting, numberOf } from '#test/support/certified.ts';

const { state, open, candidates, put } = closedSitting();
const [first, second] = candidates;
const numbered = put(
  state,
  assigned(
    [first!, second!].map(({ candidateId }, at) => ({
      candidateId,
      number: numberOf(at + 1),
      issuedOn: '2026-12-18',
    })),
  ),
);
const row = (over: Partial<LedgerRow> = {}): LedgerRow => ({ ...ledgerRowOf(numbered)!, ...over });

test('a closed sitting says what each occupation and level came to, and every number that stands', () => {
  expect(row()).toMatchObject({
    standing: 'closed',
    groups: [{ occupation: '焊工', level: 'advanced', people: 4, pass: 3, fail: 1, away: 0, numbered: 2 }],
    certificates: [
      { name: '陈婷华', number: numberOf(1), issuedOn: '2026-12-18' },
      { name: '彭博', number: numberOf(2) },
    ],
  });
  const taken = put(
    numbered,
    assigned([{ candidateId: first!.candidateId, number: null, issuedOn: null }], { reason: '登记错人' }),
  );
  expect(ledgerRowOf(taken)).toMatchObject({ groups: [{ numbered: 1 }], certificates: [{ name: '彭博' }] });
});

test('of an open or void sitting nothing is told but who takes part, and it counts in no sum', () => {
  expect(ledgerRowOf(open)).toMatchObject({ standing: 'open', groups: [{ people: 4, pass: 0, fail: 0, away: 0 }] });
  const gone = put(open, { type: 'sitting_voided', reason: '重复建立' });
  expect(ledgerRowOf(gone)).toMatchObject({ standing: 'void', certificates: [] });
  expect(ledgerSums([ledgerRowOf(open)!, ledgerRowOf(gone)!])).toEqual([]);
  expect(sittingsTable([ledgerRowOf(gone)!]).rows[0]?.slice(7)).toEqual(['4', '', '', '', '', '', '', '已作废']);
  expect(ledgerRowOf(EMPTY_STATE)).toBeNull();
});

test('years, occupations, levels and words find what is meant, in the order of the days', () => {
  const other = { occupation: '电工', level: 'technician' as const, people: 2, pass: 1, fail: 1, away: 0, numbered: 0 };
  const rows = [
    row({ title: '第二场', heldOn: '2026-11-21' }),
    row({ title: '第一场', heldOn: '2026-11-20', groups: [...row().groups, other] }),
    row({ title: '去年', heldOn: '2025-06-01', certificates: [] }),
  ];
  const titles = (over: Partial<typeof WHOLE_LEDGER>) =>
    ledgerWith(rows, { ...WHOLE_LEDGER, ...over }).map(({ title }) => title);
  expect(titles({})).toEqual(['去年', '第一场', '第二场']);
  expect(titles({ year: '2026' })).toEqual(['第一场', '第二场']);
  expect(titles({ occupation: '电工' })).toEqual(['第一场']);
  expect(titles({ level: 'technician', occupation: '焊工' })).toEqual([]);
  expect(titles({ query: `彭博 ${numberOf(2).toLowerCase()}` })).toEqual(['第一场', '第二场']);
  const [only] = ledgerWith(rows, { ...WHOLE_LEDGER, occupation: '电工' });
  expect([only?.groups.length, only?.certificates.length]).toEqual([1, 0]);
  expect(
    ledgerSums(rows).map(({ year, occupation, sittings, people }) => [year, occupation, sittings, people]),
  ).toEqual([
    ['2026', '焊工', 2, 8],
    ['2026', '电工', 1, 2],
    ['2025', '焊工', 1, 4],
  ]);
  expect(sumsTable(rows).rows.at(2)).toEqual(['2026', '合计', '', '10', '7', '3', '0', '70.0%', '4']);
});

test('a rate is of those judged, half rounded up', () => {
  expect([passRate({ pass: 2, fail: 1 }), passRate({ pass: 1, fail: 7 }), passRate({ pass: 0, fail: 0 })]).toEqual([
    ...['66.7%', '12.5%', ''],
  ]);
});

test('comma-separated text keeps long numbers and what looks like a formula as text', () => {
  const table = certificatesTable([row({ title: '=1+1, "第一场"' })]);
  const [heads, line] = csvOf(table).split('\r\n');
  expect(heads?.startsWith('\uFEFF序号,姓名')).toBe(true);
  expect(line).toContain(`"\t${first!.idNumber}"`);
  expect(line?.endsWith('"\t=1+1, ""第一场"""')).toBe(true);
});
