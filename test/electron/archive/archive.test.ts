import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { TestComputer } from '#test/support/host.ts';
import { DOOR, hostOn } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { planRoom } from '#test/support/plan-room.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { computer } from '#test/support/host.ts';
import { harmed } from '#test/support/harmed.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const PLAN = '00000000-0000-4000-8000-00000000004a';
const aloneIn = async (on?: TestComputer) => planRoom(PLAN, [aCandidate('001', '陈婷华')], on);
const away = async ({ host }: Pick<TestComputer, 'host'>) =>
  must(await host['archive:list']({})).archived.map(({ log }) => log);

test('only a finished sitting is put away; it is brought back, and its record is read as before', async () => {
  const room = await aloneIn();
  const { host, log } = room;
  const logs = [log];
  expect(must(await host['archive:list']({}))).toEqual({ archived: [], damaged: false });
  expect(await host['archive:move']({ logs, away: true })).toMatchObject({ error: { kind: 'archive_not_finished' } });
  await room.append({ type: 'sitting_voided', reason: '重复建立' }, room.head);
  const unknown = [log, '00000000-0000-4000-8000-0000000000ff'];
  expect(await host['archive:move']({ logs: unknown, away: true })).toMatchObject({ error: { kind: 'log_missing' } });
  expect(await away(room)).toEqual([]);

  must(await host['archive:move']({ logs, away: true }));
  expect(await away(room)).toEqual([log]);
  const owner = { practice: false, log };
  expect(must(await host['journal:read']({ ...owner, fromSeq: 0, limit: 1 })).lines).toHaveLength(1);
  const found = { practice: false, query: '陈婷华', except: null, limit: 5 };
  expect(must(await host['people:find'](found)).people.map((person) => person.log)).toEqual([log]);
  must(await host['archive:move']({ logs, away: false }));
  expect(await away(room)).toEqual([]);
});

test('it is kept sealed and anchored, goes along in a backup, and hides nothing once it was tampered with', async () => {
  const room = await aloneIn();
  const { host, root, log } = room;
  await room.append({ type: 'sitting_voided', reason: '重复建立' }, room.head);
  must(await host['archive:move']({ logs: [log], away: true }));

  const { where } = must(await host['backup:write']({ passphrase: '一号考场 备份口令' }));
  const spare = await computer();
  const chunk = (await readFile(where)).toString('base64');
  must(await spare.host['backup:load']({ offset: 0, chunk }));
  must(await spare.host['backup:open']({ passphrase: '一号考场 备份口令' }));
  const asked = { oldOutOfUse: true, wholePartOnly: false, name: '二号机', reason: '一号机无法开机', by: '罗芳' };
  must(await spare.host['backup:restore'](asked as Parameters<(typeof spare.host)['backup:restore']>[0]));
  expect(await away(spare)).toEqual([log]);

  const file = join(root, 'archive.sealed');
  const kept = await readFile(file);
  expect(kept.includes(log)).toBe(false);
  await writeFile(file, harmed(kept));
  const { handlers } = await hostOn(root);
  must(await handlers['vault:open']({ passphrase: DOOR }));
  expect(must(await handlers['archive:list']({}))).toEqual({ archived: [], damaged: true });
  must(await handlers['archive:move']({ logs: [log], away: true }));
  expect(await away({ host: handlers })).toEqual([log]);
});
