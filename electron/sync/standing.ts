import { checkCertificate } from '#shared/record/check-certificate.ts';
import { certificateSchema, type TakeoverStatement } from '#shared/model/takeover.ts';
import { readSealed, sealClear, writeSealed, type SealedFile } from '../files/sealed-file.ts';
import { getStanding } from './central-client.ts';
import type { Pinned } from './central-file.ts';
import type { SyncPorts } from './ports.ts';

/** Sealed, because the certificate names whoever took over. */
const fileIn = (folder: string, key: Uint8Array): SealedFile => ({
  folder,
  name: 'replaced.sealed',
  clear: 'replaced.json',
  key,
  context: 'kaoping/standing/1',
});

/** Whether another station goes on in this one's place, as far as this computer has heard. */
export type Standing = {
  readonly replacedBy: () => TakeoverStatement | null;
  /** Since when central knows this station's key to live in two places, as it said last; null where it does not. */
  readonly twiceAt: () => string | null;
  /** Asks central, and keeps what it proves; without an answer everything stays as it was. */
  readonly look: (central: Pinned) => Promise<void>;
};
type Ports = Pick<
  SyncPorts,
  'root' | 'standingKey' | 'station' | 'signWithStation' | 'fetch' | 'now' | 'changed' | 'log'
>;

/** Reads what was heard before. Only a certificate of this station's own key counts: nobody is put out of use by a rumour. */
export async function openStanding(ports: Ports): Promise<Standing> {
  const { root, standingKey, station, signWithStation, fetch, now, changed, log } = ports;
  const file = fileIn(root, standingKey);
  await sealClear(file);
  let replacedBy = await believed(await heardBefore(file));
  let twiceAt: string | null = null;

  /** What a certificate says of this station, or null where it is no certificate of its key. */
  async function believed(certificate: unknown): Promise<TakeoverStatement | null> {
    const own = await station(false);
    const parsed = certificateSchema.safeParse(certificate);
    const checked = parsed.success ? checkCertificate(parsed.data) : null;
    if (own === null || checked?.ok !== true) return null;
    const said = checked.value;
    return said.oldStationId === own.stationId && said.oldKey === own.publicKey ? said : null;
  }

  /** The question, signed by this station; null where its key can't sign now, and central tells less. */
  async function proved(stationId: string): Promise<Parameters<typeof getStanding>[3]> {
    const text = JSON.stringify({ stationId, at: now().toISOString() });
    const signed = await signWithStation(false, 'standing', text);
    return signed.ok ? { text, signature: signed.value.signature } : null;
  }

  return {
    replacedBy: () => replacedBy,
    twiceAt: () => twiceAt,
    look: async (central) => {
      const own = await station(false);
      if (own === null || replacedBy !== null) return;
      const answer = await getStanding(fetch, central.url, own.stationId, await proved(own.stationId));
      const told = answer.ok ? (answer.value.twiceAt ?? null) : twiceAt;
      if (told !== twiceAt) {
        twiceAt = told;
        changed('standing');
        if (told !== null) log('station_twice', told);
      }
      const certificate = answer.ok ? answer.value.certificate : null;
      const said = await believed(certificate);
      if (said === null) return;
      replacedBy = said;
      changed('standing');
      log('station_replaced', said.newStationId);
      await writeSealed(file, Buffer.from(JSON.stringify(certificate))).catch(() => undefined);
    },
  };
}

/** What is not there, or does not read, central will say again. */
async function heardBefore(file: SealedFile): Promise<unknown> {
  const held = await readSealed(file);
  try {
    return typeof held === 'string' ? null : JSON.parse(held.toString('utf8'));
  } catch {
    return null;
  }
}
