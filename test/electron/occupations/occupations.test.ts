import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { adoptList } from '#shared/documents/parts/occupation-lists.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { Input } from '#shared/wire/host/contract.ts';
import { computer, DOOR, hostOn } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { planRoom } from '#test/support/plan-room.ts';
import { aCandidate, aSitting } from '#test/support/sitting.ts';
import { harmed } from '#test/support/harmed.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const row = (name: string, code = '') => ({ code, name, givenBy: '人社部门', titles: '' });
const CATALOGUE: Omit<Input<'occupations:keep'>, 'rows'> & { readonly rows: readonly ReturnType<typeof row>[] } = {
  ...{ list: 'catalogue', rows: [row('焊 工', '6-18-02-04'), row('消防设施操作员')], by: '罗芳', reason: '' },
  source: { file: '目录.csv', sha256: 'a'.repeat(64) },
};
const given = (): Input<'occupations:keep'> => ({ ...CATALOGUE, rows: [...CATALOGUE.rows] });

test('a list is kept with who compared it, and gives way only for a reason', async () => {
  const { host, root } = await computer();
  expect(must(await host['occupations:list']({}))).toEqual({ lists: [], damaged: false });
  must(await host['occupations:keep'](given()));
  expect(await host['occupations:keep'](given())).toMatchObject({ error: { kind: 'occupation_list_same' } });
  const longer = { ...given(), rows: [...given().rows, row('电工')] };
  expect(await host['occupations:keep'](longer)).toMatchObject({ error: { kind: 'occupation_list_reason_needed' } });
  must(await host['occupations:keep']({ ...longer, reason: '人社部公告调整' }));
  const titles = [{ ...row('钳工'), titles: '机械制造' }];
  must(await host['occupations:keep']({ ...given(), list: 'titles', rows: titles }));

  const file = join(root, 'occupations.sealed');
  const kept = await readFile(file);
  expect(kept.includes('消防')).toBe(false);
  const listed = async () => {
    const { handlers } = await hostOn(root);
    must(await handlers['vault:open']({ passphrase: DOOR }));
    return must(await handlers['occupations:list']({}));
  };
  expect((await listed()).lists.map(({ list, rows, reason }) => [list, rows.length, reason])).toEqual([
    ['catalogue', 3, '人社部公告调整'],
    ['titles', 1, ''],
  ]);
  await writeFile(file, harmed(kept));
  expect(await listed()).toEqual({ lists: [], damaged: true });
});

test('a sitting says of its occupation what the list says and nothing else, and the list goes along in a backup', async () => {
  const room = await planRoom('00000000-0000-4000-8000-00000000003d', [aCandidate('001', '陈婷华')]);
  const { host } = room;
  const about = aSitting({});
  const invented = adoptList(about, { ...CATALOGUE, at: '2026-11-01T00:00:00.000Z' });
  await expect(room.append(invented, room.head)).rejects.toThrow('occupation_list_differs');
  const [list] = must(await host['occupations:keep'](given())).lists;
  const told = adoptList(about, list!);
  const twisted: BodyOf<'facts_stated'> = { ...told, facts: { ...told.facts, rows: [row('焊工')] } };
  await expect(room.append(twisted, room.head)).rejects.toThrow('occupation_list_differs');
  await expect(room.append({ ...told, rule: 'lists.titles' }, room.head)).rejects.toThrow('occupation_list_differs');
  await room.append(told, room.head);

  const { where } = must(await host['backup:write']({ passphrase: '一号考场 备份口令' }));
  const spare = await computer();
  const chunk = (await readFile(where)).toString('base64');
  must(await spare.host['backup:load']({ offset: 0, chunk }));
  must(await spare.host['backup:open']({ passphrase: '一号考场 备份口令' }));
  const asked = {
    oldOutOfUse: true,
    wholePartOnly: false,
    name: '二号机',
    reason: '一号机无法开机',
    by: '罗芳',
  } as const;
  must(await spare.host['backup:restore'](asked));
  expect(must(await spare.host['occupations:list']({})).lists).toEqual([list]);
});
