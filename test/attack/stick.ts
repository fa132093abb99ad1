import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgedDelivery } from '#test/support/forged-receipt.ts';
import { must } from '#test/support/must.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { DOOR, startPortable, type PortableHost } from './portable-host.ts';
import { aStranger } from './stranger.ts';
import type { KeyRoom } from './key-room.ts';

// Whoever had the stick in their hands before another computer goes on from it.

const TAKE_OVER = {
  oldOutOfUse: true,
  wholePartOnly: false,
  name: '二号机',
  reason: '一号机被盗',
  by: '罗芳',
} as const;
/** Longer than what is known of a journal takes to be written and to reach the stick. */
const SETTLED_MS = 6_000;

/** Puts the room on a stick, with a batch that waits to be sent. */
export async function keptOnStick({ host, log }: KeyRoom): Promise<string> {
  const stick = await mkdtemp(join(tmpdir(), 'kaoping-stick-'));
  must(await host.call('stick:choose', { folder: stick }));
  must(await host.call('batch:seal', { practice: false, log }));
  await new Promise((settled) => setTimeout(settled, SETTLED_MS));
  met(must(await host.call('stick:status', {})).state, 'current');
  return stick;
}

/** What a computer of its own says of a copy of the stick that was harmed; `look` sees what was opened. */
async function against(
  stick: string,
  harm: (home: string) => Promise<void>,
  look: (host: PortableHost, opened: Awaited<ReturnType<typeof openAt>>) => Promise<string>,
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'kaoping-edited-'));
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-spare-'));
  await cp(stick, copy, { recursive: true });
  const home = join(copy, (await readdir(copy)).find((name) => name.startsWith('考评台-')) ?? '');
  await harm(home);
  const host = await startPortable(folder);
  try {
    return await look(host, await openAt(host, copy));
  } finally {
    await host.stop();
    for (const one of [copy, folder]) await rm(one, { recursive: true, force: true });
  }
}

async function openAt(host: PortableHost, folder: string, passphrase = DOOR) {
  const { places } = must(await host.call('backup:find-stick', { folder }));
  return host.call('backup:open-stick', { place: places[0]?.place ?? '', passphrase });
}

export function stickAttacks(stick: string, log: string): readonly Attack[] {
  const by = 'somebody with the stick';
  const journal = (home: string): string => join(home, 'journal', `${log}.kpj`);
  const cutTo = (count: number) => async (home: string) => {
    const lines = (await readFile(journal(home), 'latin1')).split('\n').slice(0, count);
    await writeFile(journal(home), lines.map((line) => `${line}\n`).join(''), 'latin1');
  };
  /** It says what is wrong, and is not gone on from unless a person agrees. */
  const told = async (host: PortableHost, opened: Awaited<ReturnType<typeof openAt>>): Promise<string> => {
    const problem = opened.ok ? (opened.value.logs[0]?.problem?.kind ?? 'whole') : opened.error.kind;
    met(kindOf(await host.call('backup:restore', TAKE_OVER)), opened.ok ? 'restore_incomplete' : 'bad_input');
    return problem;
  };
  const expecting =
    (kind: string) =>
    async (host: PortableHost, opened: Awaited<ReturnType<typeof openAt>>): Promise<string> =>
      met(await told(host, opened), kind);
  return [
    {
      by,
      name: 'the stick’s journal cut at a line’s end',
      play: () => against(stick, cutTo(2), expecting('journal_cut')),
    },
    {
      ...{ by, name: 'the stick’s journal deleted' },
      play: () => against(stick, (home) => rm(journal(home)), expecting('journal_cut')),
    },
    {
      ...{ by, name: 'what the computer knew deleted from the stick, then its journal cut' },
      play: () =>
        against(
          stick,
          async (home) => {
            await rm(join(home, 'anchors.sealed'));
            await cutTo(2)(home);
          },
          expecting('end_unknown'),
        ),
    },
    {
      ...{ by, name: 'a line of the stick’s journal exchanged for another' },
      play: () =>
        against(
          stick,
          async (home) => {
            const [first = '', second = '', ...rest] = (await readFile(journal(home), 'latin1')).split('\n');
            await writeFile(journal(home), [second, first, ...rest].join('\n'), 'latin1');
          },
          expecting('entry_unreadable'),
        ),
    },
    {
      ...{ by, name: 'the stick’s journal a link to what never ends' },
      play: () =>
        against(
          stick,
          async (home) => {
            await rm(journal(home));
            await symlink('/dev/zero', journal(home));
          },
          expecting('journal_unreadable'),
        ),
    },
    { by, name: 'passphrases of the stick tried at a spare computer, the app restarted', play: () => guessed(stick) },
    { by, name: 'the stick’s central.json leads to a stranger', play: () => toAStranger(stick) },
    { by, name: 'a receipt of one’s own in a batch on the stick', play: () => ownReceipt(stick, log) },
    {
      ...{ by, name: 'a batch on the stick exchanged for bytes of one’s own' },
      play: () =>
        against(
          stick,
          async (home) => {
            const outbox = join(home, 'handover', 'outbox');
            for (const id of await readdir(outbox)) await writeFile(join(outbox, id, 'batch.sealed'), 'x'.repeat(500));
          },
          async (host) => {
            must(await host.call('backup:restore', TAKE_OVER));
            return met(must(await host.call('outbox:list', {})), []);
          },
        ),
    },
  ];
}

/** The fifth waits, and so does the right one after a restart. */
async function guessed(stick: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-guessing-'));
  const said: string[] = [];
  const host = await startPortable(folder);
  for (let n = 0; n < 5; n += 1) said.push(kindOf(await openAt(host, stick, '不是这句口令')));
  await host.stop();
  const again = await startPortable(folder);
  said.push(kindOf(await openAt(again, stick)));
  await again.stop();
  await rm(folder, { recursive: true, force: true });
  const wrong = 'stick_passphrase_wrong';
  return met(said, [wrong, wrong, wrong, wrong, 'passphrase_locked', 'passphrase_locked']);
}

/** Nothing is said to it, and the page asks for its fingerprint to be compared. */
async function toAStranger(stick: string): Promise<string> {
  const stranger = await aStranger();
  const said = await against(
    stick,
    (home) => writeFile(join(home, 'handover', 'central.json'), stranger.text),
    async (host) => {
      must(await host.call('backup:restore', TAKE_OVER));
      met(kindOf(await host.call('outbox:send', {})), 'done');
      const { central, confirmed } = must(await host.call('central:status', {}));
      return met(
        { named: central?.name, confirmed, heard: stranger.heard() },
        { named: '中心', confirmed: false, heard: 0 },
      );
    },
  );
  stranger.close();
  return said;
}

/** The batch starts over: its entries are sealed anew, from the first. */
const ownReceipt = (stick: string, log: string): Promise<string> =>
  against(
    stick,
    async (home) => {
      const outbox = join(home, 'handover', 'outbox');
      for (const id of await readdir(outbox)) {
        const path = join(outbox, id, 'state.json');
        await writeFile(path, forgedDelivery(await readFile(path, 'utf8')));
      }
    },
    async (host) => {
      must(await host.call('backup:restore', TAKE_OVER));
      met(must(await host.call('outbox:list', {})), []);
      const { fromSeq } = must(await host.call('batch:seal', { practice: false, log }));
      return met({ fromSeq }, { fromSeq: 0 });
    },
  );
