import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCentral } from '#central/start.ts';
import { launchElectron } from '../e2e/fixtures-electron.ts';
import { launchPortable } from '../e2e/fixtures-portable.ts';
import type { Running, World } from '../e2e/fixtures.ts';
import { unlock } from '../e2e/steps.ts';
import { brokenDay } from './broken-day.ts';
import { camera } from './camera.ts';
import { doorDay } from './door-day.ts';
import { applicantsDay, documentsDay } from './documents-day.ts';
import { panelDay } from './panel-day.ts';
import { practice } from './practice.ts';
import { realDay } from './real-day.ts';
import { reviewDay } from './review-day.ts';

const LAUNCHERS = { electron: launchElectron, portable: launchPortable };

const WALKS = {
  practice,
  real: realDay,
  panel: panelDay,
  review: reviewDay,
  documents: documentsDay,
  applicants: applicantsDay,
  broken: brokenDay,
};

/** Walks the real app through the named days, or through all of them; answers how many files it left in `out`. */
export async function runTour(world: World, out: string, only: readonly string[]): Promise<number> {
  if (only.length === 0 || only.includes('door')) await doorDay({ world, launch: LAUNCHERS[world], out });
  for (const [name, walk] of Object.entries(WALKS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const home = mkdtempSync(join(tmpdir(), 'kaoping-tour-'));
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
    const running: Running = await LAUNCHERS[world](home, { KAOPING_HOME: home, KAOPING_SAVE_DIR: saved });
    running.page.setDefaultTimeout(20_000);
    try {
      const shoot = camera(running.page, out);
      await unlock(running.page);
      await walk({ page: running.page, shoot, central });
      if (existsSync(saved)) cpSync(saved, out, { recursive: true });
    } finally {
      await running.close();
      await central.close();
    }
  }
  return readdirSync(out).length;
}
