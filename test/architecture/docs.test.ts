import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// Papers that name what is not there are worse than none.

const root = join(import.meta.dirname, '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const PAPERS = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const TOP = ['shared', 'renderer', 'electron', 'central', 'scripts', 'test', 'docs', 'resources'];
/** A path of this repository as a paper writes it: in backticks, from one of the top folders on. */
const PATH = new RegExp(`\`((?:${TOP.join('|')})/[\\w./-]+)\``, 'g');
const LINK = /\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g;

describe.each(PAPERS)('%s', (paper) => {
  test('names only files and folders that are there', () => {
    const named = [...text(paper).matchAll(PATH)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
  test('links only to what is there', () => {
    const linked = [...text(paper).matchAll(LINK)].map(([, path = '']) => join(dirname(paper), path));
    expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const paper = text('docs/architecture.md');
  const rooms = ['shared', 'renderer', 'renderer/features', 'electron', 'central'].flatMap((house) =>
    foldersIn(house).map((room) => `${house}/${room}/`),
  );
  test('names every room of the house', () => {
    expect(rooms.filter((room) => !paper.includes(`\`${room}\``))).toEqual([]);
  });
});
