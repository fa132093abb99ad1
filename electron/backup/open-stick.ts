import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { readAnchors } from '../anchors/anchors-file.ts';
import { diskFailure, errorCode } from '../files/disk-failure.ts';
import { TAKING_OVER } from '../files/sweep-drafts.ts';
import { vaultGuard } from '../keys/vault-guard.ts';
import { createStations } from '../station/stations.ts';
import { readTakeovers } from '../station/takeovers.ts';
import { readJournals } from '../stick/read-journals.ts';
import { StickSilent, type StickDisk } from '../stick/stick-disk.ts';
import { createPhotos } from '../photos/photos.ts';
import { readVaultFile } from '../vault/vault-file.ts';
import { deriveKeys } from '../vault/vault-keys.ts';
import { openUnderPassphrase } from '../vault/vault.ts';
import { believedBy, heldAgainstAnchors } from './against-anchors.ts';
import { bringFiles, bringVault } from './bring-files.ts';
import { gather, type Gathered } from './gather.ts';
import { vaultTarget, type TakeoverTries } from './takeover-tries.ts';

type Ports = {
  /** This computer's own folder, which no other program looks into. */
  readonly root: string;
  readonly disk: StickDisk;
  readonly now: () => Date;
  readonly tries: TakeoverTries;
  readonly progress: (done: number, total: number) => void;
};

/**
 * A third copy as a backup's contents, opened with the passphrase of the computer that wrote it. Everything is read here and
 * now: what is done with it later needs no stick. Nothing is written there; what is copied here stays as long as it is read.
 */
export async function openStick(
  { root, ...ports }: Ports,
  place: string,
  passphrase: string,
): Promise<Result<Gathered, HostFailure>> {
  let here: string | null = null;
  try {
    here = await mkdtemp(join(root, TAKING_OVER));
    return await openHere(ports, place, here, passphrase);
  } catch (error) {
    // nothing is written on the stick: it is this computer's disk that is full
    const failure = diskFailure(error, 'restored');
    if (failure.kind === 'disk_full') return err(failure);
    if (error instanceof StickSilent || errorCode(error) !== undefined) return err({ kind: 'stick_unreadable' });
    throw error;
  } finally {
    if (here !== null) await rm(here, { recursive: true, force: true });
  }
}

async function openHere(
  { disk, now, tries, progress }: Omit<Ports, 'root'>,
  place: string,
  here: string,
  passphrase: string,
): Promise<Result<Gathered, HostFailure>> {
  await bringVault(disk, place, here);
  // a stick that was pulled out looks like one on which files are missing: it has to be there still
  await disk.list(place);
  const vault = await readVaultFile(here);
  if (vault.kind !== 'found') return err({ kind: 'stick_vault_gone' });
  const look = (): Promise<Buffer | null> => openUnderPassphrase(vault.file, passphrase);
  const dataKey = await tries(vaultTarget(vault.file), 'stick_passphrase_wrong', look);
  if (!dataKey.ok) return dataKey;
  const keys = deriveKeys(dataKey.value);
  const guard = vaultGuard(keys.keys);
  await bringFiles(disk, place, here);
  const anchors = await readAnchors(here, keys.anchors);
  const journals = heldAgainstAnchors(await readJournals(disk, place, keys.journal), anchors);
  await disk.list(place);
  const stations = createStations({ root: here, guard, anchors: null, now });
  const photos = createPhotos(here, keys.photos);
  const damaged =
    (await readsAs('station.json', () => stations.find(false))) ??
    (await readsAs('takeovers.sealed', () => readTakeovers(here, keys.takeover)));
  if (damaged !== null) return err(damaged);
  const believes = believedBy(anchors);
  const ports = { root: here, guard, keys, stations, journals, photos, withoutKey: isPersons, believes };
  const gathered = await gather(ports, progress);
  if (gathered.ok) return ok(gathered.value);
  const { kind, detail } = gathered.error;
  if (kind === 'station_missing') return err({ kind: 'stick_station_gone' });
  return kind === 'key_unreadable' && detail !== undefined ? err({ kind: 'stick_part_damaged', detail }) : gathered;
}

/** One person who can't sign is no reason to lose everybody's marks; without the station's key nobody can go on at all. */
const isPersons = (name: string): boolean => dirname(name) === 'keys';

/** null where a file reads; else that it is damaged. What the stick itself throws goes on. */
async function readsAs(name: string, read: () => Promise<unknown>): Promise<HostFailure | null> {
  try {
    await read();
    return null;
  } catch (error) {
    if (errorCode(error) !== undefined) throw error;
    return { kind: 'stick_part_damaged', detail: { name } };
  }
}
