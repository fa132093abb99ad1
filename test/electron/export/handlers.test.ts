import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createExportHandlers } from '#electron/export/handlers.ts';
import type { ExportPorts } from '#electron/export/open-export.ts';
import { intoFolder } from '#electron/files/save.ts';
import { examine } from '#scripts/verify/examine.mjs';
import { checkExport } from '#shared/wire/export/check.ts';
import { err, ok } from '#shared/base/result.ts';
import { followAll } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { honestDay } from '../../support/forgeries/days.ts';
import { indexOf, type Place } from '../../support/forgeries/edits.ts';
import { rewritten } from '../../support/forgeries/rewrite.ts';
import { batchesOf, EXPORTED_AT, finishedDay, STATION } from '../../support/exports.ts';

const day = finishedDay();
const { sittingId } = day.state.sitting!;
const batches = batchesOf(day);
const saved = await mkdtemp(join(tmpdir(), 'kaoping-export-'));
afterAll(() => rm(saved, { recursive: true, force: true }));

/** A host that holds the day, its journal read seven lines at a time. */
function room(over: Partial<ExportPorts> = {}, lines: readonly string[] = day.lines) {
  const ports: ExportPorts = {
    station: async (practice) => ({
      stationId: STATION.stationId,
      name: STATION.name,
      organiser: '',
      publicKey: STATION.key.publicKey,
      practice,
      createdAt: EXPORTED_AT,
    }),
    stateOf: async ({ log }) => {
      const links = followAll(lines);
      if (log !== sittingId) return err({ kind: 'log_missing' });
      return links.ok
        ? ok(foldAll(EMPTY_STATE, links.value))
        : err({ kind: 'journal_damaged', detail: { seq: links.error.seq } });
    },
    readJournal: async (_, log, fromSeq) =>
      log === sittingId ? ok(lines.slice(fromSeq, fromSeq + 7)) : err({ kind: 'log_missing' }),
    signWithStation: async (_, type, digest) =>
      ok({ publicKey: STATION.key.publicKey, signature: STATION.key.sign(type, digest) }),
    outbox: async () =>
      ok(
        // Out of order, and with a batch of another log among them.
        [batches[1]!, { ...batches[0]!, log: 'other' }, batches[0]!].map((batch) => ({
          ...{ log: sittingId, practice: false, bytes: 1, sealedAt: EXPORTED_AT, state: 'waiting', attempts: 0 },
          ...{ nextAttemptAt: null, problem: null, ...batch, state: 'waiting' as const },
        })),
      ),
    now: () => new Date(EXPORTED_AT),
    ...over,
  };
  return createExportHandlers({ ...ports, choosePath: intoFolder(saved) })['sitting:export'];
}

describe('exporting a sitting', () => {
  it('hands out the whole journal with its batches, good in the eyes of both checkers', async () => {
    const answer = await room()({ practice: false, log: sittingId });
    const where = answer.ok ? answer.value.where : '';
    expect(basename(where)).toBe(`场次-2026-11-20-${sittingId.slice(0, 8)}.kpx`);
    const bytes = await readFile(where);
    const checked = checkExport(bytes.toString());
    expect(checked).toMatchObject({ ok: true, value: { lines: day.lines, closing: { batches } } });
    expect(examine(bytes)?.first).toBeNull();
  });

  it.each<[string, Partial<ExportPorts>, readonly string[], string]>([
    ['there is no station', { station: async () => null }, day.lines, 'station_missing'],
    ['the journal is empty', {}, [], 'log_missing'],
    ['the journal is damaged', {}, day.lines.toSpliced(9, 1), 'journal_damaged'],
    [
      'the key can’t be opened',
      { signWithStation: async () => err({ kind: 'key_unreadable' }) },
      day.lines,
      'key_unreadable',
    ],
  ])('is refused where %s', async (_, ports, lines, kind) => {
    const before = await readdir(saved);
    expect(await room(ports, lines)({ practice: false, log: sittingId })).toMatchObject({ ok: false, error: { kind } });
    expect(await readdir(saved)).toEqual(before);
  });

  it('is of the record as it stood when it was asked for, whatever is written meanwhile', async () => {
    const lines = day.lines.slice(0, 12);
    const stateOf: ExportPorts['stateOf'] = async () => {
      const links = followAll(lines);
      return links.ok ? ok(foldAll(EMPTY_STATE, links.value)) : err({ kind: 'log_missing' });
    };
    const answer = await room({ stateOf, outbox: async () => ok([]) })({ practice: false, log: sittingId });
    expect(checkExport(await readFile(answer.ok ? answer.value.where : '', 'utf8'))).toMatchObject({
      ok: true,
      value: { lines },
    });
  });

  it('is refused where the journal holds other lines than the host has folded, and leaves no file', async () => {
    const before = await readdir(saved);
    const readJournal: ExportPorts['readJournal'] = async (_, __, from) => ok(day.lines.toSpliced(20, 1).slice(from));
    const answer = await room({ readJournal })({ practice: false, log: sittingId });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'journal_damaged', detail: { seq: 20 } } });
    expect(await readdir(saved)).toEqual(before);
  });

  it('shows nobody’s marks before every sheet of the candidate is signed', async () => {
    const honest = honestDay('practical', true);
    const said = async (until: Place) => {
      const { lines } = rewritten(honest.steps.slice(0, indexOf(honest.steps, until)), honest);
      const log = honest.sitting.sittingId;
      const links = followAll(lines);
      const ports: Partial<ExportPorts> = {
        stateOf: async () => (links.ok ? ok(foldAll(EMPTY_STATE, links.value)) : err({ kind: 'log_missing' })),
        readJournal: async (_, __, from) => ok(lines.slice(from)),
      };
      const answer = await room(ports, lines)({ practice: false, log });
      return answer.ok ? 'exported' : answer.error.kind;
    };
    expect(await said(['line_scored'])).toBe('exported');
    // one of two sheets is signed
    expect(await said(['sheet_signed', 1])).toBe('marks_not_due');
    // the first candidate's are, the second's are begun
    expect(await said(['sheet_signed', 2])).toBe('marks_not_due');
    expect(await said(['sitting_signed'])).toBe('exported');
  });

  it('never seals a real log with the practice key', async () => {
    const answer = await room()({ practice: true, log: sittingId });
    expect(answer).toEqual({ ok: false, error: { kind: 'practice_cannot_leave' } });
  });
});
