import { describe, expect, test } from 'vitest';
import { mayConfer, mayMove } from '#shared/conduct/conferring.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { answered, HAPPENED, no } from '#test/support/judged.ts';
import { settledDay } from '#test/support/settled-day.ts';

const day = settledDay('conferral');
const { candidateId, zhou, yu, zhu, lead, checker } = day;
const apart = (...bodies: readonly Body[]): SittingState =>
  day.put(day.sheet(zhou, 10_000), day.signed(zhou), day.sheet(yu, 2000), day.signed(yu), bodies);
const wide = apart();
const near = day.put(day.sheet(zhou, 10_000), day.signed(zhou), day.sheet(yu, 9900), day.signed(yu));
const under = (state: SittingState, over: Partial<Sitting>): SittingState =>
  state.sitting === null ? state : { ...state, sitting: { ...state.sitting, ...over } };
const settledBy = (state: SittingState, whenTooWide: TooWideWay): SittingState =>
  under(state, { settings: { passMark: 6000, maxSpread: 1000, examinersPerCandidate: 2, whenTooWide } });
const recused = (personId: string): SittingState => ({
  ...wide,
  recusals: [{ candidateId, personId, relation: 'relative', applies: true, reason: '外甥', ...HAPPENED }],
});

type Conferred = BodyOf<'spread_conferred'>;
const sound: Conferred = {
  type: 'spread_conferred',
  ...{ candidateId, people: [zhou, yu], lines: ['2.1'], text: '取出样板同看' },
};
const asked = (over: Partial<Conferred> = {}, state = wide, actor: string | null = lead.personId) =>
  answered(mayConfer(state, { ...sound, ...over }, actor));

describe('a conferral', () => {
  test('is taken down by a lead', () => {
    expect(asked()).toBe('fine');
    for (const actor of [null, zhou, checker.personId, 'stranger'])
      expect(asked({}, wide, actor)).toEqual(no('role_may_not'));
  });

  test('is due while the marks of a candidate on the roster lie too far apart, and the group confers here', () => {
    expect(asked({ candidateId: 'stranger' })).toEqual(no('candidate_unknown'));
    expect(asked({}, near)).toEqual(no('conferral_not_due'));
    expect(asked({}, day.state)).toEqual(no('conferral_not_due'));
    expect(asked({}, settledBy(wide, 'lead'))).toEqual(no('conferral_not_due'));
    expect(asked({}, settledBy(wide, 'conferral'))).toBe('fine');
    expect(asked({}, under(wide, { edition: 4 }))).toEqual(no('conferral_not_due'));
    expect(asked({}, under(wide, { edition: 5 }))).toBe('fine');
  });

  test.each<[string, readonly string[], unknown]>([
    ['the lead beside', [zhou, yu, lead.personId], 'fine'],
    ['a stranger beside', [zhou, yu, checker.personId], no('conferral_unsound')],
    ['an examiner without a seat', [zhou, yu, zhu], no('conferral_unsound')],
    ['one scorer', [zhou], no('conferral_unsound')],
    ['one scorer and the lead', [zhou, lead.personId], no('conferral_unsound')],
    ['nobody', [], no('conferral_unsound')],
    ['one scorer twice', [zhou, zhou], no('conferral_unsound')],
    ['somebody twice', [zhou, yu, yu], no('conferral_unsound')],
  ])('is of two of the candidate’s own scorers: with %s', (_, people, expected) => {
    expect(asked({ people: [...people] })).toEqual(expected);
  });

  test('is not of somebody who is recused', () => {
    expect(asked({}, recused(zhu))).toBe('fine');
    expect(asked({ people: [zhou, yu, lead.personId] }, recused(lead.personId))).toEqual(no('conferral_unsound'));
  });

  test('names lines of the scheme', () => {
    expect(asked({ lines: ['1.1', '1.2', '2.1'] })).toBe('fine');
    expect(asked({ lines: ['2.1', '2.2'] })).toEqual(no('line_unknown'));
  });
});

describe('a conferral where tasks are divided', () => {
  // 周婷 marks both tasks, the others one each: two examiners a task
  const others = [
    { personId: yu, tasks: [1] },
    { personId: zhu, tasks: [2] },
  ];
  const divided: Body = { type: 'tasks_divided', shares: [{ personId: zhou, tasks: [1, 2] }, ...others], reason: '' };
  const own = (examinerId: string, task: string, second: number): Body[] =>
    day.sheet(examinerId, second).filter((body) => body.type === 'line_scored' && body.line.startsWith(task));
  const state = day.put(divided, day.sheet(zhou, 10_000), day.signed(zhou), own(yu, '1', 0), day.signed(yu), [
    ...own(zhu, '2', 2000),
    day.signed(zhu),
  ]);
  test.each<[string, readonly string[], readonly string[], unknown]>([
    ['both who marked the line', [zhou, zhu], ['2.1'], 'fine'],
    ['them and the lead', [zhou, zhu, lead.personId], ['2.1'], 'fine'],
    ['somebody who marked no such line', [zhou, zhu, yu], ['2.1'], no('conferral_unsound')],
    ['one who marked it', [zhou, yu], ['2.1'], no('conferral_unsound')],
    ['two a line', [zhou, zhu, yu], ['1.1', '2.1'], 'fine'],
    ['one of the second line alone', [zhou, yu], ['1.1', '2.1'], no('conferral_unsound')],
    ['two of another task', [zhou, yu], ['1.1', '1.2'], 'fine'],
  ])('is of %s', (_, people, lines, expected) => {
    expect(asked({ people: [...people], lines: [...lines] }, state)).toEqual(expected);
  });

  test('a lead who marks is there as one who leads', () => {
    const byLead: Body = {
      ...{ type: 'tasks_divided', reason: '' },
      shares: [
        { personId: zhou, tasks: [2] },
        { personId: zhu, tasks: [2] },
        { personId: yu, tasks: [1] },
        { personId: lead.personId, tasks: [1] },
      ],
    };
    const led = day.put(
      byLead,
      ...[own(zhou, '2', 10_000), day.signed(zhou), own(zhu, '2', 2000), day.signed(zhu)],
      ...[own(yu, '1', 0), day.signed(yu), own(lead.personId, '1', 0), day.signed(lead.personId)],
    );
    expect(asked({ people: [zhou, zhu, lead.personId] }, led)).toBe('fine');
    expect(asked({ people: [zhou, zhu, yu] }, led)).toEqual(no('conferral_unsound'));
  });
});

describe('a mark on a signed sheet moves', () => {
  const ref = { candidateId, examinerId: yu, line: '2.1' };
  const moved = (state: SittingState, over: Partial<typeof ref> = {}) => answered(mayMove(state, { ...ref, ...over }));
  const conferred: Body = sound;

  test('freely while the marks lie near, and before edition 5', () => {
    expect(moved(near)).toBe('fine');
    expect(moved(wide, { candidateId: 'stranger' })).toBe('fine');
    expect(moved(under(wide, { edition: 4 }))).toBe('fine');
  });

  test('after a conferral about its very line', () => {
    expect(moved(wide)).toEqual(no('conferral_first', { line: '2.1' }));
    expect(moved(under(wide, { edition: 5 }))).toEqual(no('conferral_first', { line: '2.1' }));
    const after = apart(conferred);
    expect(moved(after)).toBe('fine');
    expect(moved(after, { line: '1.1' })).toEqual(no('conferral_first', { line: '1.1' }));
    expect(moved(apart({ ...sound, lines: ['1.1'] }, conferred))).toBe('fine');
  });

  test('once the lead decided what the checker read otherwise', () => {
    const differs = [{ line: null, read: 1, stands: 2 }];
    const proof = { read: [{ line: null, mark: 1 }], differs, settled: null, ...HAPPENED };
    const read = (state: SittingState): SittingState => {
      const key = sheetKey(ref);
      const sheet = state.sheets.get(key);
      return sheet === undefined ? state : { ...state, sheets: new Map([[key, { ...sheet, proofs: [proof] }]]) };
    };
    expect(moved(read(near))).toEqual(no('difference_first'));
    expect(moved(under(read(near), { edition: 4 }))).toBe('fine');
  });

  test('where others settle the marks, once the lead sent the sheet back', () => {
    const contested = settledBy(wide, 'lead');
    expect(moved(contested)).toEqual(no('spread_under_way'));
    expect(moved(settledBy(near, 'lead'))).toBe('fine');
    const key = sheetKey(ref);
    const sheet = contested.sheets.get(key);
    const returned = new Map(contested.sheets);
    if (sheet !== undefined) returned.set(key, { ...sheet, returned: true });
    expect(moved({ ...contested, sheets: returned })).toBe('fine');
    expect(moved({ ...contested, sheets: returned }, { examinerId: zhou })).toEqual(no('spread_under_way'));
  });
});
