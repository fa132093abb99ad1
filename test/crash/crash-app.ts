import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { World } from '#test/e2e/fixtures.ts';
import { passBrokenStore, type Way } from '#test/e2e/broken-store-steps.ts';
import { unlock } from '#test/e2e/steps.ts';
import { PORTABLE_ORIGIN } from '#electron/shell/app-origin.ts';
import { chromiumBinary, electronBinary } from '#scripts/worlds.ts';
import type { Engine } from './options.ts';
import { allGone, family, renderersOf, signalAll, usersOf } from './processes.ts';

// The app as processes of its own that can be killed one by one. They are started as a person's machine starts them, not
// through Playwright, which only looks in over the debugging port: it would tie their lives to its own.

export type Part = 'renderer' | 'host' | 'all';
export type CrashApp = {
  readonly page: () => Page;
  /** What really lies under IndexedDB, as its files tell. */
  readonly engineFound: () => Engine;
  /** Every process of the app. */
  readonly processes: () => number[];
  /** SIGKILL, and waits until it is gone. */
  readonly kill: (part: Part) => Promise<void>;
  /** Brings back what was killed, and goes on to the first screen; answers what the database asked for on the way. */
  readonly revive: () => Promise<Way>;
  /** What the host has written to stderr since it started last. */
  readonly hostSaid: () => string;
};
type Setting = {
  readonly world: World;
  readonly home: string;
  readonly engine: Engine;
  /** Further arguments to the Node, or the Electron, that runs the host. */
  readonly hostArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

const root = join(import.meta.dirname, '..', '..');
const isRoot = process.getuid?.() === 0;
/** How long a start may take on a machine that has other work. */
const PATIENCE_MS = 60_000;
/** How long a look through the debugging port may take; now and then one at a browser that has just started hangs. */
const LOOK_MS = 4_000;

/** Chromium's own name for the store it is moving IndexedDB to. */
const SQLITE = '--enable-features=IdbSqliteBackingStore';
const BROWSER_ARGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--password-store=basic',
  '--window-size=1366,768',
  '--lang=zh-CN',
  // root can't use Chromium's sandbox; only the browser of the test, never the product, then goes without
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** An app that does not run yet: `revive` starts it. */
export function crashApp({ world, home, engine, hostArgs = [], env = {} }: Setting): CrashApp {
  const profile = join(home, world === 'electron' ? 'profile' : 'browser');
  let host: ChildProcess | null = null;
  let window: ChildProcess | null = null;
  let debugging: Browser | null = null;
  let page: Page | null = null;
  let said = '';
  /** A stock browser leaves a crashed tab as it is; our own window loads the page again by itself. */
  let tabDied = false;

  const start = (program: string, args: readonly string[]): ChildProcess =>
    spawn(program, args, {
      env: { ...process.env, ...env, KAOPING_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });

  async function startHost(): Promise<string> {
    const child = start(process.execPath, [...hostArgs, join(root, 'dist', 'portable.js')]);
    host = child;
    listenTo(child);
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await until(() => /http:\/\/\S+\n/.test(printed) || child.exitCode !== null);
    const address = /http:\/\/\S+/.exec(printed)?.[0];
    if (address === undefined) throw new Error(`the host did not start: ${said}`);
    return address;
  }

  function listenTo(child: ChildProcess): void {
    said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }

  function startWindow(address: string): void {
    rmSync(join(profile, 'DevToolsActivePort'), { force: true });
    const child =
      world === 'electron'
        ? start(electronBinary() ?? '', [...hostArgs, '--remote-debugging-port=0', join(root, 'dist', 'electron')])
        : start(chromiumBinary() ?? '', [
            ...BROWSER_ARGS,
            ...(engine === 'sqlite' ? [SQLITE] : []),
            `--user-data-dir=${profile}`,
            address,
          ]);
    // its pipes have to be emptied, or it stops when they are full
    child.stdout?.resume();
    if (world === 'electron') listenTo(child);
    else child.stderr?.resume();
    window = child;
  }

  /** Looks in anew: a page whose renderer died stays dead to the connection that saw it die. */
  async function attach(): Promise<Page> {
    const portFile = join(profile, 'DevToolsActivePort');
    await until(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'));
    const port = readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
    if (tabDied) await replaceTabs(port, home);
    tabDied = false;
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const found = await lookIn(`http://127.0.0.1:${port}`);
      if (found !== null) return found;
      // not there yet, or seen while it was dead, which a connection never forgets
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('the window has no page');
  }

  async function lookIn(address: string): Promise<Page | null> {
    await debugging?.close().catch(() => undefined);
    debugging = await chromium.connectOverCDP(address, { timeout: LOOK_MS }).catch(() => null);
    const found = debugging?.contexts()[0]?.pages()[0];
    return found !== undefined && (await answers(found)) ? found : null;
  }

  async function revive(): Promise<Way> {
    const hostNeeded = world === 'portable' && !lives(host);
    const address = hostNeeded ? await startHost() : '';
    const windowNeeded = !lives(window);
    if (windowNeeded) startWindow(address);
    page = await attach();
    page.setDefaultTimeout(PATIENCE_MS);
    if (address !== '' && !windowNeeded) {
      // the address differs in its code alone, for which a browser would not load the page again
      await page.goto('about:blank');
      await page.goto(address);
    }
    await unlock(page);
    // our own window comes back where it was; the sitting is opened anew from the first screen in both worlds
    await page.evaluate(() => (location.hash = '#/'));
    return passBrokenStore(page);
  }

  const pids = (): number[] => {
    const families = [host, window].flatMap((child) => (lives(child) ? family(child.pid) : []));
    return [...new Set([...families, ...usersOf(home)])];
  };
  const victims = (part: Part): number[] => {
    const browser = lives(window) ? window.pid : 0;
    if (part === 'renderer') return renderersOf(browser);
    if (part === 'all') return pids();
    return world === 'electron' ? [browser] : lives(host) ? [host.pid] : [];
  };

  return {
    page: () => {
      if (page === null) throw new Error('the app was never started');
      return page;
    },
    engineFound: () => {
      const names = readdirSync(profile, { recursive: true, encoding: 'utf8' });
      return names.some((name) => /IndexedDB.*\.leveldb$/.test(name)) ? 'leveldb' : 'sqlite';
    },
    processes: pids,
    kill: async (part) => {
      const dying = victims(part);
      // without its main process the rest of Electron ends by itself; it must be gone before the next one starts
      const waited = part === 'host' && world === 'electron' ? pids() : dying;
      signalAll(dying, 'SIGKILL');
      tabDied = part === 'renderer' && world === 'portable';
      await allGone(waited);
      // Node hears of it a moment later
      await until(() => [host, window].every((child) => !lives(child) || !waited.includes(child.pid)));
    },
    revive,
    hostSaid: () => said,
  };
}

type Alive = ChildProcess & { readonly pid: number };
const lives = (child: ChildProcess | null): child is Alive =>
  child?.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** What a person does with a crashed tab: opens the app in another and closes it. The new one has no link to use up. */
async function replaceTabs(port: string, home: string): Promise<void> {
  const api = `http://127.0.0.1:${port}/json`;
  const old = (await (await fetch(`${api}/list`)).json()) as { readonly id: string; readonly type: string }[];
  const entrance = /url=([^"]+)"/.exec(readFileSync(join(home, 'open.html'), 'utf8'))?.[1] ?? `${PORTABLE_ORIGIN}/`;
  await fetch(`${api}/new?${encodeURIComponent(entrance)}`, { method: 'PUT' });
  for (const { id, type } of old) if (type === 'page') await fetch(`${api}/close/${id}`);
}

/** Whether the page runs at all; a dead one leaves the question open for ever. */
const answers = (page: Page): Promise<boolean> =>
  Promise.race([
    page.evaluate(() => true).catch(() => false),
    new Promise<boolean>((done) => setTimeout(done, 2000, false)),
  ]);

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited too long for the app to start');
    await new Promise((done) => setTimeout(done, 20));
  }
}
