import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ms } from '#test/support/bench-app.ts';
import type { Benched } from '#test/support/benched.ts';

const ENTRIES = 200_000;
/** Of the memory of a host that has the sitting open and does nothing. */
const LIMIT = 2;

type Made = { readonly log: string };
type Left = Readonly<Record<'openedMs' | 'openMb' | 'exportMb' | 'backupMb' | 'exportBytes' | 'backupBytes', number>>;

/**
 * `npm run bench -- leaving`: the most memory a host takes that opens a sitting of 200,000 entries, exports it and backs
 * everything up, beside what it takes to have it open.
 */
export function bench(): Promise<Benched> {
  const root = mkdtempSync(join(tmpdir(), 'kaoping-leaving-'));
  try {
    const { log } = house('make', root, String(ENTRIES)) as Made;
    const left = house('leave', root, log) as Left;
    const ratio = ms(left.backupMb / left.openMb);
    const text = [
      `a sitting of ${ENTRIES} entries, ${Math.round(left.exportBytes / 1e6)} MB of lines, the host's memory at most:`,
      `  opened     ${left.openMb} MB`,
      `  exported   ${left.exportMb} MB`,
      `  backed up  ${left.backupMb} MB, ${ratio} of the first (at most ${LIMIT})`,
    ].join('\n');
    return Promise.resolve({
      text,
      figures: { bench: 'leaving', entries: ENTRIES, ...left, ratio, limit: LIMIT },
      bounds: [
        {
          ...{ what: 'memory of a backup of 200,000 entries', is: ratio, limit: LIMIT, unit: 'x' },
          beside: `opened ${left.openMb} MB`,
        },
      ],
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function house(...args: readonly string[]): unknown {
  const script = join(import.meta.dirname, '..', 'support', 'bench-leaving-house.ts');
  const said = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    encoding: 'utf8',
  });
  return JSON.parse(said) as unknown;
}
