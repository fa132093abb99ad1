import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
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
  expect(bridge?.dependencies.map((dependency) => dependency.resolved)).toContain('shared/host/contract.ts');
});
