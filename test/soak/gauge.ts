import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import type { CrashApp } from '#test/crash/crash-app.ts';
import { commandOf } from '#test/crash/processes.ts';
import { heapObjects } from './heap-objects.ts';
import { collectHostGarbage } from './host-garbage.ts';

/** What the app holds at one moment, after a garbage collection of its page and its host. */
export type Reading = {
  /** The page's own JavaScript objects, in MB, without the code that is compiled bit by bit as the page runs. */
  readonly heap: number;
  /** Memory of all processes that is their own, not shared with others, in MB (RssAnon). */
  readonly memory: number;
  /** The same by what the process is for: `main`, `renderer`, `gpu-process`, `network.mojom.NetworkService` and so on. */
  readonly memoryOf: Readonly<Record<string, number>>;
  /** Open file descriptors of all processes. */
  readonly handles: number;
  /** Nodes and listeners of the page, alive or held by something. */
  readonly nodes: number;
  readonly listeners: number;
};

const MB = 1024 * 1024;

/** Reads page and processes of an app whose host has an inspector. */
export async function openGauge({ page: pageOf, processes, hostSaid }: CrashApp) {
  const page = pageOf();
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async (): Promise<Reading> => {
    await session.send('HeapProfiler.collectGarbage');
    await collectHostGarbage(hostSaid());
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((found) => found.name === name)?.value ?? Number.NaN;
    const pids = processes();
    return {
      heap: round((await heapObjects(session)) / MB),
      memory: round(sum(pids.map(ownKilobytes)) / 1024),
      memoryOf: byKind(pids),
      handles: sum(pids.map(descriptors)),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  };
}

function ownKilobytes(pid: number): number {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function byKind(pids: readonly number[]): Readonly<Record<string, number>> {
  const kinds: Record<string, number> = {};
  for (const pid of pids) kinds[kindOf(pid)] = (kinds[kindOf(pid)] ?? 0) + ownKilobytes(pid) / 1024;
  return Object.fromEntries(Object.entries(kinds).map(([kind, megabytes]) => [kind, round(megabytes)]));
}

/** What Chromium says on the command line that a process is for; the one that says nothing started the others. */
function kindOf(pid: number): string {
  const said = (flag: string): string | undefined => new RegExp(`--${flag}=([\\w.-]+)`).exec(commandOf(pid))?.[1];
  return said('utility-sub-type') ?? said('type') ?? 'main';
}

function descriptors(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const round = (value: number): number => Math.round(value * 100) / 100;
