import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PORTABLE_PORT } from '#electron/shell/app-origin.ts';
import { DEV_PORT } from '#scripts/serve-dev.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = (house: string): string[] =>
  readdirSync(join(root, house), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx|html)$/.test(name));

test('the page under development has an origin, and so a database, of its own', () => {
  expect(DEV_PORT).not.toBe(PORTABLE_PORT);
});

test('nothing that is built knows of it', () => {
  const knowing = ['shared', 'renderer', 'electron', 'central'].flatMap((house) =>
    sources(house)
      .filter((name) =>
        /serve-dev|import\.meta\.(hot|env)|42147|42_147/.test(readFileSync(join(root, house, name), 'utf8')),
      )
      .map((name) => `${house}/${name}`),
  );
  expect(knowing).toEqual([]);
});
