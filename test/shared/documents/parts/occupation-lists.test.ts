import { describe, expect, it } from 'vitest';
import { adoptedList, adoptList, isAsListed } from '#shared/documents/parts/occupation-lists.ts';
import type { OccupationListName } from '#shared/model/occupation-list.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { only } from '#test/support/judged.ts';
import { aSitting } from '#test/support/sitting.ts';

// What a list says of an occupation decides over people: nothing may stand in the record of a sitting that the list doesn't say.

const WELDER = { code: '6-18-02-04', name: '焊工', givenBy: '人社部门技能人才评价机构', titles: '' };
const FITTER = { code: '6-20-01-01', name: '钳工', givenBy: '', titles: '工程技术（机械）' };
type Installed = Parameters<typeof adoptList>[1];
const CATALOGUE: Installed = {
  list: 'catalogue',
  at: '2026-11-01T08:00:00.000Z',
  rows: [FITTER, WELDER],
  source: { file: '国家职业资格目录.xlsx', sha256: 'c'.repeat(64) },
};
const TITLES: Installed = {
  list: 'titles',
  at: '2026-11-02T08:00:00.000Z',
  rows: [{ ...WELDER, titles: '焊接' }],
  source: { file: '职业与职称对应关系.xlsx', sha256: 'd'.repeat(64) },
};
const INSTALLED: readonly Installed[] = [CATALOGUE, TITLES];
const SITTING = aSitting();
const ADOPTED = {
  ...{ file: '国家职业资格目录.xlsx', sha256: 'c'.repeat(64), at: '2026-11-01T08:00:00.000Z' },
  rows: [WELDER],
};
const stated = (over: object = {}): Body => ({ ...adoptList(SITTING, CATALOGUE), ...over });

describe('what a sitting takes over', () => {
  it('are the rows of its occupation, with file, digest and time, and of each row what the list is asked for', () => {
    const rows = [FITTER, { ...WELDER, note: '第 36 项' }];
    expect(adoptList(SITTING, { ...CATALOGUE, rows })).toEqual({
      ...{ type: 'facts_stated', rule: 'lists.catalogue', candidateId: null },
      facts: ADOPTED,
    });
    expect(adoptList(SITTING, TITLES)).toEqual({
      ...{ type: 'facts_stated', rule: 'lists.titles', candidateId: null },
      facts: {
        ...{ file: '职业与职称对应关系.xlsx', sha256: 'd'.repeat(64), at: '2026-11-02T08:00:00.000Z' },
        rows: [{ ...WELDER, titles: '焊接' }],
      },
    });
  });

  it('is found by its code, else by its name; a list without it gives no row', () => {
    const rowsOf = (occupationCode: string, occupation: string) =>
      adoptList({ occupationCode, occupation }, CATALOGUE).facts['rows'];
    expect(rowsOf('6-20-01-01', '焊工')).toEqual([FITTER]);
    expect(rowsOf('', '焊工')).toEqual([WELDER]);
    expect(rowsOf('6-18-02-05', '焊工')).toEqual([]);
  });

  it.each([
    [49, 49],
    [50, 50],
    [51, 50],
  ])('of %i rows are the first %i', (count, kept) => {
    const rows = Array.from({ length: count }, (_, at) => ({ ...WELDER, givenBy: `机构 ${String(at)}` }));
    expect(adoptList(SITTING, { ...CATALOGUE, rows }).facts['rows']).toEqual(rows.slice(0, kept));
  });
});

describe('what stands in the record', () => {
  const holding = (list: OccupationListName, facts: Readonly<Record<string, unknown>>): SittingState =>
    only({ facts: new Map([[`lists.${list}/`, { facts, at: '2026-11-20T01:00:00.000Z', seq: 1 }]]) });

  it('is read as it was taken over, of that list alone', () => {
    expect(adoptedList(holding('catalogue', ADOPTED), 'catalogue')).toEqual(ADOPTED);
    expect(adoptedList(holding('titles', ADOPTED), 'titles')).toEqual(ADOPTED);
    expect(adoptedList(holding('catalogue', ADOPTED), 'titles')).toBeNull();
    expect(adoptedList(only({}), 'catalogue')).toBeNull();
  });

  it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['without a row', { rows: [] }, true],
    ['with 50 rows', { rows: Array.from({ length: 50 }, () => WELDER) }, true],
    ['with 51 rows', { rows: Array.from({ length: 51 }, () => WELDER) }, false],
    ['with a row that has no name', { rows: [{ ...WELDER, name: '' }] }, false],
    ['with a fact of another kind', { note: '' }, false],
    ['under a digest that is none', { sha256: 'C'.repeat(64) }, false],
    ['of a time that is none', { at: '2026-11-01' }, false],
    ['of a file that is no text', { file: 1 }, false],
  ])('%s', (_, over, isRead) => {
    const facts = { ...ADOPTED, ...over };
    expect(adoptedList(holding('catalogue', facts), 'catalogue')).toEqual(isRead ? facts : null);
  });
});

describe('an entry says nothing but what a list of this computer says', () => {
  const asked = (body: Body, installed = INSTALLED, sitting: SittingState['sitting'] = SITTING): boolean =>
    isAsListed(only({ sitting }), body, installed);

  it('where it takes over what the list has, whichever list it is', () => {
    expect(asked(stated())).toBe(true);
    expect(asked(adoptList(SITTING, TITLES))).toBe(true);
    expect(asked(adoptList(aSitting({ occupationCode: '9-99-99-99' }), CATALOGUE))).toBe(false);
  });

  it.each<[string, Body]>([
    ['an entry of another type', { type: 'candidates_admitted', candidates: [], source: null }],
    ['facts of another rule', stated({ rule: 'calendar.duties' })],
    ['facts of a rule that only ends so', stated({ rule: 'tj.lists.catalogue', facts: {} })],
  ])('%s is not asked, whatever is installed', (_, body) => {
    expect(asked(body)).toBe(true);
    expect(asked(body, [], null)).toBe(true);
  });

  it.each<[string, Body]>([
    ['of one candidate', stated({ candidateId: '00000000-0000-4000-8000-000000000001' })],
    ['under the name of the other list', stated({ rule: 'lists.titles' })],
    ['under the name of no list', stated({ rule: 'lists.others' })],
    ['with a row more', stated({ facts: { ...ADOPTED, rows: [WELDER, FITTER] } })],
    ['with other words in a row', stated({ facts: { ...ADOPTED, rows: [{ ...WELDER, titles: '焊接' }] } })],
    ['of another file', stated({ facts: { ...ADOPTED, file: '目录.xlsx' } })],
    ['of another time', stated({ facts: { ...ADOPTED, at: '2026-11-01T08:00:00.001Z' } })],
    ['without anything', stated({ facts: {} })],
  ])('not so: facts %s', (_, body) => {
    expect(asked(body)).toBe(false);
  });

  it('not so before there is a sitting, or where this computer has no such list', () => {
    expect(asked(stated(), INSTALLED, null)).toBe(false);
    expect(asked(stated(), [])).toBe(false);
    expect(isAsListed(only({ sitting: SITTING }), stated(), [TITLES])).toBe(false);
    expect(isAsListed(only({ sitting: SITTING }), stated(), [TITLES, CATALOGUE])).toBe(true);
  });
});
