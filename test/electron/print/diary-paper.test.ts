import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FORMS } from '#shared/forms/registry.ts';
import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { lacksOnPaper } from '../../support/diary-paper.ts';
import { render } from '../../support/print-renderer.ts';
import { playRoom } from '../../support/rooms/room-day.ts';

const hasTool = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

it.skipIf(!hasTool('pdftotext'))('the diary that is printed says all of a day, and a row is missed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-diary-'));
  const { lines, state } = playRoom(4, 80).written;
  const story = lines.map(readEntry).filter((entry): entry is Entry => entry !== null);
  const figures = FORMS['room-record'].fill(state)!;
  const drawn = async (name: string, rows: readonly (readonly string[])[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, (await render([{ ...figures, rows: rows.map((row) => [...row]) }])).pdf);
    return path;
  };
  expect(lacksOnPaper(await drawn('whole.pdf', figures.rows), story)).toEqual([]);
  const less = figures.rows.slice(1).map((row, at) => [String(at + 1), ...row.slice(1)]);
  expect(lacksOnPaper(await drawn('less.pdf', less), story)).not.toEqual([]);
  await rm(folder, { recursive: true });
});
