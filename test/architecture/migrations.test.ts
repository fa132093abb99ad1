import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS as CENTRAL } from '#central/store/schema.ts';
import { GUARD_KINDS } from '#electron/keys/guard.ts';
import { latestOf, MIGRATIONS as PAGE } from '#renderer/data/migrations/migrations.ts';
import { sourceFiles } from './source-files.ts';

// One migration, one row, one test: docs/at-rest.md, "Forms that are read and written no more".

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const doc = read('docs/at-rest.md');
const section = doc.slice(doc.indexOf('## Forms that are read'), doc.indexOf('## What is known of what lies there'));
type Row = { readonly form: string; readonly code: string; readonly fixture: string; readonly test: string };
const rows: readonly Row[] = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => {
    const [form = '', code = '', fixture = '', test = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const bare = (cell: string): string => cell.replaceAll('`', '');
    return { form, code: bare(code), fixture: bare(fixture), test: bare(test) };
  });
const withCode = (code: string): readonly Row[] => rows.filter((row) => row.code === code);

describe.each(rows)('$form', ({ code, fixture, test }) => {
  it('is brought over by code that there is, from a fixture that its test opens', () => {
    for (const path of [code, ...fixture.split(', '), test])
      expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
    const name = fixture
      .split('/')
      .at(-1)!
      .replace(/^central-\d\.db$/, 'central-');
    expect(read(test)).toContain(name);
  });
});

it('has a row for every step of the page’s database and of central’s', () => {
  expect(rows.filter(({ code }) => code.startsWith('renderer/data/migrations/'))).toHaveLength(latestOf(PAGE) - 1);
  expect(withCode('central/store/schema.ts')).toHaveLength(CENTRAL.length - 1);
});

it('has a row for every guard that no key gets any more, but for the one whose keychain stays behind', () => {
  const told = GUARD_KINDS.filter((kind) => rows.some(({ form }) => form.includes(`guard \`${kind}\``)));
  const today = 'anchored';
  const { length } = [...told, today, 'keychain'];
  expect(length).toBe(GUARD_KINDS.length);
});

it('has as many tests as rows: one migration, one test', () => {
  for (const file of new Set(rows.map(({ test }) => test).filter((name) => !name.startsWith('test/renderer/')))) {
    const tests = read(file).match(/^test\(/gm) ?? [];
    expect([file, tests.length]).toEqual([file, rows.filter(({ test }) => test === file).length]);
  }
});

// What seals what lay in clear, or says in its comment that it takes what an earlier build left, is a migration or one of these.
const SIGNS = /sealClear\w*\(|from before|earlier (version|build|form)|\.none`|clear: ['`A-Z]/;
const NO_MIGRATION: Readonly<Record<string, string>> = {
  'electron/anchors/anchors.ts': 'hands what lies there to take-as-it-is.ts',
  'electron/anchors/kept-lines.ts': 'never lay in clear',
  'electron/backup/bring-files.ts': 'copies both names; check.ts judges what they hold',
  'electron/files/sealed-file.ts': 'what the rows of sealed files have in common',
  'electron/files/sweep-drafts.ts': 'takes away what nobody finished',
  'electron/journal/glance.ts': 'never lay in clear',
  'electron/journal/shelf.ts': 'calls migrate.ts',
  'electron/journal/line-codec.ts': 'the form inside a backup is the clear one',
  'electron/keys/guard.ts': 'names the guards; migrate-keys.ts brings them over',
  'electron/photos/photos.ts': 'never lay in clear',
  'electron/plans/plan-file.ts': 'never lay in clear',
  'electron/print/print-register.ts': 'never lay in clear',
  'electron/shell/rooms.ts': 'calls them',
  'electron/sync/outbox-store.ts': 'calls batch-file.ts',
  'electron/vault/records.ts': 'looks whether there is anything to bring over',
  'central/store/port.ts': 'a batch without a number has none',
  'central/http/routes.ts': 'about what an older station reads',
};

it('has a row for whatever else in host and central takes what an earlier build left', () => {
  const found = sourceFiles(['electron', 'central']).filter((name) => SIGNS.test(read(name)));
  const untold = found.filter((name) => withCode(name).length === 0 && NO_MIGRATION[name] === undefined);
  expect(untold).toEqual([]);
  expect(Object.keys(NO_MIGRATION).filter((name) => !found.includes(name))).toEqual([]);
});
