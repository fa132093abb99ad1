import { afterEach, expect, test, vi } from 'vitest';
import { durabilityOf } from '#renderer/data/log-view.ts';
import { sittingLog } from '#renderer/data/sitting-log.ts';
import type { WriteFailure } from '#renderer/data/write-failure.ts';
import type { Link } from '#shared/record/chain.ts';
import type { Body } from '#shared/record/body.ts';
import { readySitting } from '#test/support/sitting.ts';

afterEach(() => vi.restoreAllMocks());

const note = (text: string): Body => ({ type: 'note_added', candidateId: null, text });
const FULL: WriteFailure = { kind: 'disk_full' };

/** A copy whose writes end only when the test says so. */
function slowCopy() {
  const groups: { readonly links: readonly Link[]; readonly end: (failure: WriteFailure | null) => void }[] = [];
  return {
    groups,
    write: (links: readonly Link[]) => new Promise<WriteFailure | null>((end) => groups.push({ links, end })),
    endNext: async (failure: WriteFailure | null = null) => {
      groups.shift()!.end(failure);
      await new Promise((resume) => setTimeout(resume));
    },
  };
}

function openLog(at = () => '2026-11-20T02:00:00.000Z', kept = () => true) {
  const { state, sitting, supervisor } = readySitting();
  const database = slowCopy();
  const journal = slowCopy();
  const log = sittingLog(state, {
    log: sitting.sittingId,
    station: sitting.stationId,
    writeDatabase: database.write,
    writeJournal: journal.write,
    now: () => ({ at: at(), elapsed: 1 }),
    isThirdCopyKept: kept,
  });
  return { log, database, journal, supervisor, base: state.head.seq };
}

test('a mark is seen at once, amber after one copy, green only after both', async () => {
  const { log, database, journal, base } = openLog();
  const saved = log.record(note('一'), null);
  expect(log.view().state.notes).toHaveLength(1);
  expect(durabilityOf(log.view().copies, base + 1)).toBe('none');
  await database.endNext();
  expect(durabilityOf(log.view().copies, base + 1)).toBe('one');
  await journal.endNext();
  expect(durabilityOf(log.view().copies, base + 1)).toBe('both');
  expect(await saved).toEqual({ ok: true, value: base + 1 });
});

test('a screen hears of the copy that is ahead only when it stays ahead, and of the second one at once', async () => {
  const { log, database, journal } = openLog();
  let told = 0;
  log.subscribe(() => (told += 1));
  void log.record(note('一'), null);
  expect(told).toBe(1);
  await database.endNext();
  expect(told).toBe(1);
  await journal.endNext();
  expect(told).toBe(2);

  void log.record(note('二'), null);
  await journal.endNext();
  expect(told).toBe(3);
  await vi.waitFor(() => expect(told).toBe(4));
  await database.endNext();
  expect(told).toBe(5);
});

test('what is typed while a write is under way goes together in the next, in order', async () => {
  const { log, journal, base } = openLog();
  for (const text of ['一', '二', '三']) void log.record(note(text), null);
  expect(journal.groups.map((g) => g.links.length)).toEqual([1]);
  await journal.endNext();
  expect(journal.groups[0]!.links.map((l) => l.entry.seq)).toEqual([base + 2, base + 3]);
});

test('a failure is said, stops further entries, and retry writes everything that waited', async () => {
  const { log, database, journal, base } = openLog();
  const first = log.record(note('一'), null);
  const second = log.record(note('二'), null);
  await database.endNext();
  await database.endNext();
  await journal.endNext(FULL);
  expect(await first).toEqual({ ok: false, error: FULL });
  expect(await second).toEqual({ ok: false, error: FULL });
  expect(log.view().failure).toEqual(FULL);
  expect(await log.record(note('三'), null)).toEqual({ ok: false, error: FULL });
  expect(durabilityOf(log.view().copies, base + 1)).toBe('one');

  log.retry();
  expect(journal.groups[0]!.links.map((l) => l.entry.seq)).toEqual([base + 1, base + 2]);
  await journal.endNext();
  expect(durabilityOf(log.view().copies, base + 2)).toBe('both');
  expect(log.view()).toMatchObject({ failure: null, state: { notes: [{ text: '一' }, { text: '二' }] } });
});

test('a clock that jumps back keeps entries out until it is explained or set right', async () => {
  let at = '2026-11-20T02:00:00.000Z';
  const { log, database, journal, supervisor } = openLog(() => at);
  const end = async () => {
    await database.endNext();
    await journal.endNext();
  };
  void log.record(note('一'), null);
  await end();
  at = '2026-11-19T02:00:00.000Z';
  expect(await log.record(note('二'), null)).toEqual({
    ok: false,
    error: { kind: 'clock_set_back', detail: { minutes: 1440 } },
  });
  expect(log.view()).toMatchObject({ failure: null, state: { notes: [{ text: '一' }] } });
  void log.record({ type: 'exception_explained', what: 'clock_set_back', reason: '已校准' }, supervisor.personId);
  await end();
  void log.record(note('三'), null);
  await end();
  expect(log.view()).toMatchObject({
    state: { notes: [{ text: '一' }, { text: '三' }], high: '2026-11-20T02:00:00.000Z' },
  });
});

test('without the third copy a sitting that must have one takes no mark, and goes on once it is waived', async () => {
  let kept = true;
  const { log, database, journal, supervisor } = openLog(undefined, () => kept);
  const end = async () => {
    await database.endNext();
    await journal.endNext();
  };
  kept = false;
  void log.record(note('一'), null);
  await end();
  void log.record({ type: 'third_copy_ruled', whenGone: 'stop', reason: '' }, null);
  await end();
  expect(await log.record(note('二'), null)).toEqual({ ok: false, error: { kind: 'third_copy_missing' } });
  void log.record({ type: 'third_copy_ruled', whenGone: 'warn', reason: '没有备用' }, supervisor.personId);
  await end();
  void log.record(note('三'), null);
  await end();
  expect(log.view()).toMatchObject({ failure: null, state: { notes: [{ text: '一' }, { text: '三' }] } });
});

test('entries of one act go in one write a copy, even while another is under way, and are told once the last is in both', async () => {
  const { log, database, journal, base } = openLog();
  void log.record(note('一'), null);
  const act = log.recordAll([note('二'), note('三')], null);
  expect(log.view().state.head.seq).toBe(base + 3);
  await database.endNext();
  await journal.endNext();
  expect(database.groups.map((g) => g.links.map((l) => l.entry.seq))).toEqual([[base + 2, base + 3]]);
  expect(journal.groups.map((g) => g.links.map((l) => l.entry.seq))).toEqual([[base + 2, base + 3]]);
  await database.endNext();
  await journal.endNext();
  expect(await act).toEqual({ ok: true, value: base + 3 });
});

test('an act of which one entry may not be is not recorded in part', async () => {
  const { log, database, base } = openLog();
  const unknown: Body = { type: 'note_added', candidateId: crypto.randomUUID(), text: '无此人' };
  expect((await log.recordAll([note('一'), unknown], null)).ok).toBe(false);
  expect([log.view().state.head.seq, log.view().state.notes.length, database.groups.length]).toEqual([base, 0, 0]);
});

/** A clock on which every look is a long while after the last, so that work has its turn at every place where it may wait. */
const slowly = () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
};

test('an act too long for one turn shows whole or not at all, and what is recorded meanwhile comes after it', async () => {
  const { log, database, journal, base } = openLog();
  slowly();
  const act = log.recordAll([note('一'), note('二'), note('三')], null);
  const late = log.record(note('四'), null);
  const later = log.record(note('五'), null);
  expect(log.view().state.head.seq).toBe(base);
  let isKept = false;
  void log.kept().then(() => (isKept = true));
  await vi.waitFor(() => expect(log.view().state.head.seq).toBe(base + 5));
  expect(log.view().state.notes.map(({ text }) => text)).toEqual(['一', '二', '三', '四', '五']);
  expect(database.groups[0]!.links.map((l) => l.entry.seq)).toEqual([base + 1, base + 2, base + 3]);
  // whoever leaves is signed out only behind what they are still putting in
  expect(isKept).toBe(false);
  for (const copy of [database, journal, database, journal]) await copy.endNext();
  expect([await act, await late, await later].map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(isKept).toBe(true);
});

test('an act that is refused halfway in a later turn leaves nothing, and the log goes on', async () => {
  const { log, database, base } = openLog();
  slowly();
  const unknown: Body = { type: 'note_added', candidateId: crypto.randomUUID(), text: '无此人' };
  expect((await log.recordAll([note('一'), note('二'), unknown], null)).ok).toBe(false);
  expect([log.view().state.head.seq, database.groups.length]).toEqual([base, 0]);
  void log.record(note('三'), null);
  expect(log.view().state.head.seq).toBe(base + 1);
});

test('an act is refused where a copy fails while it is judged', async () => {
  const { log, database, journal, base } = openLog();
  void log.record(note('一'), null);
  slowly();
  const act = log.recordAll([note('二'), note('三')], null);
  journal.groups.shift()!.end(FULL);
  expect(await act).toEqual({ ok: false, error: FULL });
  expect([log.view().state.head.seq, database.groups.length]).toEqual([base + 1, 1]);
});
