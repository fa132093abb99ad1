import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Everything that `npm run` starts by name. */
const started = Object.entries(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts,
).flatMap(([name, line]) => {
  const script = /scripts\/(?!bootstrap)[\w-]+\.(ts|mjs)/.exec(line)?.[0];
  return script === undefined ? [] : [[name, script] as const];
});

test.each(started)(
  'npm run %s says how it is called, and does nothing at a flag that it does not know',
  (name, script) => {
    const run = (flag: string) => spawnSync(process.execPath, [script, flag], { cwd: root, encoding: 'utf8' });
    const help = run('--help');
    expect(help.status, help.stderr).toBe(0);
    expect(help.stdout).toMatch(new RegExp(`npm (run )?(-s )?${name}\\b`));
    const wrong = run('--no-such-flag');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('--no-such-flag');
    expect(wrong.stderr).toContain(help.stdout.trim().split('\n')[0]);
  },
  60_000,
);
