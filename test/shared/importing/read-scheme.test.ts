import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScheme } from '#shared/importing/check-scheme.ts';
import { readChips, readOvertime, readVetoScope } from '#shared/importing/read-rule.ts';
import { readScheme } from '#shared/importing/read-scheme.ts';
import { draftOfScheme } from '#shared/importing/scheme-draft.ts';
import { plainSheet, type Cell, type SheetCells } from '#shared/importing/cell.ts';
import { sampleSheets } from './samples.ts';

describe('welder-scheme.xlsx', () => {
  const reading = readScheme(sampleSheets('welder-scheme.xlsx'));
  const { scheme, problems } = checkScheme(reading.draft!);

  it('is read without a flaw and adopted as it stands', () => {
    expect(reading.flaws).toEqual([]);
    expect(problems).toEqual([]);
    expect(scheme?.title).toBe('焊工（三级/高级工）操作技能考核评分方案');
    expect(scheme?.tasks.map(({ fullMark, weight, minutes }) => [fullMark, weight, minutes])).toEqual([
      [10_000, 60, 60],
      [10_000, 40, 40],
    ]);
    expect(scheme?.tasks.map(({ overtime, disqualifyOver }) => [overtime, disqualifyOver])).toEqual([
      [
        [
          { over: 5, deduct: 500 },
          { over: 10, deduct: 1000 },
        ],
        15,
      ],
      [[{ over: 5, deduct: 500 }], 10],
    ]);
  });

  it('offers the deductions its rules name', () => {
    expect(scheme?.tasks[0]?.lines.map(({ fullMark, chips }) => [fullMark, chips])).toEqual([
      [1000, [200]],
      [2500, [50, 100, 200, 300, 400, 500]],
      [2500, [100, 200]],
      [3000, [1000, 3000]],
      [1000, [200]],
    ]);
  });

  it('knows how far each veto reaches', () => {
    const vetoes = scheme?.tasks.flatMap(({ lines }) => lines.map(({ veto }) => veto)).filter((veto) => veto !== null);
    expect(vetoes).toEqual([
      { text: '裂纹：本题不得分', scope: 'task' },
      { text: '发生重大安全事故：取消考试资格', scope: 'practical' },
      { text: '烧穿：本题不得分', scope: 'task' },
    ]);
  });

  it('comes back from the editor unchanged', () => {
    expect(checkScheme(draftOfScheme(scheme!)).scheme).toEqual(scheme);
  });
});

describe('the other way of weighting', () => {
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const sheet = (figures: readonly (readonly [string, string, string])[]): SheetCells =>
    plainSheet('管道工', [
      ['试题名称', '试题配分', '考核要素', '配分'].map(text),
      ...figures.map(([task, mark, line]) => [text(task), text(mark), text(`要点${line}`), text(line)]),
    ]);

  it('takes full marks that sum to 100 as weights themselves', () => {
    const { draft } = readScheme([
      sheet([
        ['甲', '60', '40'],
        ['', '', '20'],
        ['乙', '40分', '40'],
      ]),
    ]);
    const { scheme, problems } = checkScheme(draft!);
    expect(problems).toEqual([]);
    expect(scheme?.title).toBe('管道工');
    expect(scheme?.tasks.map(({ fullMark, weight }) => [fullMark, weight])).toEqual([
      [6000, null],
      [4000, null],
    ]);
  });

  it('says where lines do not sum to their task', () => {
    const { draft } = readScheme([
      sheet([
        ['甲', '60', '40'],
        ['', '', '15'],
        ['乙', '40', '40'],
      ]),
    ]);
    expect(checkScheme(draft!)).toEqual({
      scheme: null,
      problems: [{ path: 'tasks.0.lines', kind: 'lines_do_not_sum', detail: { sum: 5500, fullMark: 6000 } }],
    });
  });
});

describe('reading rules', () => {
  it.each([
    ['每处扣０.5分', 1000, [50]],
    ['扣 2 分', 1000, [200]],
    ['扣1-5分', 1000, [100, 200, 300, 400, 500]],
    ['扣5~30分', 3000, [500, 1000, 1500, 2000, 3000]],
    ['每处扣3分，扣完为止，不倒扣', 1000, [300]],
    ['误差大于1mm不得分', 800, [800]],
    ['裂纹本题不得分', 800, []],
    ['每处扣20分', 1000, []],
    ['不扣分', 1000, []],
  ])('chips of %s', (rule, fullMark, chips) => expect(readChips(rule, fullMark)).toEqual(chips));

  it('never offers more than the full mark, nothing twice, nothing out of order', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 6000 }), (a, b, full) => {
        const chips = readChips(`每处扣${a}分；严重的扣${a}～${b}分`, full);
        expect(chips.every((chip) => chip > 0 && chip <= full)).toBe(true);
        expect([...new Set(chips)].sort((x, y) => x - y)).toEqual(chips);
      }),
    );
  });

  it.each([
    ['损坏电机本题不得分', 'task'],
    ['不听从考场安排，取消考试资格', 'practical'],
    ['未回零：该项不得分', 'line'],
    ['关键项不合格时，总成绩按不合格处理', 'practical'],
    ['违反规程', null],
  ])('veto %s reaches %s', (text, scope) => expect(readVetoScope(text)).toBe(scope));

  it('leaves rates unread and says so', () => {
    expect(readOvertime('每超1分钟扣5分；超过 10 分钟，本题记 0 分')).toEqual({
      steps: [],
      disqualifyOver: 10,
      unread: ['每超1分钟扣5分'],
    });
  });
});

describe('a scheme being typed', () => {
  const line = { name: '要点', fullMark: '100', standard: '', rule: '', chips: '2、5', veto: null };
  const task = {
    name: '试题',
    fullMark: '100',
    weight: '',
    minutes: '',
    overtime: [],
    disqualifyOver: '',
    lines: [line],
  };
  const draft = (over: object, lineOver: object = {}) =>
    ({ title: '方案', weighting: 'marks', tasks: [{ ...task, ...over, lines: [{ ...line, ...lineOver }] }] }) as const;
  const found = (checked: ReturnType<typeof draft>) =>
    checkScheme(checked).problems.map(({ path, kind }) => [path, kind]);

  it('is adopted when everything agrees', () => {
    expect(checkScheme(draft({})).scheme?.tasks[0]?.lines[0]?.chips).toEqual([200, 500]);
  });

  it.each([
    [{ name: '' }, {}, ['tasks.0.name', 'name_missing']],
    [{ fullMark: '一百' }, {}, ['tasks.0.fullMark', 'mark_wrong']],
    [{ minutes: '1.5' }, {}, ['tasks.0.minutes', 'minutes_wrong']],
    [{ overtime: [{ over: '', deduct: '5' }] }, {}, ['tasks.0.overtime.0.over', 'figure_missing']],
    [
      {
        overtime: [
          { over: '5', deduct: '5' },
          { over: '5', deduct: '6' },
        ],
      },
      {},
      ['tasks.0.overtime', 'overtime_step_twice'],
    ],
    [{}, { chips: '2、二' }, ['tasks.0.lines.0.chips', 'chip_wrong']],
    [{}, { chips: '2,5' }, ['tasks.0.lines.0.chips', 'chip_wrong']],
    [{}, { chips: '101' }, ['tasks.0.lines.0.chips', 'chip_over_full']],
    [{}, { veto: { text: ' ', scope: 'task' } }, ['tasks.0.lines.0.veto', 'veto_text_missing']],
    [{}, { fullMark: '99' }, ['tasks.0.lines', 'lines_do_not_sum']],
    [{ fullMark: '90' }, { fullMark: '90' }, ['tasks', 'tasks_do_not_sum']],
  ])('says where %j %j is wrong', (over, lineOver, problem) => {
    const wrong = draft(over, lineOver);
    expect(found(wrong)).toEqual([problem]);
    expect(checkScheme(wrong).scheme).toBeNull();
  });

  it('needs a weight for each task, and 100 % in all', () => {
    const weighted = { ...draft({}), weighting: 'weights' as const };
    expect(checkScheme(weighted).problems).toMatchObject([{ path: 'tasks.0.weight', kind: 'figure_missing' }]);
    const sixty = { ...draft({ weight: '60' }), weighting: 'weights' as const };
    expect(checkScheme(sixty).problems).toMatchObject([
      { path: 'tasks', kind: 'weights_do_not_sum', detail: { sum: 6000 } },
    ]);
  });
});
