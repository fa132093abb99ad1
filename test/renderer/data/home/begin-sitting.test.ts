import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLines } from '#renderer/data/store/lines.ts';
import { openSitting } from '#renderer/data/open-sitting.ts';
import { beginPractice } from '#renderer/features/home/begin-practice.ts';
import { readCopies } from '#renderer/features/opening/both-copies.ts';
import { completeHome } from '#renderer/data/home/complete-home.ts';
import { loadHome } from '#renderer/data/home/load-home.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { hashLine } from '#shared/record/chain.ts';
import { err, ok } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';
import { asText } from '#test/support/as-text.ts';

let appends: number[];
let journals: Map<string, string[]>;
let stations: Station[];
let problem: { kind: 'journal_cut'; seq: number } | null;

const headOf = (lines: readonly string[]) => ({ seq: lines.length - 1, hash: hashLine(lines.at(-1) ?? '') });
type Asked = { log: string; practice: boolean; fromSeq: number; lines: string[]; name: string; organiser: string };

const summaryOf = (log: string) => {
  const kept = journals.get(log) ?? [];
  return {
    ...{ log, practice: true, head: headOf(kept), bytes: 1, problem, opening: kept[0] },
    lastAt: (JSON.parse(kept.at(-1)!) as { at: string }).at,
  };
};

/** A host that keeps its journals in memory. */
const invoke = async (channel: string, { log, practice, fromSeq, lines, name, organiser }: Asked) => {
  const journal = journals.get(log) ?? [];
  switch (channel) {
    case 'app:info':
      return ok({ version: '0', world: 'portable', dataFolder: '/', stations });
    case 'store:state':
      return ok({ real: 1, practice: 1, left: [], doubted: [] });
    case 'vault:store-key':
      return ok({ key: btoa('\x07'.repeat(32)) });
    case 'journal:list':
      return ok([...journals.keys()].map(summaryOf));
    case 'journal:summary':
      return ok(journals.has(log) ? summaryOf(log) : null);
    case 'journal:read':
      return ok({ lines: journal.slice(fromSeq), head: headOf(journal) });
    case 'journal:append':
      appends.push(lines.length);
      journals.set(log, [...journal, ...lines]);
      return ok(headOf([...journal, ...lines]));
    case 'station:create': {
      const createdAt = '2026-11-20T00:00:00.000Z';
      stations.push({
        stationId: crypto.randomUUID(),
        name,
        organiser,
        publicKey: 'a'.repeat(64),
        practice,
        createdAt,
      });
      return ok(stations.at(-1));
    }
    default:
      return err({ kind: 'unknown_channel' });
  }
};

beforeEach(() => {
  appends = [];
  journals = new Map();
  stations = [];
  problem = null;
  vi.stubGlobal('window', { bridge: { invoke: asText(invoke) } });
});

async function home() {
  const loaded = await loadHome();
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return must(await completeHome(loaded.value));
}

describe('a practice sitting', () => {
  it('is made in one step, at a station of its own, and stands in both copies', async () => {
    const begun = await beginPractice(await home(), '2026-11-20');
    if (!begun.ok) throw new Error(begun.error.kind);
    // one write a copy: a practice sitting is never found half filled
    expect(appends).toEqual([4]);
    expect(stations).toMatchObject([{ practice: true }]);
    const after = await home();
    expect(after.sittings).toMatchObject([
      { log: begun.value, practice: true, database: 4, journal: 4, problem: null, sitting: { practice: true } },
    ]);
    expect(await readLines(after.databases.real, begun.value)).toEqual([]);

    const which = { log: begun.value, station: stations[0]!.stationId, practice: true };
    const opened = await openSitting(after.databases.practice, which);
    if (!opened.ok) throw new Error(opened.error.kind);
    const { state } = opened.value.log.view();
    expect([state.candidates.size, state.people.size, state.scheme?.tasks.length]).toEqual([12, 8, 2]);

    const again = await beginPractice(after, '2026-11-20');
    expect(again.ok && again.value !== begun.value).toBe(true);
    expect(stations).toHaveLength(1);
  });

  it('is listed from its journal when the database was emptied', async () => {
    const begun = await beginPractice(await home(), '2026-11-20');
    if (!begun.ok) throw new Error(begun.error.kind);
    const { databases } = await home();
    await databases.practice.sealed.clear();
    // the list stands by the journals, before anybody knows how far the database reaches
    expect(must(await loadHome()).sittings).toMatchObject([{ database: null, journal: 4 }]);
    const [summary] = (await home()).sittings;
    expect(summary).toMatchObject({ database: 0, journal: 4, sitting: { sittingId: begun.value } });
    expect(summary?.lastAt).not.toBeNull();
  });

  it('is listed from the database where no journal is there any more', async () => {
    const begun = await beginPractice(await home(), '2026-11-20');
    if (!begun.ok) throw new Error(begun.error.kind);
    const sound = (await home()).sittings[0];
    journals.clear();
    expect(must(await loadHome()).sittings).toEqual([]);
    expect((await home()).sittings).toEqual([{ ...sound, journal: 0 }]);
  });

  it('is listed as the database has it where the journal has a problem, whatever that journal still says', async () => {
    const begun = await beginPractice(await home(), '2026-11-20');
    if (!begun.ok) throw new Error(begun.error.kind);
    const sound = (await home()).sittings[0];
    problem = { kind: 'journal_cut', seq: 1 };
    const kept = journals.get(begun.value)!;
    journals.set(begun.value, [kept[0]!.replace(/"title":"[^"]*"/, '"title":"另一场"')]);
    const [summary] = (await home()).sittings;
    expect(summary).toEqual({ ...sound, journal: 1, problem });
  });
});

describe('both copies side by side', () => {
  it('says how far each chain holds', async () => {
    const begun = await beginPractice(await home(), '2026-11-20');
    if (!begun.ok) throw new Error(begun.error.kind);
    const which = { log: begun.value, practice: true };
    const db = (await home()).databases.practice;
    const whole = await readCopies(db, which);
    expect(whole.database).toEqual(whole.journal);
    expect(whole.database.brokenAt).toBeNull();

    journals.get(begun.value)![2] = journals.get(begun.value)![2]!.replace('吴凯', '吴恺');
    const torn = await readCopies(db, which);
    expect(torn.journal?.brokenAt).toBe(3);
    expect(torn.database.brokenAt).toBeNull();
  });
});
