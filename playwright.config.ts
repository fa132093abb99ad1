import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Worlds } from '#test/e2e/fixtures.ts';

/** Specs that are slow by nature are named so, and run only when they are asked for. */
const LONG = '**/*.long.spec.ts';
/** The seven systems of the documents, each from a roster to central: as slow, and a part of their own. */
const SYSTEMS = '**/systems/*.spec.ts';
/** What happens in a room on some days only: too many to be played by `npm test` within its ten minutes. */
const ROOMS = '**/rooms/*.spec.ts';
/** Which part of the specs: `npm test`'s, one of those above, or what was played in one world, in the other. */
const part = process.env['KAOPING_E2E'] ?? 'short';
const MATCHED: Readonly<Record<string, string>> = { long: LONG, systems: SYSTEMS, rooms: ROOMS };
const ignore = Object.hasOwn(MATCHED, part) ? [] : part === 'other' ? [LONG, SYSTEMS] : [LONG, SYSTEMS, ROOMS];

/**
 * What shows the same faults in either world is played in the one that its tag names, and in the other only when that is asked
 * for; what has no tag is about the worlds themselves, and played in both.
 */
const ELSEWHERE = { electron: /@portable/, portable: /@electron/ };
const played = (world: keyof typeof ELSEWHERE) =>
  part === 'other' ? { grep: ELSEWHERE[world] } : part === 'long' ? {} : { grepInvert: ELSEWHERE[world] };

// The same specs in both worlds. Which of them can run on this machine is scripts/e2e.ts's to find out and say.
export default defineConfig<Worlds>({
  testDir: 'test/e2e',
  testMatch: MATCHED[part] ?? '**/*.spec.ts',
  outputDir: join(process.env['KAOPING_OUT'] ?? 'out', 'test-results'),
  // the portable origin is one port, so its tests run one after another; the two worlds run side by side
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: process.env['KAOPING_E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['KAOPING_E2E_REPORT'] }]]
    : 'list',
  use: { actionTimeout: 20_000, screenshot: 'only-on-failure', trace: 'retain-on-failure', locale: 'zh-CN' },
  projects: [
    {
      ...{ name: 'electron', testIgnore: [...ignore, '**/portable-*.spec.ts'], workers: 1 },
      ...{ use: { world: 'electron' }, ...played('electron') },
    },
    {
      ...{ name: 'portable', testIgnore: [...ignore, '**/electron-*.spec.ts'], workers: 1 },
      ...{ use: { world: 'portable' }, ...played('portable') },
    },
  ],
});
