import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { enrolAt, post, verdictOn } from '#test/support/central.ts';
import { idOf, linesOf, sealed, signedBatch, signedLog, sittingOf, stationOf } from '#test/support/handover.ts';
import { spawnCentral, type SpawnedCentral } from '#test/support/spawn-central.ts';
import { met, type Attack } from './attack-types.ts';

// Whoever reaches central's port, or has a station's computer, against the service as `npm run central` starts it.

const [known, stranger] = [stationOf(1), stationOf(2)] as const;
/** The service as it is started takes known rules only. */
const sittingNo = (n: number): Sitting => {
  const sitting = sittingOf(known, n);
  return { ...sitting, policy: { ...sitting.policy, rulesHash: RULES_HASH } };
};
const log = signedLog(sittingNo(1));
const whole = sealed(known, log);
const fresh = signedLog(sittingNo(2));
const unsent = sealed(known, fresh, { batchId: idOf(0xb02) });

export async function centralAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const central = await spawnCentral(await mkdtemp(join(tmpdir(), 'kaoping-attacked-')));
  const { url } = central;
  const code = await central.code();
  const enrolled = await enrolAt(url, code, known);
  if (!enrolled.ok) throw new Error(`central takes nobody in: ${await enrolled.text()}`);
  // an honest one goes through, or what is refused below would say nothing
  const honest = await post(url, whole);
  if (honest.status !== 201) throw new Error(`central refuses an honest batch: ${honest.body}`);
  const by = 'somebody on the network';
  const attacks: Attack[] = [
    {
      ...{ by, name: 'an enrolment code, used again by another station' },
      play: async () => {
        const answer = (await (await enrolAt(url, code, stranger)).json()) as { refused?: string };
        return met(answer.refused ?? 'taken in', 'code_wrong');
      },
    },
    {
      ...{ by, name: 'a batch of a station that never enrolled' },
      play: async () => met(await verdictOn(url, sealed(stranger, log, { batchId: idOf(0xb01) })), 'station_unknown'),
    },
    {
      ...{ by, name: 'a batch signed by a key of one’s own' },
      play: async () => {
        const signature = stranger.key.sign('batch', unsent.text.slice(unsent.text.indexOf('\n') + 1));
        return met(await verdictOn(url, { text: unsent.text, signature }), 'signature_wrong');
      },
    },
    {
      ...{ by, name: 'one altered byte in a signed batch' },
      play: async () =>
        met(await verdictOn(url, { ...unsent, text: unsent.text.replace('4000', '4001') }), 'signature_wrong'),
    },
    {
      ...{ by: 'a dishonest station', name: 'a mark that was taken out, the rest signed anew' },
      play: async () => {
        const lines = linesOf(fresh.links).filter((_, at) => at !== 7);
        const header = { ...unsent.header, count: lines.length, toSeq: lines.length - 1 };
        return met(await verdictOn(url, signedBatch(known, header, lines)), 'chain_broken');
      },
    },
    {
      ...{ by, name: 'a batch that was recorded, sent again' },
      play: async () => {
        const again = await post(url, whole);
        return met([again.status, again.body === honest.body], [200, true]);
      },
    },
    {
      ...{ by: 'a dishonest station', name: 'other entries under numbers that central has' },
      play: async () => {
        const other = signedLog(sittingNo(1), 3);
        return met(await verdictOn(url, sealed(known, other, { batchId: idOf(0xb03) })), 'history_differs');
      },
    },
    { by: 'a proxy in front of central', name: 'the keeper’s pages at the public port', play: () => publicPaths(url) },
    { by: 'a proxy in front of the keeper', name: 'the keeper’s pages passed on', play: () => passedOn(central) },
  ];
  return { attacks, end: central.kill };
}

async function publicPaths(url: string): Promise<string> {
  const paths = ['/', `/v1/batches/${whole.header.batchId}`, `/v1/set-aside/${'a'.repeat(64)}`, '/keeper'];
  const said = await Promise.all(paths.map(async (path) => (await fetch(`${url}${path}`)).status));
  return met(
    [...new Set(said)].every((status) => status === 404 || status === 405),
    true,
  );
}

/** With the secret of its address, but by way of a proxy; and without the secret. */
async function passedOn({ keeperUrl }: SpawnedCentral): Promise<string> {
  const proxied = await fetch(keeperUrl, { headers: { 'x-forwarded-for': '203.0.113.5' } });
  const guessed = await fetch(`${new URL(keeperUrl).origin}/${'A'.repeat(24)}/`);
  const kinds = [await proxied.text(), await guessed.text()].map((text) => text.includes('keeper_only'));
  return met(kinds, [true, true]);
}
