import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { clearJournal, filesIn, FOLDERS } from '#test/support/old-folder.ts';
import { computer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';

vi.setConfig({ testTimeout: 90_000 });
const NOTES = '9cfba35f-2f09-41e6-8348-6eac2b3de073';
const SIGNED = '00000000-0000-4000-8000-000000000007';

test('a backup of a computer without a vault is gone on with: journals, keys and receipts', async () => {
  const { host, root } = await computer();
  const chunk = (await readFile(join(FOLDERS, 'first.kpb'))).toString('base64');
  must(await host['backup:load']({ offset: 0, chunk }));
  expect(must(await host['backup:open']({ passphrase: '一号考场 备份口令' }))).toMatchObject({
    sittings: 2,
    entries: 22,
    people: 2,
  });
  must(
    await host['backup:restore']({
      oldOutOfUse: true,
      wholePartOnly: false,
      name: '三号机',
      reason: '一号机无法开机',
      by: '罗芳',
    }),
  );
  for (const [log, count] of [
    [NOTES, 7],
    [SIGNED, 15],
  ] as const) {
    const { lines } = must(await host['journal:read']({ log, practice: false, fromSeq: 0, limit: 100 }));
    expect(lines.slice(0, count)).toEqual(await clearJournal('clear', '', log));
    expect([lines.length, lines.at(-1)?.includes('"station_replaced"')]).toEqual([count + 1, true]);
  }
  const personId = '00000000-0000-4000-8000-00000000000a';
  const said = JSON.parse(await readFile(join(FOLDERS, 'clear/keys', `${personId}.json`), 'utf8')) as {
    publicKey: string;
  };
  const { publicKey } = must(await host['session:open']({ practice: false, log: NOTES, personId, pin: '314159' }));
  expect(publicKey).toBe(said.publicKey);
  expect(must(await host['outbox:list']({})).map(({ state, toSeq }) => [state, toSeq])).toEqual([['receipt', 4]]);
  expect((await filesIn(root)).filter((name) => name.endsWith('.tries.json') || name.endsWith('.jsonl'))).toEqual([]);
});
