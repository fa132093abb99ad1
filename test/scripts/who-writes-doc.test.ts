import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KINDS } from '#shared/record/kinds.ts';

// docs/format.md says who writes each kind of entry; whoever implements the format has nothing else to go by.

const doc = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8');
const section = doc.slice(doc.indexOf('**Who writes what'), doc.indexOf('**Days that entries name**'));
const named = (text: string): string[] => [...text.matchAll(/`([a-z_-]+)`/g)].map(([, name = '']) => name);

it('says who writes every kind where roles have a root', () => {
  const said = new Map<string, string>();
  for (const row of section
    .split('\n')
    .filter((line) => line.startsWith('| `') || line.startsWith('| everyone') || line.startsWith('| nobody'))) {
    const [, who = '', kinds = ''] = row.split('|');
    const roles = named(who);
    const by = roles.length > 0 ? [...roles].sort().join() : who.trim();
    for (const kind of named(kinds)) said.set(kind, by);
  }
  const held = Object.entries(KINDS).map(([kind, { writers }]): [string, string] => [
    kind,
    writers === 'everyone' ? 'everyone on the list' : writers === 'app' ? 'nobody' : [...writers].sort().join(),
  ]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(held));
});

it('says what needed nobody signed in where they have none', () => {
  const [, list = ''] = /Without a root a null `actor` makes ([^;]*);/.exec(section.replaceAll('\n', ' ')) ?? [];
  const held = Object.entries(KINDS).filter(([, { unattended }]) => unattended);
  expect(named(list).sort()).toEqual(held.map(([kind]) => kind).sort());
});
