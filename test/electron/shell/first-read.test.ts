import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Every file and package that a file needs to run, without what it reads in later. */
function needs(entry: string): { readonly files: Set<string>; readonly packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const look = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gms)) {
      if (name.startsWith('.')) look(join(dirname(file), name));
      else if (name.startsWith('#')) look(name.slice(1));
      else packages.add(name);
    }
  };
  look(entry);
  return { files, packages };
}

it('what the main process reads before its window stands is small: Electron, Node and no schema', () => {
  const { files, packages } = needs('electron/main.ts');
  const foreign = [...packages].filter((name) => name !== 'electron' && !name.startsWith('node:'));
  expect(foreign).toEqual([]);
  expect(files).toContain('electron/vault/glance.ts');
  expect(files).not.toContain('electron/shell/host.ts');
  expect([...files].filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
