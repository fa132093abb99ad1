import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTraced } from '#electron/people/find-traced.ts';
import { readTraced } from '#electron/people/read-traced.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { must } from '#test/support/must.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';
import { testJournals } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const DIGEST = 'deadbeef'.repeat(8);
const CERTIFICATE = 'Y000012000001263000001';
const ANNA = { name: '陈婷华', idNumber: '12000019900101123X' };

/** A sitting with its roster, and what happened to its first candidate. */
function day(
  title: string,
  heldOn: string,
  first: Partial<Candidate>,
  happened: (candidateId: string) => readonly Body[],
) {
  const { sitting, state, scorers } = readySitting({ edition: EDITION, title, heldOn });
  const candidates = [{ ...aCandidate('001', '某人'), ...first }, aCandidate('002', '彭博')];
  const { candidateId } = candidates[0]!;
  const bodies: Body[] = [
    { type: 'sitting_opened', sitting },
    { type: 'staff_named', people: [...state.people.values()], source: null },
    { type: 'candidates_admitted', candidates, source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' } },
    { type: 'scheme_adopted', scheme: state.scheme!, source: null },
    ...happened(candidateId),
  ];
  const lines = linksOf(
    sitting,
    bodies.map((body) => [body, scorers[0]!.personId] as const),
  ).map(({ line }) => line);
  return { owner: { practice: false, log: sitting.sittingId }, candidateId, lines };
}

async function station() {
  const journals = await testJournals({ root: await mkdtemp(join(tmpdir(), 'trace-')), now });
  const days = [
    day('第一批', '2026-06-20', ANNA, (candidateId) => [
      { type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '未到场' },
    ]),
    // the same number, typed otherwise
    day('第二批', '2026-11-20', { ...ANNA, idNumber: '12000019900101123x' }, (candidateId) => [
      {
        type: 'incident_recorded',
        kind: 'rule_breaking',
        candidateId,
        time: '09:30',
        text: '交头接耳',
        witness: '罗芳',
      },
      {
        ...{ type: 'certificates_assigned', segment: null, source: null, reason: '' },
        certificates: [{ candidateId, number: CERTIFICATE, issuedOn: '2026-12-01' }],
      },
    ]),
    // another one of that name
    day('第三批', '2026-11-25', { name: ANNA.name, idNumber: '120000199909099999' }, (candidateId) => [
      {
        ...{ type: 'sheet_signed', candidateId, examinerId: candidateId, digest: DIGEST },
        ...{ publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) },
      },
    ]),
  ];
  for (const { owner, lines } of days) must(await journals.append(owner, lines));
  return { journals, days };
}

test('a person is found by name, number, certificate and paper, with every sitting that names them by their number', async () => {
  const { journals, days } = await station();
  const found = async (query: string) =>
    (await findTraced(journals, { practice: false, query })).people
      .map(({ idNumber, places }) => `${idNumber} ${String(places.length)}`)
      .sort();
  expect(await found('陈婷华')).toHaveLength(2);
  expect(await found(CERTIFICATE)).toEqual([expect.stringMatching(/^12000019900101123X 2$/i)]);
  expect(await found(DIGEST.slice(0, 8))).toEqual(['120000199909099999 1']);
  expect(await found('12000019900101123X')).toEqual([expect.stringMatching(/ 2$/)]);
  expect(await found('Y000012000001263000009')).toEqual([]);
  await journals.close();
  expect(days).toHaveLength(3);
});

test('two whose number was left out are two people, whatever stands in its place', async () => {
  const journals = await testJournals({ root: await mkdtemp(join(tmpdir(), 'trace-')), now });
  const unnumbered = { name: '韩梅', idNumber: ' ' };
  for (const title of ['第一批', '第二批']) {
    const { owner, lines } = day(title, '2026-06-20', unnumbered, () => []);
    must(await journals.append(owner, lines));
  }
  const { people } = await findTraced(journals, { practice: false, query: '韩梅' });
  expect(people.map(({ places }) => places.length)).toEqual([1, 1]);
  await journals.close();
});

test('the history is everything on record, in the order of the sittings, and of nobody else', async () => {
  const { journals } = await station();
  const [meant] = (await findTraced(journals, { practice: false, query: CERTIFICATE })).people;
  const traced = must(await readTraced(journals, meant!));
  expect(traced.map(({ title, verdict }) => `${title} ${verdict[0]}`)).toEqual(['第一批 缺考', '第二批 未评完']);
  expect(traced[1]).toMatchObject({ certificate: CERTIFICATE, name: '陈婷华' });
  expect(traced.flatMap(({ events }) => events.map(({ text }) => text[0]))).toEqual([
    '列入考生名册（文件 名册.xlsx）',
    '检录：缺考：未到场',
    '列入考生名册（文件 名册.xlsx）',
    '违反考场规则：交头接耳',
    `证书编号 ${CERTIFICATE}，2026-12-01 发证`,
  ]);
  await journals.close();
});
