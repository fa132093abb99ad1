import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type {} from '#renderer/host/bridge.ts';
import type { Channel, Input, Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { launchElectron } from './fixtures-electron.ts';
import { launchPortable } from './fixtures-portable.ts';
import { unlock } from './steps.ts';

export type World = 'electron' | 'portable';
export type Worlds = {
  world: World;
  /** Whether every start goes past the passphrase by itself; not for those who look at the door. */
  unlocked: boolean;
};
/** A started app: its page, and the two ways it can end. */
export type Running = {
  readonly page: Page;
  /** What the system calls its window: on the taskbar, and wherever windows are listed. */
  readonly windowTitle: () => Promise<string>;
  /** Closes it as a person would. */
  readonly close: () => Promise<void>;
  /** SIGKILL to every process of it, as a crash or the power button would. */
  readonly kill: () => Promise<void>;
};
export type Launch = (home: string, env: Readonly<Record<string, string>>) => Promise<Running>;

/** The app under test, on a data folder of its own. */
export type AppUnderTest = {
  /** The page of the app that runs now; another one after `relaunch`. */
  readonly page: Page;
  readonly world: World;
  /** KAOPING_HOME of this test. */
  readonly home: string;
  /** Where files:save puts files instead of asking. */
  readonly saved: string;
  /** A folder that stands for a stick: the system's dialog answers with it. */
  readonly stick: string;
  readonly windowTitle: Running['windowTitle'];
  readonly relaunch: () => Promise<Page>;
  readonly kill: () => Promise<void>;
};

const LAUNCHERS: Readonly<Record<World, Launch>> = { electron: launchElectron, portable: launchPortable };

export const test = base.extend<{ app: AppUnderTest } & Worlds>({
  world: ['portable', { option: true }],
  unlocked: [true, { option: true }],
  app: async ({ world, unlocked }, provide, info) => {
    const home = await mkdtemp(join(tmpdir(), 'kaoping-e2e-'));
    const saved = join(home, 'saved');
    const stick = await mkdtemp(join(tmpdir(), 'kaoping-stick-'));
    const launch = async (): Promise<Running> => {
      const started = await LAUNCHERS[world](home, {
        ...{ KAOPING_HOME: home, KAOPING_SAVE_DIR: saved, KAOPING_STICK_DIR: stick },
      });
      if (unlocked) await unlock(started.page);
      return started;
    };
    let running: Running | null = await launch();
    const now = (): Running => {
      if (running === null) throw new Error('the app was killed; relaunch it first');
      return running;
    };
    await provide({
      world,
      home,
      saved,
      stick,
      get page() {
        return now().page;
      },
      windowTitle: () => now().windowTitle(),
      relaunch: async () => {
        await running?.close();
        running = await launch();
        return running.page;
      },
      kill: async () => {
        await running?.kill();
        running = null;
      },
    });
    await running.close();
    if (info.status !== info.expectedStatus) return;
    for (const folder of [home, stick]) await rm(folder, { recursive: true, force: true });
  },
});
export { expect } from '@playwright/test';

/** Calls the host from inside the page, over whatever carries calls in its world. */
export function callHost<C extends Channel>(
  page: Page,
  channel: C,
  input: Input<C>,
): Promise<Result<Output<C>, HostFailure>> {
  return page.evaluate(
    async ({ channel, input }) => {
      if (window.bridge !== undefined)
        return JSON.parse(await window.bridge.invoke(channel as never, input as never)) as never;
      const response = await fetch(`/bridge/${channel}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${sessionStorage.getItem('kaoping-admission') ?? ''}`,
        },
        body: JSON.stringify(input),
      });
      return (await response.json()) as never;
    },
    { channel, input },
  );
}
