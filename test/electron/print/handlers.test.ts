import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPrintHandlers } from '#electron/print/handlers.ts';
import { officeFaces } from '#electron/print/office-faces.ts';
import { createPress, type Press } from '#electron/print/press.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { contract } from '#shared/wire/host/contract.ts';
import { scoreSheetSample, summarySample } from '#test/shared/forms/samples.ts';

const REAL = new URL('../../../electron/print/worker.ts', import.meta.url);
const UNWELL = new URL('./unwell-worker.ts', import.meta.url);

// a thread starts slowly on a busy machine
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let press: Press | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaoping-print-'));
});
afterEach(async () => {
  await press?.close();
  press = null;
  await rm(folder, { recursive: true });
});

function handlersWith(workerUrl: URL, timeLimit?: number) {
  const openPath = (): Promise<void> => Promise.resolve();
  press = createPress(workerUrl, timeLimit === undefined ? { threads: 1 } : { threads: 1, timeLimit });
  const logged: string[] = [];
  const log = (event: string, detail: string): void => void logged.push(`${event} ${detail}`);
  const unused = () => Promise.reject(new Error('not asked here'));
  const ports = {
    openPath,
    exportsFolder: folder,
    log,
    stateOf: unused,
    planOf: unused,
    batches: unused,
    planEnclosures: unused,
    choosePath: unused,
    enclosures: unused,
    faces: officeFaces(join(folder, 'print-faces'), []),
  };
  const register = { rows: unused, number: unused, made: unused };
  const rest = { register, sign: () => unused, personOf: () => null, now: () => new Date(), changed: () => undefined };
  return { logged, handlers: createPrintHandlers({ ...ports, ...rest }, press) };
}
const asked = (...papers: readonly Paper[]) => ({ papers: JSON.stringify(papers) });
const inRoom = (room: string) => asked(summarySample({ room }));

describe('print:render', () => {
  it('renders in the real thread what the contract promises', async () => {
    const { handlers } = handlersWith(REAL);
    const candidate = { ...scoreSheetSample().candidate, name: '王\u{2EBF0}' };
    const answer = await handlers['print:render'](asked(scoreSheetSample({ candidate })));
    if (!answer.ok) throw new Error(answer.error.kind);
    expect(contract['print:render'].output.safeParse(answer.value).success).toBe(true);
    expect(answer.value).toMatchObject({ pages: 2, missing: ['\u{2EBF0}'] });
    expect(Buffer.from(answer.value.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('answers print_failed when the thread crashes, and prints the next form with a fresh one', async () => {
    const { handlers, logged } = handlersWith(UNWELL);
    const [crashed, alongside] = await Promise.all([
      handlers['print:render'](inRoom('crash')),
      handlers['print:render'](inRoom('well')),
    ]);
    expect(crashed).toEqual({ ok: false, error: { kind: 'print_failed' } });
    // what waited behind it is not lost with it
    expect(alongside.ok).toBe(true);
    expect(logged.join()).toContain('crashed on purpose');
    expect(logged.join()).not.toContain('吴凯');
    expect((await handlers['print:render'](inRoom('well'))).ok).toBe(true);
  });

  it('gives up a form that takes too long, and prints the next one', async () => {
    // long enough for the next one's thread to start on a busy machine
    const { handlers } = handlersWith(UNWELL, 3000);
    expect((await handlers['print:render'](inRoom('hang'))).ok).toBe(false);
    expect((await handlers['print:render'](inRoom('well'))).ok).toBe(true);
  });

  it('survives a form that fails', async () => {
    const { handlers } = handlersWith(UNWELL);
    expect((await handlers['print:render'](inRoom('fail'))).ok).toBe(false);
    expect((await handlers['print:render'](inRoom('well'))).ok).toBe(true);
  });

  it('draws nothing that is no paper', async () => {
    const { handlers } = handlersWith(UNWELL);
    for (const papers of ['', '{', '[]', '{}', '[{"form":"summary"}]'])
      expect(await handlers['print:render']({ papers })).toEqual({ ok: false, error: { kind: 'bad_input' } });
  });

  it('answers print_failed when there is no thread to start', async () => {
    const { handlers } = handlersWith(new URL('./no-such-worker.ts', import.meta.url));
    expect((await handlers['print:render'](inRoom('well'))).ok).toBe(false);
  });
});
