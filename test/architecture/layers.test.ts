import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { sourceFiles } from './source-files.ts';

type Report = {
  summary: {
    totalCruised: number;
    violations: { rule: { name: string }; from: string; to: string }[];
  };
  modules: { source: string; dependencies: { resolved: string }[] }[];
};

let report: Report;
beforeAll(async () => {
  const output = join(mkdtempSync(join(tmpdir(), 'layers-')), 'report.json');
  const folders = ['shared', 'renderer', 'electron', 'central', 'scripts'];
  const args = [...folders, '--config', 'test/architecture/layers.cjs', '--output-type', 'json', '--output-to', output];
  // exits with the number of violations; what they are stands in the report
  await promisify(execFile)('depcruise', args, { shell: process.platform === 'win32' }).catch(() => undefined);
  report = JSON.parse(readFileSync(output, 'utf8')) as Report;
}, 120_000);

test('imports only point downwards, and nowhere in circles', () => {
  expect(report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test('the rules were held against every source file and its imports', () => {
  // an unsupported TypeScript makes dependency-cruiser report success over nothing
  const cruised = new Set(report.modules.map((module) => module.source));
  const missed = sourceFiles(['shared', 'renderer', 'electron', 'central', 'scripts']).filter(
    (file) => !cruised.has(file),
  );
  expect(missed).toEqual([]);
  const bridge = report.modules.find((module) => module.source === 'electron/ipc/answer.ts');
  expect(bridge?.dependencies.map((dependency) => dependency.resolved)).toContain('shared/wire/host/contract.ts');
});

/** The folders of `files` and which of them import which; `folderOf` says where a file belongs. */
function foldersOf(folderOf: (file: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { source, dependencies } of report.modules) {
    if (source.startsWith('node_modules/')) continue;
    const from = folderOf(source);
    const tos = graph.get(from) ?? new Set();
    graph.set(from, tos);
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved);
      if (HOUSE.test(resolved) && to !== from) tos.add(to);
    }
  }
  return graph;
}
const HOUSE = /^(shared|renderer|electron|central|scripts)\//;

test('no folder stands in a circle of folders, at any depth', () => {
  expect(circlesOf(foldersOf(dirname))).toEqual([]);
});

test('no room of a house stands in a circle of rooms', () => {
  expect(circlesOf(foldersOf((file) => file.split('/').slice(0, 2).join('/')))).toEqual([]);
});

/** The floors of shared/, from the ground up; a floor imports only below itself. */
const FLOORS = [
  'base',
  'model',
  'words',
  'handbook',
  'record',
  'law',
  'procedures',
  'progress',
  'results',
  'statistics',
  'certificates',
  'importing',
  'documents',
  'plans',
  'conduct',
  'forms',
  'exporting',
  'wire',
];

test('every room of shared/ is a floor, and imports only from the floors below', () => {
  const wrong = [...foldersOf((file) => file.split('/').slice(0, 2).join('/'))].flatMap(([from, tos]) =>
    from.startsWith('shared/')
      ? [...tos]
          .filter((to) => !to.startsWith('shared/') || floorOf(to) >= floorOf(from))
          .map((to) => `${from} -> ${to}`)
      : [],
  );
  expect(wrong).toEqual([]);
  const rooms = new Set(sourceFiles(['shared']).map((file) => file.split('/')[1]));
  expect([...rooms].sort()).toEqual([...FLOORS].sort());
});
const floorOf = (room: string): number => FLOORS.indexOf(room.slice('shared/'.length));

test('a circle is found where there is one', () => {
  const graph = new Map(Object.entries({ a: new Set(['b']), b: new Set(['c']), c: new Set(['a']), d: new Set(['a']) }));
  expect(circlesOf(graph)).toEqual([['a', 'b', 'c']]);
});
