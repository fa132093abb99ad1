import { describe, expect, it } from 'vitest';
import { numberedBy } from '#shared/certificates/kind.ts';
import { hasLetters, numberFaults } from '#shared/certificates/number-faults.ts';
import { POLICIES } from '#shared/law/registry.ts';
import { numberOf, under } from '#test/support/certified.ts';

const about = { kind: 'skill', province: '12', level: 'advanced', issuedOn: '2026-12-18' } as const;
const kinds = (number: string, over: Partial<Parameters<typeof numberFaults>[1]> = {}) =>
  numberFaults(number, { ...about, ...over }).map(({ kind }) => kind);

describe('a number of 22 places', () => {
  it('is sound when shape, province, level and year agree', () => {
    expect(kinds(numberOf(1))).toEqual([]);
    expect(kinds(numberOf(1, '3', '25'), { issuedOn: null })).toEqual([]);
  });

  it('says which part disagrees, and each on its own', () => {
    expect(kinds(numberOf(1).slice(1))).toEqual(['certificate_malformed']);
    expect(kinds(numberOf(1, '2'))).toEqual(['certificate_level_differs']);
    expect(kinds(numberOf(1, '3', '25'))).toEqual(['certificate_year_differs']);
    expect(kinds('Y000050000001263000001')).toEqual(['certificate_province_differs']);
    expect(kinds('Y000099000001263000001')).toEqual(['certificate_province_unknown']);
    expect(kinds('Y000050000001252000001')).toEqual([
      'certificate_province_differs',
      'certificate_level_differs',
      'certificate_year_differs',
    ]);
  });

  it('takes letters in the organiser’s places for what they are', () => {
    const lettered = 'Y000012A0000B263000001';
    expect(kinds(lettered)).toEqual([]);
    expect([hasLetters(lettered), hasLetters(numberOf(1))]).toEqual([true, false]);
    // places 8 to 13 and no others
    expect([hasLetters('Y000012a0000B263A00001'), hasLetters('')]).toEqual([false, false]);
  });

  it('carries T for a special technician, and some letter for a chief', () => {
    expect(kinds(numberOf(1, 'T'), { level: 'special' })).toEqual([]);
    expect(kinds(numberOf(1, '1'), { level: 'special' })).toEqual(['certificate_malformed_special']);
    expect(kinds(numberOf(1, 'T'))).toEqual(['certificate_malformed']);
    expect(kinds(numberOf(1, 'S'), { level: 'chief' })).toEqual([]);
    expect(kinds(numberOf(1, 'S', '25'), { level: 'chief' })).toEqual(['certificate_year_differs']);
    const wrong = [numberOf(1, '1'), `0${numberOf(1, 'S')}`, `${numberOf(1, 'S')}0`];
    for (const number of wrong)
      expect(kinds(number, { level: 'chief' }), number).toEqual(['certificate_malformed_chief']);
  });

  it.each([
    ['junior', '5'],
    ['intermediate', '4'],
    ['advanced', '3'],
    ['technician', '2'],
    ['senior-technician', '1'],
  ] as const)('has at place 16 of a number for %s the code %s', (level, code) => {
    const sound = ['1', '2', '3', '4', '5'].filter((other) => kinds(numberOf(1, other), { level }).length === 0);
    expect(sound).toEqual([code]);
  });
});

describe('a fault names what stands there and what should', () => {
  const details = (number: string, over: Partial<Parameters<typeof numberFaults>[1]> = {}) =>
    numberFaults(number, { ...about, ...over }).map(({ detail }) => detail);

  it('in 22 places', () => {
    expect(details('Y000050000001252000001')).toEqual([
      { code: '50', province: '12', name: '天津' },
      { code: '2', level: '3' },
      { code: '25', date: '2026-12-18' },
    ]);
    expect(details('Y000099000001263000001')).toEqual([{ code: '99' }]);
    // a province that GB/T 2260 does not know has no name
    expect(details(numberOf(1), { province: '99' })).toEqual([{ code: '12', province: '99', name: '' }]);
  });

  it('in 16', () => {
    const kind = 'qualification';
    expect(details('2512001001200001', { kind })).toEqual([
      { code: '2', level: '3' },
      { code: '25', date: '2026-12-18' },
    ]);
    // no document gives 首席技师 a code
    expect(details('2612001001300001', { kind, level: 'chief' })).toEqual([{ code: '3', level: '' }]);
  });
});

it('a qualification certificate has 16 digits with year and level; a specialised one is not judged', () => {
  const kind = 'qualification';
  expect(kinds('2612001001300001', { kind })).toEqual([]);
  expect(kinds('2512001001200001', { kind })).toEqual(['certificate_level_differs', 'certificate_year_differs']);
  for (const wrong of [numberOf(1), '26120010013000012', 'A2612001001300001', '261200100130000'])
    expect(kinds(wrong, { kind }), wrong).toEqual(['certificate_malformed_qualification']);
  expect(kinds('2512001001300001', { kind, issuedOn: null })).toEqual([]);
  expect(kinds('whatever', { kind: 'specialised' })).toEqual([]);
});

it('where either certificate may follow, the length of the number tells which', () => {
  expect(kinds('2612001001300001', { kind: null })).toEqual([]);
  expect(kinds(numberOf(1), { kind: null })).toEqual([]);
  expect(kinds('26120010013', { kind: null })).toEqual(['certificate_malformed']);
});

it('document and channel say which certificate it is and where the organiser is', () => {
  const by = (id: string, channel?: Parameters<typeof numberedBy>[0]['channel']) =>
    numberedBy({ policy: under(id), ...(channel === undefined ? {} : { channel }) });
  expect(by('tianjin-enterprise', 'recognition')).toEqual({ kind: 'skill', province: '12' });
  expect(by('tianjin-enterprise', 'appointment')).toEqual({ kind: 'skill', province: '12' });
  expect(by('tianjin-enterprise')).toEqual({ kind: 'skill', province: '12' });
  expect(by('tianjin-appraisal')).toEqual({ kind: null, province: '12' });
  expect(by('tianjin-appraisal', 'appraisal')).toEqual({ kind: 'qualification', province: '12' });
  expect(by('tianjin-appraisal', 'crossover')).toEqual({ kind: null, province: '12' });
  expect(by('chongqing-crossover', 'crossover')).toEqual({ kind: 'skill', province: '50' });
  expect(by('huangshi-reform', 'specialised')).toEqual({ kind: 'specialised', province: '42' });
  expect(by('unheard-of')).toEqual({ kind: null, province: null });
});

it('every document says who numbers; only 天津’s two let the organiser do it', () => {
  const own = POLICIES.filter(({ numbering }) => numbering.own).map(({ id }) => id);
  expect(own).toEqual(['tianjin-enterprise', 'tianjin-chief']);
  for (const { numbering, source } of POLICIES) expect(numbering.because.source).toBe(source);
});
