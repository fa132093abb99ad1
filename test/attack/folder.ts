import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '#shared/wire/host/contract.ts';
import { forge } from '#shared/record/chain.ts';
import { must } from '#test/support/must.ts';
import { sittingLines } from '#test/support/bench-room.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { startPortable, type PortableHost } from './portable-host.ts';
import { aStranger } from './stranger.ts';
import { thenEnd } from './then-end.ts';

// One day of practice in the built app, then somebody with the folder, and whoever else runs on the computer.

export const PIN = '000000';
const ENTRIES = 60;

export type Played = {
  readonly home: string;
  readonly log: string;
  readonly personId: string;
  readonly other: string;
};

/** A practice sitting with marks, in a folder of its own; the app is closed again. */
export async function playedDay(): Promise<Played> {
  const home = await mkdtemp(join(tmpdir(), 'kaoping-attack-'));
  const host = await startPortable(home);
  // whatever goes wrong, no host is left behind on the port
  return thenEnd(played(home, host), host.stop);
}

async function played(home: string, host: PortableHost): Promise<Played> {
  const station = must(await host.call('station:create', { name: '演练', organiser: '', practice: true }));
  must(await host.call('station:create', { name: '演练正式', organiser: '', practice: false }));
  const keyOf = async (personId: string): Promise<string> =>
    must(await host.call('keys:create', { practice: true, personId, idNumber: '', pin: PIN })).publicKey;
  const { log, lines, examiners } = await sittingLines(station, keyOf, ENTRIES);
  const sessions: string[] = [];
  for (const { personId } of examiners)
    sessions.push(must(await host.call('session:open', { practice: true, log, personId, pin: PIN })).session);
  must(await host.call('journal:append', { practice: true, log, sessions, lines }));
  return { home, log, personId: examiners[0]?.personId ?? '', other: examiners[1]?.personId ?? '' };
}

/** Plays something against a copy of that day: `harm` while the app is closed, then `look` once it runs. */
export async function against(
  { home }: Played,
  harm: (folder: string) => Promise<void>,
  look: (host: PortableHost & { readonly opened: string }, folder: string) => Promise<string>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-harmed-'));
  await cp(home, folder, { recursive: true, preserveTimestamps: true });
  await harm(folder);
  const host = await startPortable(folder);
  try {
    return await look(host, folder);
  } finally {
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

export function folderAttacks(day: Played): readonly Attack[] {
  const { log, personId, other } = day;
  const owner = { practice: true, log };
  const journalIn = (folder: string): string => join(folder, 'practice', 'journal', `${log}.kpj`);
  const problemOf = async (host: PortableHost): Promise<string> =>
    must(await host.call('journal:list', {}))[0]?.problem?.kind ?? 'none';
  const cutTo = (count: number) => async (folder: string) => {
    const lines = (await readFile(journalIn(folder), 'latin1')).split('\n').slice(0, count);
    await writeFile(journalIn(folder), lines.map((line) => `${line}\n`).join(''), 'latin1');
  };
  const nothing = (): Promise<void> => Promise.resolve();
  const wrong = { ...owner, personId, pin: '27182845' };
  const by = 'somebody with the folder';
  return [
    ...[ENTRIES - 1, Math.floor(ENTRIES / 2), 1, 0].map((count): Attack => ({
      ...{ by, name: `journal cut to ${count} of ${ENTRIES} lines` },
      play: () => against(day, cutTo(count), async (host) => met(await problemOf(host), 'journal_cut')),
    })),
    {
      ...{ by, name: 'journal deleted' },
      play: () =>
        against(
          day,
          (f) => rm(journalIn(f)),
          async (host) => met(await problemOf(host), 'journal_cut'),
        ),
    },
    {
      ...{ by, name: 'anchors deleted, then the journal cut' },
      play: () =>
        against(
          day,
          async (f) => {
            for (const name of ['anchors.sealed', 'anchors.sealed.bak']) await rm(join(f, name));
            await cutTo(5)(f);
          },
          async (host) => met(await problemOf(host), 'journal_cut'),
        ),
    },
    {
      ...{ by, name: 'PINs tried, the app restarted, every file with a count deleted' },
      play: () =>
        against(day, nothing, async (host, folder) => {
          for (let n = 0; n < 4; n += 1) met(kindOf(await host.call('session:open', wrong)), 'pin_wrong');
          await host.stop();
          for (const name of await readdir(folder)) if (name.startsWith('anchors')) await rm(join(folder, name));
          const again = await startPortable(folder);
          const answer = kindOf(await again.call('session:open', wrong));
          await again.stop();
          return met(answer, 'pin_locked');
        }),
    },
    {
      ...{ by, name: 'station.json with another name' },
      play: () =>
        against(
          day,
          async (f) => {
            for (const name of ['station.json', 'station.json.bak']) {
              const text = await readFile(join(f, name), 'utf8');
              await writeFile(join(f, name), text.replace('演练正式', '冒充'));
            }
          },
          async ({ opened }) => Promise.resolve(met(opened, 'station_damaged')),
        ),
    },
    {
      ...{ by, name: 'central.json that leads to a stranger' },
      play: async () => {
        const stranger = await aStranger();
        const said = await against(
          day,
          (f) => writeFile(join(f, 'handover', 'central.json'), stranger.text),
          async (host) => {
            met(kindOf(await host.call('outbox:send', {})), 'done');
            const status = must(await host.call('central:status', {}));
            return met({ confirmed: status.confirmed, heard: stranger.heard() }, { confirmed: false, heard: 0 });
          },
        );
        stranger.close();
        return said;
      },
    },
    {
      ...{ by, name: 'vault.json that asks for 2^30 rounds and all memory' },
      play: () =>
        against(
          day,
          async (f) => {
            for (const name of ['vault.json', 'vault.json.bak']) {
              const vault = JSON.parse(await readFile(join(f, name), 'utf8')) as { kdf: object };
              await writeFile(join(f, name), JSON.stringify({ ...vault, kdf: { ...vault.kdf, N: 2 ** 30 } }));
            }
          },
          async ({ opened }) => Promise.resolve(met(opened, 'vault_lost')),
        ),
    },
    {
      ...{ by: 'another account of the computer', name: 'reads the files of the app' },
      play: async () => {
        const open: string[] = [];
        for (const entry of await readdir(day.home, { recursive: true, withFileTypes: true })) {
          const { mode } = await stat(join(entry.parentPath, entry.name));
          if (entry.isFile() && (mode & 0o077) !== 0 && (await isReachable(day.home, entry.parentPath)))
            open.push(entry.name);
        }
        return met(open, []);
      },
    },
    {
      ...{ by: 'another account of the computer', name: 'reads code and bearer from the list of programs' },
      play: () =>
        against(day, nothing, async ({ pid, code, bearer }) => {
          const told = process.platform === 'linux' ? await readFile(`/proc/${pid}/cmdline`, 'utf8') : '';
          return met(told.includes(code) || told.includes(bearer), false);
        }),
    },
    {
      ...{ by: 'a page that was scripted', name: 'a mark in the name of another examiner' },
      play: () =>
        against(day, nothing, async (host) => {
          const mine = must(await host.call('session:open', { ...owner, personId, pin: PIN })).session;
          const forged = await markBy(host, owner, other);
          const said = [[mine], ['A'.repeat(43)], []].map(async (sessions) =>
            kindOf(await host.call('journal:append', { ...owner, sessions, lines: [forged] })),
          );
          return met(await Promise.all(said), ['session_of_another', 'not_signed_in', 'not_signed_in']);
        }),
    },
  ];
}

/** Whether anybody but the owner gets as far as this folder. */
async function isReachable(home: string, folder: string): Promise<boolean> {
  for (let at = folder; at.startsWith(home); at = join(at, '..'))
    if (((await stat(at)).mode & 0o077) === 0) return false;
  return true;
}

/** An entry that says another examiner wrote it, right in everything else. */
async function markBy(host: PortableHost, owner: { practice: boolean; log: string }, actor: string): Promise<string> {
  return forgedBy(must(await host.call('journal:read', { ...owner, fromSeq: 0, limit: 1000 })), owner.log, actor);
}

/** The next entry of a journal in somebody's name. */
export function forgedBy(page: Output<'journal:read'>, log: string, actor: string): string {
  const last = JSON.parse(page.lines.at(-1) ?? '') as { station: string; high: string | null };
  const body = { type: 'note_added', candidateId: null, text: '冒名' } as const;
  const at = new Date().toISOString();
  const where = { log, station: last.station, actor, at, elapsed: 1, high: last.high };
  return must(forge(page.head, body, where)).line;
}
