import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Journals } from '#electron/journal/journals.ts';
import type { Roll } from '#electron/journal/roll.ts';
import { findPeople } from '#electron/people/find-people.ts';
import { createPeopleHandlers } from '#electron/people/handlers.ts';
import type { Plan } from '#shared/model/plan.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import { peopleChannels } from '#shared/wire/host/people-channels.ts';
import { must } from '#test/support/must.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';
import { testJournals } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
const ID_NUMBER = '120000199001011234';

/** A sitting with its record so far, as lines. */
function day(title: string, heldOn: string, plan?: Plan) {
  const ready = readySitting({ edition: EDITION, title, heldOn, ...(plan === undefined ? {} : { plan }) });
  const people = [...ready.state.candidates.values()].map((one, at) => ({
    ...one,
    ...(at === 0 ? { name: '欧阳㛃', idNumber: ID_NUMBER } : {}),
  }));
  const { sitting, scorers } = ready;
  const staff = [...ready.state.people.values()];
  const [first] = people;
  const candidateId = first!.candidateId;
  const opening: Body[] = [
    { type: 'sitting_opened', sitting },
    { type: 'staff_named', people: staff, source: null },
    { type: 'candidates_admitted', candidates: people, source: null },
    { type: 'scheme_adopted', scheme: ready.state.scheme!, source: null },
  ];
  const marks = scorers.flatMap(({ personId: examinerId }) =>
    ['1.1', '1.2', '2.1'].map((line): Body => ({
      ...{ type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' },
      score: { kind: 'mark', mark: 4000 },
    })),
  );
  const signed = scorers.map(({ personId: examinerId }): Body => ({
    type: 'sheet_signed',
    candidateId,
    examinerId,
    ...SIGNED,
  }));
  const lines = (bodies: readonly Body[]) =>
    linksOf(
      sitting,
      bodies.map((body) => [body, null] as const),
    ).map(({ line }) => line);
  const owner = { practice: false, log: sitting.sittingId };
  return { owner, candidateId, opening, marks, signed, lines };
}

async function open(root?: string) {
  const place = root ?? (await mkdtemp(join(tmpdir(), 'people-')));
  const journals = await testJournals({ root: place, now });
  return { root: place, journals, host: createPeopleHandlers(journals) };
}
type Host = ReturnType<typeof createPeopleHandlers>;
const find = async (host: Host, query: string, except: string | null = null) =>
  must(await host['people:find']({ practice: false, query, except, limit: 12 }));

test('somebody is found in every sitting by name, initials, number and ID number, the latest first; also after a restart', async () => {
  const [old, late] = [day('焊工三级 第一场', '2025-03-01'), day('焊工三级 补考', '2026-11-20')];
  const first = await open();
  for (const { owner, lines, opening } of [old, late]) must(await first.journals.append(owner, lines(opening)));
  const look = async (host: Host) => {
    for (const query of ['欧阳', 'oyj', ID_NUMBER, ID_NUMBER.slice(-6)]) {
      const { people, more } = await find(host, query);
      expect(people.map(({ title, heldOn }) => [title, heldOn])).toEqual([
        ['焊工三级 补考', '2026-11-20'],
        ['焊工三级 第一场', '2025-03-01'],
      ]);
      expect(more).toBe(0);
      // found by an ID number, and not told it
      expect(JSON.stringify(people)).not.toContain(ID_NUMBER);
      peopleChannels['people:find'].output.parse({ people, more });
    }
    expect((await find(host, '欧阳', late.owner.log)).people).toHaveLength(1);
    expect((await find(host, '没有此人')).people).toEqual([]);
  };
  await look(first.host);
  await first.journals.close();
  const again = await open(first.root);
  await look(again.host);
  await again.journals.close();
});

test('a name that was put right is found as it is now, and a void sitting says so', async () => {
  const { journals, host } = await open();
  const one = day('焊工三级 第一场', '2026-11-20');
  const { owner, candidateId } = one;
  const later: Body[] = [
    { type: 'candidate_corrected', candidateId, field: 'name', old: '欧阳㛃', fresh: '欧阳洁', reason: '录错' },
    { type: 'sitting_corrected', field: 'title', old: '焊工三级 第一场', fresh: '焊工三级 第二场', reason: '录错' },
    { type: 'sitting_voided', reason: '重复建立' },
  ];
  must(await journals.append(owner, one.lines([...one.opening, ...later])));
  expect((await find(host, '欧阳㛃')).people).toEqual([]);
  expect((await find(host, '欧阳洁')).people).toMatchObject([{ title: '焊工三级 第二场', voided: true }]);
  await journals.close();
});

test('officials are found like candidates, after them, as they are called now, and told without an ID number', async () => {
  const { journals, host } = await open();
  const one = day('焊工三级 第一场', '2026-11-20');
  const staff: Person[] = [
    { ...aPerson('supervisor', '欧阳督'), idNumber: '120000197002021239', cardNumber: '津考0077' },
    { ...aPerson('checker', '魏洁'), idNumber: '' },
  ];
  const [supervisor, checker] = staff;
  const right = { type: 'person_corrected', personId: checker!.personId, reason: '录错' } as const;
  const later: Body[] = [
    { type: 'staff_named', people: staff, source: null },
    { ...right, field: 'name', old: '魏洁', fresh: '魏浩洁' },
    { ...right, field: 'cardNumber', old: '', fresh: '津考0099' },
    { ...right, field: 'qualification', old: '', fresh: '考评员' },
  ];
  must(await journals.append(one.owner, one.lines([...one.opening, ...later])));
  const both = await find(host, '欧阳');
  expect(both.people.map(({ kind, name }) => [kind, name])).toEqual([
    ['candidate', '欧阳㛃'],
    ['official', '欧阳督'],
  ]);
  peopleChannels['people:find'].output.parse(both);
  for (const query of ['oyd', '津考0077', '197002021239']) {
    const { people } = await find(host, query);
    expect(people).toMatchObject([{ kind: 'official', personId: supervisor!.personId, role: 'supervisor' }]);
    expect(JSON.stringify(people)).not.toContain('197002021239');
  }
  expect((await find(host, '魏洁')).people).toEqual([]);
  expect((await find(host, 'whj')).people).toMatchObject([{ name: '魏浩洁', number: '津考0099', role: 'checker' }]);
  await journals.close();
});

test('a candidate of a plan is told with it, but not where the sitting is void', async () => {
  const { journals, host } = await open();
  const planId = crypto.randomUUID();
  const source = { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' };
  const plan = { planId, title: '2026 年第三批', source, people: 2, applicants: 2, share: 2 };
  const one = day('焊工三级 第一场', '2026-11-20', plan);
  must(await journals.append(one.owner, one.lines(one.opening)));
  expect((await find(host, '欧阳')).people).toMatchObject([{ planId }]);
  const voided = one.lines([...one.opening, { type: 'sitting_voided', reason: '重复建立' }]);
  must(await journals.append(one.owner, voided.slice(one.opening.length)));
  expect((await find(host, '欧阳')).people).toMatchObject([{ planId: null, voided: true }]);
  await journals.close();
});

test('no mark and no verdict is told before all sheets are signed, and what was told is told anew when it changes', async () => {
  const { journals, host } = await open();
  const one = day('焊工三级 第一场', '2026-11-20');
  const { owner, candidateId } = one;
  const marked = one.lines([...one.opening, ...one.marks, ...one.signed.slice(0, 2)]);
  must(await journals.append(owner, marked));
  const ask = async () => {
    const outcome = must(await host['sitting:outcome']({ ...owner, candidateIds: [candidateId] }));
    return peopleChannels['sitting:outcome'].output.parse(outcome);
  };
  const before = await ask();
  expect(before.people).toEqual([{ candidateId, verdict: 'open', shown: '' }]);
  expect(before.counts).toMatchObject({ pass: 0, fail: 0 });
  const whole = one.lines([...one.opening, ...one.marks, ...one.signed]);
  must(await journals.append(owner, whole.slice(marked.length)));
  const after = await ask();
  expect(after.people).toEqual([{ candidateId, verdict: 'pass', shown: '64.00' }]);
  expect(after.counts.pass).toBe(1);
  await journals.close();
});

test('a sitting that is not here has no outcome', async () => {
  const { journals, host } = await open();
  const { owner } = day('焊工三级 第一场', '2026-11-20');
  expect(await host['sitting:outcome']({ ...owner, candidateIds: [] })).toEqual({
    ok: false,
    error: { kind: 'log_missing' },
  });
  await journals.close();
});

test('sixty thousand people of two thousand sittings keep nothing waiting while somebody is looked for', async () => {
  const SURNAMES = Array.from('赵钱孙李周吴郑王冯陈');
  const GIVEN = Array.from('伟芳娜秀英敏静丽强磊');
  const nameAt = (at: number): string =>
    [SURNAMES[at % 10], GIVEN[Math.floor(at / 10) % 10], GIVEN[Math.floor(at / 100) % 10]].join('');
  const rolls = Array.from({ length: 2000 }, (_, sitting) => {
    const people = Array.from({ length: 30 }, (_person, at) => {
      const n = sitting * 30 + at;
      return [String(n), { number: String(n).padStart(6, '0'), name: nameAt(n), idNumber: '' }] as const;
    });
    const roll: Roll = {
      ...{ title: `第${String(sitting)}场`, heldOn: '2026-11-20', planId: null },
      ...{ organiser: '', occupation: '', people: new Map(people), officials: new Map(), marked: new Set<string>() },
    };
    return { summary: { log: String(sitting), practice: false } as unknown as JournalSummary, roll };
  });
  const journals: Pick<Journals, 'rolls'> = { rolls: () => Promise.resolve(rolls) };
  await findPeople(journals, { practice: false, query: 'zz', except: null, limit: 1 });
  let turns = 0;
  const looking = { on: true };
  const other = (async () => {
    while (looking.on) {
      await new Promise((resume) => setImmediate(resume));
      turns += 1;
    }
  })();
  const { people, more } = await findPeople(journals, { practice: false, query: 'zww', except: null, limit: 12 });
  looking.on = false;
  await other;
  expect(people).toHaveLength(12);
  expect(people.length + more).toBe(60 * '赵周郑'.length);
  // whatever waits has its turn every five hundred people
  expect(turns).toBeGreaterThan(100);
});
