import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { BackupSummary } from '#shared/wire/host/holding.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { Body } from '#shared/record/body.ts';
import type { Result } from '#shared/base/result.ts';
import { computer, DOOR, type TestComputer } from './host.ts';
import { must } from './must.ts';
import { linksOf, readySitting } from './sitting.ts';

export const PIN = '31415926';
export const real = { practice: false } as const;

/** Waits until the third copy is kept to the last entry. */
export const keptUp = (host: Handlers): Promise<void> =>
  vi.waitFor(
    async () => {
      const { state, copies } = must(await host['stick:status']({}));
      if (state !== 'current' || copies.some((copy) => copy.state !== 'current')) throw new Error(state);
    },
    { timeout: 20_000, interval: 50 },
  );

/** A computer with one half-filled sheet, everything of it on a stick as well. */
export async function computerWithStick(): Promise<TestComputer & { log: string; lines: string[]; personId: string }> {
  const old = await computer();
  const { host } = old;
  const station = must(await host['station:create']({ ...real, name: '一号机', organiser: '示例企业' }));
  const { sitting, scorers, candidates, links, state } = readySitting({ stationId: station.stationId });
  const personId = scorers[0]!.personId;
  must(await host['keys:create']({ ...real, personId, idNumber: '', pin: PIN }));
  const log = sitting.sittingId;
  const { session } = must(await host['session:open']({ ...real, log, personId, pin: PIN }));
  // a wrong PIN, whose count goes along
  expect((await host['session:open']({ ...real, log, personId, pin: '000000' })).ok).toBe(false);
  const marks = ['1.1', '1.2'].map((line): readonly [Body, string] => [
    {
      ...{ type: 'line_scored', candidateId: candidates[0]!.candidateId, examinerId: personId, line },
      ...{ score: { kind: 'deductions', deductions: [200] }, cause: 'typed', reason: '' },
    },
    personId,
  ]);
  const lines = [...links, ...linksOf(sitting, marks, state)].map(({ line }) => line);
  must(await host['stick:choose']({ folder: old.stick }));
  must(await host['journal:append']({ ...real, log, sessions: [session], lines }));
  await keptUp(host);
  return { ...old, log, lines, personId };
}

/** The folder of the third copy on a stick. */
export async function homeOn(stick: string): Promise<string> {
  const homes = (await readdir(stick)).filter((name) => name.startsWith('考评台-'));
  return join(stick, homes.sort()[0] ?? '');
}

/** The same stick, to be harmed. Its computer is still on: where a file that was being written is gone meanwhile, it is copied again. */
export const copyOf = (stick: string): Promise<string> =>
  vi.waitFor(
    async () => {
      const copy = await mkdtemp(join(tmpdir(), 'stick-copy-'));
      await cp(stick, copy, { recursive: true });
      return copy;
    },
    { timeout: 20_000 },
  );

/** Every byte below a folder, to tell whether anything was changed. */
export async function everything(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length)] = (await readFile(path)).toString('base64');
  }
  return files;
}

/** Finds the only third copy in a folder and opens it. */
export async function openAt(
  host: Handlers,
  folder: string,
  passphrase = DOOR,
): Promise<Result<BackupSummary, unknown>> {
  const found = await host['backup:find-stick']({ folder });
  if (!found.ok) return found;
  return host['backup:open-stick']({ place: found.value.places[0]!.place, passphrase });
}
/** What a refusal says, or ok. */
export const kindOf = (answer: Result<unknown, unknown>): unknown => (answer.ok ? 'ok' : answer.error);

/** What somebody says who takes over. */
export const takeOver = {
  oldOutOfUse: true,
  wholePartOnly: false,
  name: '二号机',
  reason: '一号机被盗',
  by: '罗芳',
} as const;

/** Every line of a sitting's journal. */
export const linesOf = async (host: Handlers, log: string): Promise<string[]> =>
  must(await host['journal:read']({ ...real, log, fromSeq: 0, limit: 1000 })).lines;
