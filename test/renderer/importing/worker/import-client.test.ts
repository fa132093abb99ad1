import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importFile, type ImportProgress, type WorkerLike } from '#renderer/importing/worker/import-client.ts';
import { openFile, readAs, rowCount, type ImportAsk, type OpenFile } from '#renderer/importing/worker/import-job.ts';
import type { FromWorker, ToWorker } from '#renderer/importing/worker/messages.ts';
import { ok } from '#shared/base/result.ts';
import { readFileSync } from 'node:fs';

const ask: ImportAsk = { list: 'roster', today: '2026-11-20', context: { sitting: null, admitted: [] }, choice: {} };
const messy = readFileSync(new URL('../../../../resources/samples/messy-roster.xlsx', import.meta.url));
const file = new File([messy], 'messy-roster.xlsx');

/** A worker on this thread that does the real work, or none at all while `silent`. */
function worker(silent = false): WorkerLike & { readonly terminate: ReturnType<typeof vi.fn<() => void>> } {
  const listeners: Record<string, ((event: unknown) => void)[]> = {};
  let open: OpenFile | null = null;
  const reply = (data: FromWorker): void => listeners['message']?.forEach((listen) => listen({ data }));
  return {
    terminate: vi.fn<() => void>(),
    addEventListener: (type: string, listen: unknown) => {
      (listeners[type] ??= []).push(listen as (event: unknown) => void);
    },
    postMessage: (data: ToWorker) => {
      if (silent) return;
      if (data.kind === 'open') {
        const opened = openFile(new Uint8Array(data.bytes));
        if (!opened.ok) return reply({ kind: 'answer', result: opened });
        open = opened.value;
        reply({ kind: 'parsed', rows: rowCount(open) });
      }
      if (open !== null) reply({ kind: 'answer', result: ok(readAs(open, data.ask)) });
    },
  } as WorkerLike & { readonly terminate: ReturnType<typeof vi.fn<() => void>> };
}

describe('importing a file', () => {
  it('counts its rows, answers, and reads it again with another choice', async () => {
    const seen: ImportProgress[] = [];
    const session = importFile(file, ask, (progress) => seen.push(progress), worker);
    const first = await session.first;
    expect(seen).toEqual([
      { bytes: messy.length, rows: null },
      { bytes: messy.length, rows: 26 },
    ]);
    if (!first.ok || first.value.list !== 'roster') throw new Error('not read');
    expect(first.value.reading.accepted).toHaveLength(13);
    expect(first.value.sheets).toEqual([
      { name: '填表说明', rows: 1, fits: false },
      { name: '报名表', rows: 25, fits: true },
    ]);
    expect(first.value.sha256).toMatch(/^[0-9a-f]{64}$/);
    const again = await session.readAgain({ ...ask, choice: { sheet: '填表说明' } });
    expect(again.ok && again.value.reading.table).toBeNull();
  });

  it('starts no worker for a file beyond the cap', async () => {
    const start = vi.fn(worker);
    const huge = { size: 21 * 1024 * 1024 } as File;
    expect(await importFile(huge, ask, vi.fn(), start).first).toEqual({
      ok: false,
      error: { kind: 'file_too_large', detail: { max: 20 } },
    });
    expect(start).not.toHaveBeenCalled();
  });
});

describe('a worker that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is ended when its time is up', async () => {
    const silent = worker(true);
    const session = importFile(file, ask, vi.fn(), () => silent);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await session.first).toEqual({ ok: false, error: { kind: 'reading_timed_out', detail: { seconds: 30 } } });
    expect(silent.terminate).toHaveBeenCalledOnce();
    expect(await session.readAgain(ask)).toMatchObject({ error: { kind: 'reading_timed_out' } });
  });

  it('is ended when the person stops it', async () => {
    const silent = worker(true);
    const session = importFile(file, ask, vi.fn(), () => silent);
    session.stop();
    expect(await session.first).toEqual({ ok: false, error: { kind: 'reading_cancelled' } });
    expect(silent.terminate).toHaveBeenCalledOnce();
  });
});

it('names the list that a file is when it was dropped on another', () => {
  const bytes = (name: string): Uint8Array =>
    readFileSync(new URL(`../../../../resources/samples/${name}`, import.meta.url));
  const looksLike = (name: string, as: ImportAsk): unknown => {
    const opened = openFile(bytes(name));
    return opened.ok ? readAs(opened.value, as).looksLike : opened.error;
  };
  expect(looksLike('welder-scheme.xlsx', ask)).toBe('scheme');
  expect(looksLike('staff.xlsx', ask)).toBe('staff');
  expect(looksLike('tj-welder-roster.xlsx', { list: 'scheme', choice: {} })).toBe('roster');
  expect(looksLike('tj-welder-roster.xlsx', ask)).toBeNull();
  expect(looksLike('tj-welder-roster.xlsx', { ...ask, choice: { headerRow: 3 } })).toBeNull();
});
