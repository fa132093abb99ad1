import { expect, it } from 'vitest';
import { emptySiteHead, readSiteHead } from '#renderer/features/new-sitting/site-head-draft.ts';
import { aPerson } from '#test/support/sitting.ts';

const TODAY = '2026-11-20';
const EMPLOYER = '示例企业培训中心';
const filled = {
  ...emptySiteHead(null),
  ...{ name: ' 罗芳 ', idNumber: '120000197306276210', pin: '13579024', again: '13579024' },
};
const problemsOf = (change: object): string[] => {
  const read = readSiteHead({ ...filled, ...change }, EMPLOYER, TODAY);
  return read.ok ? [] : Object.keys(read.error);
};

it('makes a site head of name, ID number and PIN', () => {
  expect(readSiteHead(filled, EMPLOYER, TODAY)).toMatchObject({
    value: {
      personId: filled.personId,
      name: '罗芳',
      role: 'site-head',
      idNumber: filled.idNumber,
      employer: EMPLOYER,
    },
  });
});

it.each([
  [{ name: ' ' }, ['name']],
  [{ idNumber: '' }, ['idNumber']],
  [{ idNumber: '120000197306276211' }, ['idNumber']],
  [{ pin: '13579', again: '13579' }, ['pin']],
  [{ again: '13579025' }, ['again']],
  [{ pin: '135790', again: '135790' }, ['pin']],
  [{ pin: '73062719', again: '73062719' }, ['pin']],
  [{ pin: 'luofang9', again: 'luofang9' }, ['pin']],
])('names what will not do: %j', (change, fields) => {
  expect(problemsOf(change)).toEqual(fields);
});

it('asks for the PIN alone of one whom the station remembers', () => {
  const known = aPerson('site-head', '罗芳');
  const draft = emptySiteHead(known);
  expect(readSiteHead(draft, EMPLOYER, TODAY).ok).toBe(false);
  expect(readSiteHead({ ...draft, pin: '13579024' }, EMPLOYER, TODAY)).toEqual({ ok: true, value: known });
});
