import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Channel, Input, Output } from '#shared/wire/host/contract.ts';
import { openingWords } from '#renderer/features/opening/words.ts';
import { callHost, type World } from '#test/e2e/fixtures.ts';
import { launchElectron } from '#test/e2e/fixtures-electron.ts';
import { launchPortable } from '#test/e2e/fixtures-portable.ts';
import { unlock } from '#test/e2e/steps.ts';
import { buildAll } from '#scripts/build.ts';
import { hasDisplay, whyNoElectron } from '#scripts/worlds.ts';
import { sittingLines } from './bench-room.ts';

export const PRACTICE_PIN = '000000';
/** A busy machine judges so many well within the time that a write may take. */
const CHUNK = 500;

export type BenchApp = {
  /** The window's page; another one after a restart. */
  readonly page: Page;
  readonly world: World;
  /** The data folder of the app: what is measured beside it has to lie on the same disk. */
  readonly home: string;
  /** Closes the app and starts it again on the same data, up to the passphrase. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts the real app as it is shipped, in Electron where this machine can run it, else in portable mode. */
export async function benchApp(): Promise<BenchApp> {
  await buildAll();
  const world: World = whyNoElectron(hasDisplay()) === null ? 'electron' : 'portable';
  const home = await mkdtemp(join(tmpdir(), 'kaoping-bench-'));
  const launch = world === 'electron' ? launchElectron : launchPortable;
  const start = (): ReturnType<typeof launch> =>
    launch(home, { KAOPING_HOME: home, KAOPING_SAVE_DIR: join(home, 'saved') });
  let running = await start();
  await unlock(running.page);
  return {
    get page() {
      return running.page;
    },
    world,
    home,
    restart: async () => {
      await running.close();
      running = await start();
    },
    close: async () => {
      await running.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export async function ask<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await callHost(page, channel, input);
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.kind}`);
  return answer.value;
}

/**
 * Puts a practice sitting of that many entries into both copies and leaves the app on its first screen: the journal gets
 * them from here, the database from the app itself, which restores what it lacks in the form it keeps.
 */
export async function seedSitting({ page }: Pick<BenchApp, 'page'>, entries: number) {
  const station = await ask(page, 'station:create', { name: '测速', organiser: '', practice: true });
  const keyOf = async (personId: string): Promise<string> =>
    (await ask(page, 'keys:create', { practice: true, personId, idNumber: '', pin: PRACTICE_PIN })).publicKey;
  const room = await sittingLines(station, keyOf, entries);
  const sessions = await sessionsOf(page, room);
  for (let from = 0; from < room.lines.length; from += CHUNK) {
    const lines = room.lines.slice(from, from + CHUNK);
    await ask(page, 'journal:append', { practice: true, log: room.log, sessions, lines });
  }
  await page.reload();
  await page.evaluate((log) => (location.hash = `#/${log}/board`), room.log);
  await page.getByRole('button', { name: openingWords.restore[0] }).click();
  await page.locator('.kp-frame').waitFor({ timeout: 120_000 });
  await page.evaluate(() => (location.hash = '#/'));
  await page.reload();
  await page.locator('#root > *').first().waitFor();
  return room;
}

/** Sessions of everybody who marked in a practice sitting, for lines that are put into its journal. */
export async function sessionsOf(page: Page, { log, examiners }: Awaited<ReturnType<typeof sittingLines>>) {
  const sessions: string[] = [];
  for (const { personId } of examiners) {
    const opened = await ask(page, 'session:open', { practice: true, log, personId, pin: PRACTICE_PIN });
    sessions.push(opened.session);
  }
  return sessions;
}

/** Signs in by name over the keyboard. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('contentinfo').waitFor();
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(name).first().click();
  await dialog.locator('input[type=password]').fill(PRACTICE_PIN);
  await page.keyboard.press('Enter');
  await page.getByRole('contentinfo').getByText(name).waitFor();
}

/** The value below which this share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const ms = (value: number): number => Math.round(value * 100) / 100;
