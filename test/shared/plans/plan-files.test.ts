import { expect, test } from 'vitest';
import {
  planAwardees,
  planHandIn,
  planPublicity,
  planSummary,
  type HandedBatch,
} from '#shared/exporting/plan-files.ts';
import type { Handed } from '#shared/plans/handed-over.ts';
import { jointResults } from '#shared/plans/joint.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

const ANNA = somebody('陈婷华', '120000199001010015');
const people = [
  inPart(ANNA, { brings: [brought('practical', 'passed')] }),
  inPart(somebody('彭博', '120000199002020020'), { brings: [brought('practical', 'failed')] }),
  inPart(somebody('马晓东', '120000199003030039', 'technician'), { brings: [brought('practical', 'open', '')] }),
];
const theory = people.map(({ candidate: { name, idNumber } }) => ({
  ...{ name, idNumber },
  scores: [{ score: 7050, on: '2026-11-10' }],
}));
const part = aPart(people);
const joint = jointResults({ parts: [part], theory, settings: FIRST_SETTINGS, today: '2026-11-28' });
const certificate = { number: 'S000012000001263000001', issuedOn: '2026-12-20' };
const handed: Handed = {
  ...{ sitting: part.sitting, isClosed: true, people: 3, entries: 41, lastHash: 'b'.repeat(64) },
  certificates: [
    { candidate: ANNA, certificate: { ...certificate, segment: null, source: null, reason: '' } as never },
  ],
};
const batch: HandedBatch = {
  ...{ sittingId: part.sitting.sittingId, batchId: 'b1', state: 'receipt', sealedAt: '2026-11-28T08:00:00.000Z' },
  sha256: 'c'.repeat(64),
  receipt: { receivedAt: '2026-11-28T08:01:00.000Z', central: '市鉴定中心', signature: 'd'.repeat(128) },
};

test('the summary counts by occupation and level, and all of them', () => {
  const { heads, rows } = planSummary(joint.people);
  const column = (name: string): string[] => rows.map((row) => row[heads[0]!.indexOf(name)] ?? '');
  expect(rows.map(([, level]) => level)).toEqual(['三级/高级工', '二级/技师', '']);
  expect(column('申报人数')).toEqual(['2', '1', '3']);
  expect(column('理论合格')).toEqual(['2', '1', '3']);
  expect(column('技能操作合格')).toEqual(['1', '0', '1']);
  expect(column('总评合格')).toEqual(['1', '0', '1']);
  expect(column('合格率（%）')).toEqual(['50.0', '', '50.0']);
});

test('the public list has who passed, and no whole ID number', () => {
  const { rows } = planPublicity(joint.people);
  expect(rows.map(([, name, id]) => [name, id])).toEqual([['陈婷华', '120000********0015']]);
});

test('certificates are of who passed everything, whichever sitting of the plan gave the number', () => {
  const { rows } = planAwardees(joint.people, [handed]);
  expect(rows.map((row) => [row[1], row[8], row[9]])).toEqual([['陈婷华', certificate.number, certificate.issuedOn]]);
});

test('each batch has its receipt; a sitting without a batch says so', () => {
  const other = { ...handed, sitting: { ...handed.sitting, sittingId: crypto.randomUUID(), title: '补考场' } };
  const { heads, rows } = planHandIn([handed, other], [batch]);
  const column = (name: string): string[] => rows.map((row) => row[heads[0]!.indexOf(name)] ?? '');
  expect(rows.every((row) => row.length === heads[0]!.length)).toBe(true);
  expect(column('上报')).toEqual(['有回执', '未封存']);
  expect(column('回执时间')).toEqual(['2026-11-28 16:01', '']);
  expect(column('接收中心')).toEqual(['市鉴定中心', '']);
  expect(column('回执签名')[0]).toBe('d'.repeat(16));
});
