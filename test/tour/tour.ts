import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startCentral } from '#central/start.ts';
import { launchElectron } from '../e2e/fixtures-electron.ts';
import { launchPortable } from '../e2e/fixtures-portable.ts';
import type { Running, World } from '../e2e/fixtures.ts';
import { unlock } from '../e2e/steps.ts';
import { brokenDay } from './broken-day.ts';
import { camera, type Shoot, type Stage } from './camera.ts';
import { writeFormsPage } from './forms-page.ts';
import { doorDay } from './door-day.ts';
import { applicantsDay, documentsDay } from './documents-day.ts';
import { handbookDay } from './handbook-day.ts';
import { handbookCamera } from './handbook-camera.ts';
import { panelDay } from './panel-day.ts';
import { practice } from './practice.ts';
import { realDay } from './real-day.ts';
import { reviewDay } from './review-day.ts';
import { stickDay } from './stick-day.ts';

const LAUNCHERS = { electron: launchElectron, portable: launchPortable };

const WALKS = {
  practice,
  real: realDay,
  panel: panelDay,
  review: reviewDay,
  documents: documentsDay,
  applicants: applicantsDay,
  broken: brokenDay,
  stick: stickDay,
};

/** What there is to walk through, by name. */
export const DAYS = ['forms', 'door', ...Object.keys(WALKS)];

/** Walks the real app through the named days, or through all of them; answers how many files it left in `out`. */
export async function runTour(world: World, out: string, only: readonly string[]): Promise<number> {
  if (only.length === 0 || only.includes('forms')) await writeFormsPage(out);
  if (only.length === 0 || only.includes('door')) await doorDay({ world, launch: LAUNCHERS[world], out });
  for (const [name, walk] of Object.entries(WALKS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const saved = await walkOnce(world, walk, (current) => camera(current, out));
    if (existsSync(saved)) cpSync(saved, out, { recursive: true });
  }
  return readdirSync(out).length;
}

/** Takes the pictures of the handbook into a folder; answers how many are in it. */
export async function runHandbook(world: World, out: string): Promise<number> {
  await walkOnce(world, handbookDay, (current) => handbookCamera(current, out));
  return readdirSync(out).length;
}

/** One day on a computer and a central of its own; answers where it saved its files. */
async function walkOnce(
  world: World,
  walk: (stage: Stage) => Promise<void>,
  cameraOf: (current: () => Page) => Shoot,
): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'kaoping-tour-'));
  const stick = mkdtempSync(join(tmpdir(), 'kaoping-tour-stick-'));
  const saved = join(home, 'saved');
  const data = join(home, 'central');
  const central = await startCentral({
    host: '127.0.0.1',
    port: 0,
    data,
    name: '天津市技能评价中心（样例）',
    now: () => new Date(),
    log: () => undefined,
  });
  const launch = async (on: string): Promise<Running> => {
    // a room in China
    const env = { KAOPING_HOME: on, KAOPING_SAVE_DIR: saved, KAOPING_STICK_DIR: stick, TZ: 'Asia/Shanghai' };
    const started = await LAUNCHERS[world](on, env);
    started.page.setDefaultTimeout(20_000);
    return started;
  };
  let running = await launch(home);
  const another = async (): Promise<Page> => {
    await running.close();
    running = await launch(mkdtempSync(join(tmpdir(), 'kaoping-tour-')));
    await unlock(running.page);
    return running.page;
  };
  try {
    await unlock(running.page);
    await walk({ page: running.page, shoot: cameraOf(() => running.page), central, world, stick, another });
  } finally {
    await running.close();
    await central.close();
  }
  return saved;
}
