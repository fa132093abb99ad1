import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Central } from '#central/start.ts';
import type { World } from '#test/e2e/fixtures.ts';
import { crashApp, type CrashApp } from '../crash-app.ts';
import type { Desk } from './act.ts';
import { logsOf, readHeld, type Held } from './held.ts';
import { HOOK, strikingDisk, type StrikingDisk } from './strike.ts';

/** How long a screen may take to show what comes next. */
const PATIENCE_MS = 8_000;

/** One computer of the series: the app on it, its disk, and the sitting that is open. */
export type Computer = {
  readonly app: CrashApp;
  readonly disk: StrikingDisk;
  readonly desk: () => Desk;
  /** Starts what does not run, goes to the first screen, and reads both copies of the sitting before the app compares them. */
  readonly start: () => Promise<Held | null>;
  /** Opens the sitting from the first screen, if none is open; lets the app restore where it asks. */
  readonly reopen: () => Promise<void>;
  /** Another sitting is begun: from here on it is that one. */
  readonly beginAnother: () => void;
  readonly held: () => Promise<Held | null>;
};

type Place = { readonly saved: string; readonly stick: string; readonly central: Central; readonly world: World };

export function computer({ saved, stick, central, world }: Place): Computer {
  const home = mkdtempSync(join(tmpdir(), 'acts-'));
  const orders = mkdtempSync(join(tmpdir(), 'acts-orders-'));
  for (const folder of [saved, stick]) mkdirSync(folder, { recursive: true });
  const disk = strikingDisk(orders);
  disk.calm();
  const app = crashApp({
    ...{ world, home, engine: 'leveldb', hostArgs: ['-r', HOOK] },
    env: { ...disk.env, KAOPING_SAVE_DIR: saved, KAOPING_STICK_DIR: stick },
  });
  let log: string | null = null;
  const earlier = new Set<string>();
  const page = (): Page => app.page();
  const openOne = (): string | null => /^#\/([0-9a-f-]{36})/.exec(new URL(page().url()).hash)?.[1] ?? null;
  const held = async (): Promise<Held | null> => {
    log = openOne() ?? log;
    return log === null ? null : readHeld(page(), log);
  };
  return {
    app,
    disk,
    desk: () => ({ page: page(), world, home, saved, stick, central }),
    start: async () => {
      await app.revive();
      page().setDefaultTimeout(PATIENCE_MS);
      return held();
    },
    reopen: async () => {
      log = openOne() ?? log ?? (await logsOf(page(), false)).find((one) => !earlier.has(one)) ?? null;
      if (log === null || openOne() !== null) return;
      await page().locator(`tr[data-log="${log}"]`).getByRole('button').first().click();
      const restore = page().getByRole('button', { name: '从流水恢复' });
      await page().getByRole('navigation').or(restore).first().waitFor();
      if (await restore.isVisible()) await restore.click();
      await page().getByRole('navigation').waitFor();
    },
    beginAnother: () => {
      if (log !== null) earlier.add(log);
      log = null;
    },
    held,
  };
}
