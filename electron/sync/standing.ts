import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCertificate } from '#shared/takeover/check-certificate.ts';
import { certificateSchema, type TakeoverStatement } from '#shared/takeover/statement.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { getStanding } from './central-client.ts';
import type { Pinned } from './central-file.ts';
import type { SyncPorts } from './ports.ts';

const FILE = 'replaced.json';

/** Whether another station goes on in this one's place, as far as this computer has heard. */
export type Standing = {
  readonly replacedBy: () => TakeoverStatement | null;
  /** Asks central, and keeps what it proves; without an answer everything stays as it was. */
  readonly look: (central: Pinned) => Promise<void>;
};
type Ports = Pick<SyncPorts, 'root' | 'station' | 'fetch' | 'log'>;

/** Reads what was heard before. Only a certificate of this station's own key counts: nobody is put out of use by a rumour. */
export async function openStanding({ root, station, fetch, log }: Ports): Promise<Standing> {
  const path = join(root, FILE);
  let replacedBy = await believed(await readIfThere(path));

  /** What a certificate says of this station, or null where it is no certificate of its key. */
  async function believed(certificate: unknown): Promise<TakeoverStatement | null> {
    const own = await station(false);
    const parsed = certificateSchema.safeParse(certificate);
    const checked = parsed.success ? checkCertificate(parsed.data) : null;
    if (own === null || checked?.ok !== true) return null;
    const said = checked.value;
    return said.oldStationId === own.stationId && said.oldKey === own.publicKey ? said : null;
  }

  return {
    replacedBy: () => replacedBy,
    look: async (central) => {
      const own = await station(false);
      if (own === null || replacedBy !== null) return;
      const answer = await getStanding(fetch, central.url, own.stationId);
      const certificate = answer.ok ? answer.value.certificate : null;
      const said = await believed(certificate);
      if (said === null) return;
      replacedBy = said;
      log('station_replaced', said.newStationId);
      await writeAtomic(path, JSON.stringify(certificate)).catch(() => undefined);
    },
  };
}

async function readIfThere(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}
