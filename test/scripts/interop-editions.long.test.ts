import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// The second implementation (test/interop, plain Python) reads what earlier editions left as it was signed then: every sitting, the
// record of their plan, and the backup of their station with everybody's key in it.

const FOLDER = join(import.meta.dirname, '../fixtures/editions');
const CLIENT = join(import.meta.dirname, '../interop');
const [PASSPHRASE, PIN] = ['一号考场 备份口令', '314159'];
const filesOf = (...endings: readonly string[]): readonly string[] =>
  readdirSync(FOLDER).filter((name) => endings.some((ending) => name.endsWith(ending)));
const said = (script: string, args: readonly string[], input = ''): string =>
  execFileSync('python3', [join(CLIENT, script), ...args], { input, encoding: 'utf8' });

it('takes every sitting and plan', () => {
  const names = filesOf('.kpx', '.kpp');
  expect(names.length).toBeGreaterThan(30);
  const told = said('verify.py', ['--now', '2026-12-01T00:00:00.000Z', ...names.map((name) => join(FOLDER, name))]);
  expect(told.trim().split('\n')).toEqual(names.map((name) => `${join(FOLDER, name)}: ok`));
});

it('opens the backup, and in it every key under its PIN', () => {
  const [name = ''] = filesOf('.kpb');
  const open = (pins: object): { parts: object } =>
    JSON.parse(said('backup.py', [join(FOLDER, name)], JSON.stringify({ passphrase: PASSPHRASE, pins }))) as never;
  const people = Object.keys(open({}).parts).flatMap((part) => /^keys\/(.+)\.json$/.exec(part)?.[1] ?? []);
  expect(people.length).toBeGreaterThan(0);
  const pins = (pin: string) => Object.fromEntries(people.map((personId) => [personId, pin]));
  expect(Object.keys(open(pins(PIN)))).toContain('station');
  expect(() => open(pins('271828'))).toThrow();
});
