// npm run e2e [-- --rooms | --long | --systems | --other]: the specs in Electron and in a stock Chromium; with --rooms what happens in
// a room on some days (test/e2e/rooms/), with --long what is slow by nature (*.long.spec.ts), with --systems the systems of the
// documents from a roster to central (test/e2e/systems/), with --other those that are left to one world, in the other one. Files, and
// what stands behind a further --, go to Playwright.
// Says which of the two worlds ran and, in one sentence, why one did not.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sentence } from '#shared/words/say.ts';
import { startWords } from '#electron/shell/words.ts';
import { buildAll } from './build.ts';
import { commandLine } from './command-line.ts';
import { run, tallyLine, type Tally } from './run.ts';
import { chromiumBinary, downloadElectron, electronBinary, hasDisplay, onPath, whyNoElectron } from './worlds.ts';

const reportSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});
const DOWNLOAD_MS = 60_000;
/** Which part of the specs playwright.config.ts is asked for. */
const PARTS = ['rooms', 'long', 'systems', 'other'] as const;
type Part = 'short' | (typeof PARTS)[number];

export async function e2e(part: Part = 'short', rest: readonly string[] = []): Promise<Tally> {
  await buildAll();
  const virtual = hasDisplay() ? null : onPath('xvfb-run');
  if (electronBinary() === null) downloadElectron(DOWNLOAD_MS);
  const reasons: Readonly<Record<string, Sentence | null>> = {
    electron: whyNoElectron(hasDisplay() || virtual !== null),
    portable: chromiumBinary() === null ? startWords.noChromium : null,
  };
  for (const [world, reason] of Object.entries(reasons)) {
    console.log(reason === null ? `e2e ${world}: runs` : `e2e ${world}: does not run. ${reason.join(' ')}`);
  }
  const worlds = Object.keys(reasons).filter((world) => reasons[world] === null);
  if (worlds.length === 0) return { passed: 0, failed: 1 };

  const report = join(mkdtempSync(join(tmpdir(), 'kaoping-e2e-report-')), 'report.json');
  const playwright = ['playwright', 'test', ...worlds.map((world) => `--project=${world}`), ...rest];
  const screen = virtual === null ? [] : [virtual, '-a', '-s', '-screen 0 1366x768x24'];
  const [program = '', ...words] = [...screen, ...playwright];
  const code = await run(program, words, { KAOPING_E2E: part, KAOPING_E2E_REPORT: report });
  try {
    const { stats, errors } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    const failed = stats.unexpected + errors.length;
    return { passed: stats.expected + stats.flaky, failed: Math.max(failed, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

if (import.meta.main) {
  const { values, positionals } = commandLine({
    usage: 'npm run e2e -- [--rooms | --long | --systems | --other] [FILE …] [-- WORDS FOR PLAYWRIGHT]',
    options: Object.fromEntries(PARTS.map((name) => [name, { type: 'boolean' as const }])),
    operands: true,
  });
  const tally = await e2e(
    PARTS.find((part) => values[part] === true),
    positionals,
  );
  console.log(tallyLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
}
