import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A folder of its own for what only mutation needs: it is asked for a few times a year and would otherwise bring its packages
 * to everybody.
 */
const WORKSHOP = join(tmpdir(), 'kaoping-mutation');
const manifest = join(WORKSHOP, 'package.json');

const packageAt = (file: string): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;

/** Runs a program and answers its exit code. */
type Run = (program: string, args: readonly string[]) => Promise<number>;

/** Installs the tools once; answers npm's exit code. */
export async function openWorkshop(root: string, run: Run): Promise<number> {
  const vitest = packageAt(join(root, 'package.json')).devDependencies?.vitest ?? '';
  const dependencies = { '@stryker-mutator/instrumenter': '10.1.1', '@vitest/expect': vitest };
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies });
  if (existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return 0;
  mkdirSync(WORKSHOP, { recursive: true });
  writeFileSync(manifest, wanted);
  return run('npm', ['install', '--prefix', WORKSHOP, '--loglevel=error']);
}

/** Loads a package of the workshop; `of` names the one that brought it. */
export async function fromWorkshop<T>(name: string, of?: string): Promise<T> {
  const here = createRequire(manifest);
  const require = of === undefined ? here : createRequire(here.resolve(of));
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}
