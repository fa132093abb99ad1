import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { must } from '#test/support/must.ts';
import { linksOf } from '#test/support/sitting.ts';
import { spawnCentral } from '#test/support/spawn-central.ts';
import { met, type Attack } from './attack-types.ts';
import { DOOR, startPortable, type PortableHost } from './portable-host.ts';
import { PIN, type KeyRoom } from './key-room.ts';
import { thenEnd } from './then-end.ts';

// Somebody who copied the whole data folder and knows its passphrase: a second station under the first one's key.

export function cloneAttacks(room: KeyRoom): readonly Attack[] {
  const by = 'somebody with a copy of the folder';
  return [
    {
      ...{ by, name: 'other entries of the same sitting handed over from the copy' },
      play: () => handedOverTwice(room),
    },
    {
      ...{ by, name: 'journal and anchors put back as they were before a batch was sealed' },
      play: () => putBack(room),
    },
  ];
}

/** The copy is first; what the room itself hands over then differs, and both central and the room know of two. */
async function handedOverTwice(room: KeyRoom): Promise<string> {
  const central = await spawnCentral(await mkdtemp(join(tmpdir(), 'kaoping-cloned-')));
  const copy = await mkdtemp(join(tmpdir(), 'kaoping-clone-'));
  try {
    must(await room.host.call('central:enrol', { url: central.url, code: await central.code(), passphrase: DOOR }));
    await room.host.stop();
    await cp(room.home, copy, { recursive: true, preserveTimestamps: true });
    const clone = await startPortable(copy);
    const first = await thenEnd(handedOver(clone, room, '由副本记'), clone.stop);
    room.host = await startPortable(room.home);
    const second = await handedOver(room.host, room, '由本机记');
    const { twiceAt } = must(await room.host.call('station:standing', {}));
    return met([first, second, twiceAt !== null], ['receipt', 'history_differs', true]);
  } finally {
    await central.kill();
    await rm(copy, { recursive: true, force: true });
  }
}

/** The batch in the outbox says how far the journal had come. */
async function putBack(room: KeyRoom): Promise<string> {
  const { home, log } = room;
  const earlier = await mkdtemp(join(tmpdir(), 'kaoping-earlier-'));
  const names = ['anchors.sealed', 'anchors.sealed.bak', join('journal', `${log}.kpj`)];
  await room.host.stop();
  for (const name of names) await cp(join(home, name), join(earlier, name));
  const later = await startPortable(home);
  await thenEnd(handedOver(later, room, '后来记'), later.stop);
  for (const name of names) await cp(join(earlier, name), join(home, name));
  room.host = await startPortable(home);
  await rm(earlier, { recursive: true, force: true });
  return met(must(await room.host.call('journal:list', {}))[0]?.problem?.kind, 'journal_cut');
}

/** An entry of its own, sealed and sent; how far the last batch has come, or what central said of it. */
async function handedOver(host: PortableHost, room: KeyRoom, text: string): Promise<string> {
  const { sitting, log, examiner, state } = room;
  const owner = { practice: false, log };
  const { session } = must(await host.call('session:open', { ...owner, personId: examiner.personId, pin: PIN }));
  const note: Body = { type: 'note_added', candidateId: null, text };
  const links = linksOf(sitting, [[note, examiner.personId]], state);
  const lines = links.map(({ line }) => line);
  must(await host.call('journal:append', { ...owner, sessions: [session], lines }));
  if (host === room.host) room.state = foldAll(state, links);
  must(await host.call('batch:seal', owner));
  const sent = must(await host.call('outbox:send', {})).at(-1);
  return sent?.problem ?? sent?.state ?? 'none';
}
