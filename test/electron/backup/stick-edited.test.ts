import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { computer } from '#test/support/host.ts';
import { forgedDelivery } from '#test/support/forged-receipt.ts';
import { must } from '#test/support/must.ts';
import { computerWithStick, copyOf, homeOn, openAt, real, takeOver } from '#test/support/stick-taken.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let old: Awaited<ReturnType<typeof computerWithStick>>;
beforeAll(async () => {
  old = await computerWithStick();
  must(await old.host['batch:seal']({ ...real, log: old.log }));
  // what is known of the journals is written once there is a pause, and goes to the stick after that
  await vi.waitFor(
    async () => {
      const stick = await copyOf(old.stick);
      await cut(await journalOn(stick), 5);
      expect(await problemsOn(stick)).toEqual([{ kind: 'journal_cut', seq: 5 }]);
      await readdir(join(await homeOn(stick), 'handover', 'outbox'));
    },
    { timeout: 30_000, interval: 1000 },
  );
});

const journalOn = async (stick: string): Promise<string> => join(await homeOn(stick), 'journal', `${old.log}.kpj`);
async function cut(path: string, count: number): Promise<void> {
  const lines = (await readFile(path, 'latin1')).split('\n').slice(0, count);
  await writeFile(path, lines.map((line) => `${line}\n`).join(''), 'latin1');
}
async function problemsOn(stick: string): Promise<unknown[]> {
  const { host } = await computer();
  return must(await openAt(host, stick)).logs.map(({ problem }) => problem);
}

test('a journal that was cut on a stick at a line’s end is told, and only whoever agrees goes on from it', async () => {
  const stick = await copyOf(old.stick);
  await cut(await journalOn(stick), 3);
  const { host } = await computer();
  expect(must(await openAt(host, stick))).toMatchObject({
    ...{ entries: 3, incomplete: 1 },
    logs: [{ entries: 3, problem: { kind: 'journal_cut', seq: 3 } }],
  });
  expect(await host['backup:restore'](takeOver)).toMatchObject({ ok: false, error: { kind: 'restore_incomplete' } });
  must(await host['backup:restore']({ ...takeOver, wholePartOnly: true }));
});

test('one that was deleted there is told as well', async () => {
  const stick = await copyOf(old.stick);
  await rm(await journalOn(stick));
  const { host } = await computer();
  expect(must(await openAt(host, stick))).toMatchObject({
    ...{ sittings: 1, entries: 0, incomplete: 1 },
    logs: [{ log: old.log, title: null, problem: { kind: 'journal_cut', seq: 0 } }],
  });
  must(await host['backup:restore']({ ...takeOver, wholePartOnly: true }));
  expect(must(await host['journal:list']({}))).toMatchObject([]);
});

test('where what was known is gone from the stick, or is another’s, nobody says that a journal is whole', async () => {
  const harms = [(path: string) => rm(path), (path: string) => writeFile(path, 'x'.repeat(80))];
  for (const harm of harms) {
    const stick = await copyOf(old.stick);
    await harm(join(await homeOn(stick), 'anchors.sealed'));
    expect(await problemsOn(stick)).toEqual([{ kind: 'end_unknown', seq: 6 }]);
  }
});

test('a receipt that somebody wrote on the stick makes no batch count as delivered', async () => {
  const stick = await copyOf(old.stick);
  const outbox = join(await homeOn(stick), 'handover', 'outbox');
  const [batch = ''] = await readdir(outbox);
  const path = join(outbox, batch, 'state.json');
  await writeFile(path, forgedDelivery(await readFile(path, 'utf8')));
  const { host } = await computer();
  must(await openAt(host, stick));
  must(await host['backup:restore'](takeOver));
  expect(must(await host['outbox:list']({}))).toEqual([]);
  expect(must(await host['batch:seal']({ ...real, log: old.log }))).toMatchObject({ fromSeq: 0 });
});
