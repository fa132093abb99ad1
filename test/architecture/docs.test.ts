import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORM_IDS } from '#shared/forms/registry.ts';
import { isPolicyId } from '#shared/law/registry.ts';
import { sourceFiles } from './source-files.ts';

// Papers that name what is not there are worse than none.

const root = join(import.meta.dirname, '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

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
  const sources = sourceFiles(['shared', 'renderer', 'electron', 'central']);
  const rooms = [...new Set(sources.map((file) => file.slice(0, file.lastIndexOf('/') + 1)))];
  /** A folder that is one line of a registry: its name is an id, and the paper names the registry's room. */
  const isListed = (room: string): boolean => {
    const [, house, id] = /^shared\/(law|documents|forms)\/([^/]+)\/$/.exec(room) ?? [];
    return id !== undefined && (house === 'forms' ? FORM_IDS.some((each) => each === id) : isPolicyId(id));
  };
  test('names every room of the house', () => {
    expect(rooms.length).toBeGreaterThan(100);
    const unnamed = rooms.filter((room) => room.split('/').length > 2 && !isListed(room));
    expect(unnamed.filter((room) => !paper.includes(`\`${room}\``))).toEqual([]);
  });
  test('walks one mark over files that something leads to', () => {
    const walk = paper.slice(paper.indexOf('## One mark'), paper.indexOf('## Where we differ'));
    const named = [...new Set([...walk.matchAll(PATH)].map(([, path = '']) => path))];
    expect(named.length).toBeGreaterThan(25);
    const linesTo = (file: string): string[] =>
      [...text(file).matchAll(/from '([^']+)'/g)].map(([, to = '']) =>
        to.startsWith('#') ? to.slice(1) : join(dirname(file), to),
      );
    const linked = new Map(sources.map((file) => [file, linesTo(file)]));
    // a thread is started by its name
    const started = ['electron/print/worker.ts'];
    const reached = new Set([...linked.values()].flat());
    expect(named.filter((file) => !reached.has(file) && !started.includes(file))).toEqual([]);
  });
});
