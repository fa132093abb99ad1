import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumBinary } from '#scripts/worlds.ts';
import type { Launch } from './fixtures.ts';
import { killUsersOf } from './kill-tree.ts';

const root = join(import.meta.dirname, '..', '..');
const isRoot = process.getuid?.() === 0;

/** Starts the portable host, and a stock Chromium on the address it prints, as a person would. */
export const launchPortable: Launch = async (home, env) => {
  const executablePath = chromiumBinary();
  if (executablePath === null) throw new Error('no Chromium');
  const { host, address } = await startHost(env);
  const profile = join(home, 'browser');
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    // root can't use Chromium's sandbox; only the browser of the test, never the product, then goes without
    chromiumSandbox: !isRoot,
    args: ['--disable-quic', '--disable-background-networking', '--no-first-run'],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(address);
  const ended = new Promise((done) => host.once('exit', done));
  return {
    page,
    windowTitle: () => page.title(),
    close: async () => {
      await browser.close();
      host.kill('SIGTERM');
      await ended;
    },
    kill: async () => {
      host.kill('SIGKILL');
      const closed = new Promise((done) => browser.once('close', done));
      killUsersOf(profile);
      await Promise.all([ended, closed]);
    },
  };
};

/** Its one port may still be held, by another run of these tests on the same machine: waits for it a while. */
async function startHost(env: Readonly<Record<string, string>>): Promise<{ host: ChildProcess; address: string }> {
  for (let tries = 1; ; tries += 1) {
    const host = spawn(process.execPath, [join(root, 'dist', 'portable.js')], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', tries < MOST_TRIES ? 'ignore' : 'inherit'],
    });
    const address = await printedAddress(host);
    if (address !== null) return { host, address };
    if (tries === MOST_TRIES) throw new Error('the portable host does not start');
    await new Promise((done) => setTimeout(done, 1000));
  }
}
const MOST_TRIES = 60;

/** The address a host prints, or null when it ends instead. */
function printedAddress(host: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let printed = '';
    host.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address !== undefined && printed.endsWith('\n')) resolve(address);
    });
    host.once('exit', () => resolve(null));
  });
}
