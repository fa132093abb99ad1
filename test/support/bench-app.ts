import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Channel, Input, Output } from '#shared/host/contract.ts';
import { callHost, type World } from '#test/e2e/fixtures.ts';
import { launchElectron } from '#test/e2e/fixtures-electron.ts';
import { launchPortable } from '#test/e2e/fixtures-portable.ts';
import { buildAll } from '../../scripts/build.ts';
import { hasDisplay, whyNoElectron } from '../../scripts/worlds.ts';
import { sittingLines } from './bench-room.ts';

export const PRACTICE_PIN = '000000';
const CHUNK = 2000;

export type BenchApp = {
  readonly page: Page;
  readonly world: World;
  /** The data folder of the app: what is measured beside it has to lie on the same disk. */
  readonly home: string;
  readonly close: () => Promise<void>;
};

/** Starts the real app as it is shipped, in Electron where this machine can run it, else in portable mode. */
export async function benchApp(): Promise<BenchApp> {
  await buildAll();
  const world: World = whyNoElectron(hasDisplay()) === null ? 'electron' : 'portable';
  const home = await mkdtemp(join(tmpdir(), 'kaoping-bench-'));
  const launch = world === 'electron' ? launchElectron : launchPortable;
  const { page, close } = await launch(home, { KAOPING_HOME: home });
  await page.locator('#root > *').first().waitFor();
  return {
    page,
    world,
    home,
    close: async () => {
      await close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function ask<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await callHost(page, channel, input);
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.kind}`);
  return answer.value;
}

/** Puts a practice sitting of that many entries into both copies and leaves the app on its first screen. */
export async function seedSitting({ page }: Pick<BenchApp, 'page'>, entries: number) {
  const station = await ask(page, 'station:create', { name: '测速', organiser: '', practice: true });
  const keyOf = async (personId: string): Promise<string> =>
    (await ask(page, 'keys:create', { practice: true, personId, pin: PRACTICE_PIN })).publicKey;
  const room = await sittingLines(station, keyOf, entries);
  for (let from = 0; from < room.lines.length; from += CHUNK) {
    const lines = room.lines.slice(from, from + CHUNK);
    await ask(page, 'journal:append', { practice: true, log: room.log, lines });
    await page.evaluate(putLines, { log: room.log, from, lines });
  }
  await page.reload();
  await page.locator('#root > *').first().waitFor();
  return room;
}

/** Runs in the page: writes lines into the database the app has made, as the app would. */
async function putLines(chunk: { readonly log: string; readonly from: number; readonly lines: readonly string[] }) {
  const request = indexedDB.open('kaoping-practice');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('the database does not open'));
  });
  const writing = db.transaction('lines', 'readwrite');
  chunk.lines.forEach((line, at) => writing.objectStore('lines').add({ log: chunk.log, seq: chunk.from + at, line }));
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(new Error('the lines were not written'));
  });
  db.close();
}

/** Signs in by name over the keyboard. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('contentinfo').waitFor();
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(name).first().click();
  await dialog.locator('input[type=password]').fill(PRACTICE_PIN);
  await page.getByRole('contentinfo').getByText(name).waitFor();
}

/** The value below which this share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const ms = (value: number): number => Math.round(value * 100) / 100;
