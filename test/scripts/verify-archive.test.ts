import { describe, expect, it } from 'vitest';
import { hashLine } from '#shared/record/chain.ts';
import { folderReport } from '#scripts/verify/folder.mjs';
import { PLAN } from '#scripts/verify/plan-words.mjs';
import { pathOf, PICTURES, sealedSince } from '../support/forgeries/pictures.ts';
import { PLAN_FORGERIES, planArchive, writtenArchive } from '../support/forgeries/plans.ts';

// The archive of a plan at the verifier: an honest one agrees, and each forgery is found by what it is.

const NOW = Date.parse('2026-12-01T00:00:00.000Z');
const report = (files: Map<string, string>) => folderReport(writtenArchive(files), { most: 1e8, now: NOW });

/** The Chinese sentence of a finding, whatever stands in its blanks. */
const sentence = (key: string, mark = '✗'): RegExp =>
  new RegExp(`${mark} ${PLAN[key]![0].replaceAll(/[.*+?()[\]]/g, '\\$&').replaceAll(/\{\w+\}/g, '.*')}`, 'u');

it('takes an honest archive', () => {
  const { code, lines } = report(planArchive())!;
  expect([code, lines.join('\n')]).toEqual([0, expect.stringMatching(/计划与 1 个场次的记录相符[\s\S]*全部相符$/)]);
  for (const key of ['pictures', 'folder_sealed']) expect(lines.join('\n')).toMatch(sentence(key, '✓'));
});

it('takes one of edition 9, which bears the station’s seal', () => {
  expect(report(planArchive({ day: sealedSince }))).toMatchObject({ code: 0 });
});

it('says of an earlier one without a seal that its pages stand for nothing', () => {
  const { code, lines } = report(planArchive({ seal: () => null }))!;
  expect([code, lines.join('\n')]).toEqual([0, expect.stringMatching(sentence('folder_unsealed', '–'))]);
});

it('says which entry names a picture that is not there', () => {
  const { code, lines } = report(planArchive({ files: (files) => files.delete(pathOf(PICTURES[1])) }))!;
  expect([code, lines.join('\n')]).toEqual([0, expect.stringMatching(sentence('picture_missing', '–'))]);
  expect(lines.join('\n')).toMatch(/记录\/场次-1\.kpx 第 \d+ 行/);
});

describe('every file of an archive, changed one at a time', () => {
  const files = planArchive({ day: sealedSince });
  const spoilt = (name: string, text: string | null): Map<string, string> => {
    const copy = new Map(files);
    if (text === null) copy.delete(name);
    else copy.set(name, text);
    return copy;
  };
  const resummed = (all: Map<string, string>): Map<string, string> => {
    const listed = [...all].filter(([name]) => !name.startsWith('SHA256SUMS'));
    return all.set('SHA256SUMS.txt', listed.map(([name, text]) => `${hashLine(text)}  ${name}\n`).join(''));
  };

  it.each([...files.keys()])('finds %s with a byte changed, or gone', (name) => {
    const text = files.get(name)!;
    const at = text.length >> 1;
    const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
    for (const all of [spoilt(name, changed), spoilt(name, null)]) {
      expect(report(all)?.code).toBe(1);
      // and where whoever changed it made the sums anew
      if (!name.startsWith('SHA256SUMS')) expect(report(resummed(all))?.code).toBe(1);
    }
  });

  it('finds a file put in, and the sums made anew', () => {
    expect(report(resummed(spoilt('卷五 证书/另加.pdf', '%PDF-1.7')))?.code).toBe(1);
  });
});

it.each(PLAN_FORGERIES)('finds $name', ({ says, forged }) => {
  const { code, lines } = report(planArchive(forged))!;
  expect([code, lines.join('\n')]).toEqual([1, expect.stringMatching(sentence(says))]);
});
