import { expect, it } from 'vitest';
import { folderReport } from '#scripts/verify/folder.mjs';
import { PLAN } from '#scripts/verify/plan-words.mjs';
import { PLAN_FORGERIES, planArchive, writtenArchive } from '../support/forgeries/plans.ts';

// The archive of a plan at the verifier: an honest one agrees, and each forgery is found by what it is.

const NOW = Date.parse('2026-12-01T00:00:00.000Z');
const report = (files: Map<string, string>) => folderReport(writtenArchive(files), { most: 1e8, now: NOW });

/** The Chinese sentence of a finding, whatever stands in its blanks. */
const sentence = (key: string): RegExp =>
  new RegExp(`✗ ${PLAN[key]![0].replaceAll(/[.*+?()[\]]/g, '\\$&').replaceAll(/\{\w+\}/g, '.*')}`, 'u');

it('takes an honest archive', () => {
  const { code, lines } = report(planArchive())!;
  expect([code, lines.join('\n')]).toEqual([0, expect.stringMatching(/计划与 1 个场次的记录相符[\s\S]*全部相符$/)]);
});

it.each(PLAN_FORGERIES)('finds $name', ({ says, forged }) => {
  const { code, lines } = report(planArchive(forged))!;
  expect([code, lines.join('\n')]).toEqual([1, expect.stringMatching(sentence(says))]);
});
