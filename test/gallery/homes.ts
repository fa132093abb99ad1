import { Dexie } from 'dexie';
import type { Database } from '#renderer/data/store/database.ts';
import type { Home } from '#renderer/data/home/load-home.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { aSitting } from '#test/support/sitting.ts';
import { randomUUID } from './node-crypto.ts';

// This computer as the first screens know it.

export const LONG_ORGANISER = '天津滨海新区重型装备制造与海洋工程技术研究（集团）股份有限公司第三分公司';
export const aStation = (over: Partial<Station> = {}): Station => ({
  ...{ stationId: randomUUID(), name: '一号机', organiser: '天津滨海重工装备制造有限公司' },
  ...{ publicKey: 'ab'.repeat(32), practice: false, createdAt: '2026-11-19T01:00:00.000Z' },
  ...over,
});

/** A database that takes nothing and gives nothing: whoever asks it for something is told that it is closed. */
const closedDatabase = (): Database => {
  const db = new Dexie('gallery', { autoOpen: false });
  db.close();
  return db as Database;
};

type Known = { readonly stations?: Station[]; readonly sittings?: SittingSummary[] };
export const aHome = ({ stations = [aStation()], sittings = [] }: Known = {}): Home => ({
  info: { version: '0.1.0', world: 'portable', dataFolder: '/考评台', stations },
  store: { real: 1, practice: 1, left: [] },
  databases: { real: closedDatabase(), practice: closedDatabase() },
  sittings,
});

export function aSummary(over: Partial<SittingSummary> = {}, title = '焊工三级 第一场'): SittingSummary {
  const sitting = aSitting({ title, practice: over.practice ?? false });
  return {
    ...{ log: sitting.sittingId, practice: false, sitting, database: 412, journal: 412, problem: null },
    ...{ root: null, voided: null, closed: false },
    lastAt: '2026-11-20T08:12:00.000Z',
    ...over,
  };
}
