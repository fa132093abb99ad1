import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCommandLine } from '#scripts/command-line.ts';

const root = join(import.meta.dirname, '..', '..');
const command = {
  usage: 'npm run some -- [--times N] [FILE]',
  options: { times: { type: 'string', default: '3' }, loud: { type: 'boolean', default: false } },
  operands: true,
} as const;

test('options and names are read, and what was not typed has its default', () => {
  const typed = readCommandLine(command, ['a', '--times=5', 'b', '--', '--c']);
  expect(typed.ok && typed.value).toMatchObject({
    values: { times: '5', loud: false },
    positionals: ['a', 'b', '--c'],
  });
});

test.each([
  [['--tims', '5'], '--tims'],
  [['--times'], '--times'],
  [['--loud=yes'], '--loud'],
  [['-x'], '-x'],
])('%j is refused by a sentence that names it', (args, named) => {
  const typed = readCommandLine(command, args);
  expect(typed.ok).toBe(false);
  if (typed.ok) return;
  expect(typed.error[0]).toMatch(new RegExp(`${named}.*。$`));
  expect(typed.error[1]).toMatch(new RegExp(`${named}.*\\.$`));
});

test('a name is refused where none may stand', () => {
  const typed = readCommandLine({ usage: '' }, ['more']);
  expect(!typed.ok && typed.error[0]).toBe('不认识「more」，此命令后面只跟选项。');
});

/** They run before anything is installed, or are started by Electron with words of its own. */
const BY_HAND = ['scripts/bootstrap.mjs', 'scripts/command-line.ts', 'scripts/dev-window.cjs'];

test('nothing else reads the words of a command by hand', () => {
  const reading = ['scripts', 'test', 'central', 'electron'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs|cjs)$/.test(name))
      .map((name) => join(folder, name))
      .filter((file) => readFileSync(join(root, file), 'utf8').includes(['process', 'argv'].join('.'))),
  );
  expect(reading.sort()).toEqual(BY_HAND);
});
