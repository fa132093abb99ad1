import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Sitting } from '#shared/model/sitting.ts';
import { computer, hostOn, DOOR, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { planRoom } from '#test/support/plan-room.ts';
import { aCandidate, aSitting, linksOf } from '#test/support/sitting.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const PLAN = '00000000-0000-4000-8000-00000000000d';
const anna = { ...aCandidate('001', '陈婷华'), idNumber: '120000199001010015' };
const source = { file: '名册.xlsx', sha256: 'b'.repeat(64), sheet: '名册' };
const planNamed = (planId: string) => ({ planId, title: '练习计划', source, people: 1, applicants: 1, share: 1 });

async function practised(host: TestComputer['host'], planId: string): Promise<Sitting> {
  const made = { name: '练习工位', organiser: '示例企业', practice: true };
  const held = await host['station:create'](made);
  const stations = must(await host['app:info']({})).stations;
  const stationId = held.ok ? held.value.stationId : stations.find(({ practice }) => practice)!.stationId;
  return aSitting({ sittingId: crypto.randomUUID(), stationId, practice: true, plan: planNamed(planId) });
}

function begin(host: TestComputer['host'], sitting: Sitting) {
  const lines = linksOf(sitting, [
    [{ type: 'sitting_opened', sitting }, null],
    [{ type: 'candidates_admitted', candidates: [anna], source: null }, null],
  ]).map(({ line }) => line);
  return host['journal:append']({ practice: true, log: sitting.sittingId, sessions: [], lines });
}

test('practice is found by nobody who looks for real people, and is gone at one word, also at the next start', async () => {
  const room = await planRoom('00000000-0000-4000-8000-00000000000c', [anna]);
  const { host, root } = room;
  const sitting = await practised(host, PLAN);
  must(await begin(host, sitting));
  const person = { personId: crypto.randomUUID(), idNumber: '120000197306276210', pin: '000000' };
  must(await host['keys:create']({ practice: true, ...person }));

  const logsOf = async (practice: boolean) =>
    must(await host['people:find']({ practice, query: '陈婷华', except: null, limit: 9 })).people.map(({ log }) => log);
  expect([await logsOf(false), await logsOf(true)]).toEqual([[room.log], [sitting.sittingId]]);
  const meant = must(await host['trace:find']({ practice: false, query: '陈婷华' })).people;
  expect(meant.map(({ practice, places }) => [practice, places.length])).toEqual([[false, 1]]);

  must(await host['practice:clear']({}));
  const left = async (own: TestComputer['host']) =>
    must(await own['journal:list']({})).map(({ log, practice, problem }) => [log, practice, problem]);
  expect(await left(host)).toEqual([[room.log, false, null]]);
  expect(must(await host['keys:made']({ practice: true, personId: person.personId })).made).toBe(false);
  expect(must(await host['app:info']({})).stations.map(({ practice }) => practice)).toEqual([false]);
  await expect(access(join(root, 'practice', 'keys'))).rejects.toThrow();

  // what is practised next is none the worse for it
  must(await begin(host, await practised(host, PLAN)));
  must(await host['practice:clear']({}));
  const { handlers: again } = await hostOn(root);
  must(await again['vault:open']({ passphrase: DOOR }));
  expect(await left(again)).toEqual([[room.log, false, null]]);
});

test('a plan is real or practice: no sitting of it is opened in the other area', async () => {
  const { host } = await computer();
  const first = await practised(host, PLAN);
  must(await begin(host, first));
  const real = await planRoom(PLAN, [anna], { ...(await computer()), host }).catch((error: unknown) => error);
  expect(JSON.stringify(String(real))).toContain('plan_other_area');
  must(await begin(host, await practised(host, PLAN)));
});

test('the practice station never becomes that of real work, and its batches are never sealed', async () => {
  const { host } = await computer();
  const sitting = await practised(host, PLAN);
  must(await begin(host, sitting));
  const { sittingId: log } = sitting;
  expect(await host['batch:seal']({ practice: true, log })).toMatchObject({ error: { kind: 'practice_cannot_leave' } });
  const as = { practice: false, log, sessions: [] };
  const [{ line } = { line: '' }] = linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null]]);
  expect(await host['journal:append']({ ...as, lines: [line] })).toMatchObject({ ok: false });
});
