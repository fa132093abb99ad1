import { loadArchive } from '#renderer/data/home/archive.ts';
import { loadCalendars } from '#renderer/data/calendars.ts';
import { loadOccupations } from '#renderer/data/occupations.ts';
import { invoke } from '#renderer/host/bridge.ts';
import {
  databaseFailure,
  isDatabaseFailure,
  Stalled,
  type DatabaseFailure,
} from '#renderer/data/store/database-failure.ts';
import type { Database, StoreKey } from '#renderer/data/store/database.ts';
import type { OpenFailure, Opening } from '#renderer/data/open-db.ts';
import { asWriteFailure, renewStore } from '#renderer/data/renew-store.ts';
import { currentOf } from '#renderer/data/store/current.ts';
import { askStoreKey } from '#renderer/data/store-key.ts';
import { openStore } from '#renderer/data/open-store.ts';
import { LATE, withinTime } from '#renderer/data/store/within-time.ts';
import type { Output, Station } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { storeName, type StoreState } from '#shared/wire/host/store.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { listSittings, type SittingSummary } from './sitting-summary.ts';

/** What the first screen needs to know of this computer. */
export type Home = {
  readonly info: Output<'app:info'>;
  readonly store: StoreState;
  readonly databases: { readonly real: Database; readonly practice: Database };
  readonly sittings: readonly SittingSummary[];
};
/** The page's database, or both of them, can't be used at all; nothing is known to be wrong with what is in them. */
export type BrokenStore = {
  readonly kind: 'store_broken';
  readonly failure: DatabaseFailure;
  /** Real work (false), practice (true), or both. */
  readonly areas: readonly boolean[];
  readonly store: StoreState;
};
export type HomeFailure = HostFailure | OpenFailure | BrokenStore;

export const databaseOf = ({ databases }: Home, practice: boolean): Database =>
  currentOf(practice ? databases.practice : databases.real);
export const stationOf = ({ info }: Home, practice: boolean): Station | undefined =>
  info.stations.find((station) => station.practice === practice);

type Area = { readonly db: Database; readonly sittings: readonly SittingSummary[] };
type Tell = (opening: Opening) => void;

/**
 * After a power cut Chromium may find its store broken: the first database that is to be opened fails, and while the page waits
 * it begins an empty store, which the journal fills again. Nobody need be asked about that.
 */
export const AGAIN_MS = 250;

/**
 * Opens both databases and lists every sitting that has a journal, the latest first. How far the databases reach is told by
 * `completeHome`, because walking through them takes as long as all the rest.
 */
export async function loadHome(tell?: Tell): Promise<Result<Home, HomeFailure>> {
  // What the databases are opened by is asked first: they are opened while the host lists its journals. All is asked in one breath,
  // because the next one of this page comes after it was drawn.
  const asked = Promise.all([invoke('store:state', {}), askStoreKey()]);
  const journals = invoke('journal:list', {});
  const computer = Promise.all([invoke('app:info', {}), loadArchive(), loadCalendars(), loadOccupations()]);
  const [store, key] = await asked;
  if (!store.ok) return store;
  if (!key.ok) return key;

  const areas: Area[] = [];
  const broken: { readonly practice: boolean; readonly failure: DatabaseFailure }[] = [];
  for (const practice of [false, true]) {
    const load = (): ReturnType<typeof loadArea> =>
      loadArea(practice, { ...store.value, key: key.value }, journals, tell);
    let area = await load();
    if (!area.ok && area.error.kind === 'database_unreadable' && broken.length === 0) {
      await new Promise((resume) => setTimeout(resume, AGAIN_MS));
      area = await load();
    }
    if (area.ok) areas.push(area.value);
    else if (isDatabaseFailure(area.error)) broken.push({ practice, failure: area.error });
    else return area;
    // who has waited for one that does not answer should not have to wait for the other
    if (broken[0]?.failure.kind === 'database_stalled') break;
  }
  const [real, practice] = areas;
  if (broken[0] !== undefined || real === undefined || practice === undefined) {
    const failure = broken[0]?.failure ?? { kind: 'database_closed' };
    return err({ kind: 'store_broken', failure, areas: broken.map((one) => one.practice), store: store.value });
  }
  const [info] = await computer;
  if (!info.ok) return info;
  return ok({
    info: info.value,
    store: store.value,
    databases: { real: real.db, practice: practice.db },
    sittings: latestFirst([...real.sittings, ...practice.sittings]),
  });
}

export const latestFirst = (sittings: readonly SittingSummary[]): readonly SittingSummary[] =>
  sittings.toSorted((a, b) => ((a.lastAt ?? '') < (b.lastAt ?? '') ? 1 : -1));

const opened = new Map<string, Database>();
/** Listing takes milliseconds; a disk that needs so long does not answer. */
export const LISTING_MS = 20_000;

async function loadArea(
  practice: boolean,
  { doubted, key, ...store }: StoreState & { readonly doubted: readonly boolean[]; readonly key: StoreKey },
  asked: Promise<Result<Output<'journal:list'>, HostFailure>>,
  tell?: Tell,
): Promise<Result<Area, HostFailure | OpenFailure>> {
  const generation = practice ? store.practice : store.real;
  const name = storeName(practice, generation);
  const known = opened.get(name);
  const found = known?.isOpen() === true ? ok(known) : await openStore(practice, generation, key, tell);
  if (!found.ok) return found;
  const db = doubted.includes(practice) ? await renewed(found.value, practice) : found;
  if (!db.ok) return db;
  opened.set(db.value.name, db.value);
  try {
    // giving up a database completes the journals from it
    const journals = await (doubted.includes(practice) ? invoke('journal:list', {}) : asked);
    if (!journals.ok) return journals;
    const sittings = await withinTime(listSittings(db.value, practice, journals.value), LISTING_MS);
    if (sittings === LATE) throw new Stalled(LISTING_MS);
    return ok({ db: db.value, sittings });
  } catch (cause) {
    // the next try should not meet the connection that failed
    opened.delete(db.value.name);
    db.value.close();
    return err({ ...databaseFailure(cause), name: db.value.name });
  }
}

/** One that would not take a write is given up before anything is read from it or written to it. */
async function renewed(db: Database, practice: boolean): Promise<Result<Database, HostFailure | OpenFailure>> {
  const next = await renewStore(db, practice);
  if (next.ok) return next;
  db.close();
  const failure = asWriteFailure(next.error);
  if (failure.kind !== 'database_write_failed') return err(failure);
  return err({ kind: 'database_unreadable', message: failure.message, name: db.name });
}
