import { describe, expect, it } from 'vitest';
import { tooWideWay } from '#shared/procedures/parts/too-wide.ts';
import { lineIdsOf } from '#shared/procedures/practical/composite.ts';
import type { Body } from '#shared/record/body.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { meanSaid, settledDay } from '#test/support/settled-day.ts';
import { aScheme, readySitting } from '#test/support/sitting.ts';

// Marks that lie too far apart: what a result is then made of, and how whoever failed is told.

const APART = (by: string): string =>
  `spread_too_wide 考评员之间最高与最低相差 40.00 分，超过本场次规定的 10.00 分，${by}`;

describe('marks that lie too far apart', () => {
  it.each([
    ['conferral', '须由考评组复评'],
    ['third_nearest', '须由第三人独立评分'],
    ['third_mean', '须由第三人独立评分'],
    ['lead', '须由组长在已有评分之间裁定'],
  ] as const)('come to nothing before they are settled, and say how that goes: %s', (way, by) => {
    const { zhou, yu, sheet, put, says } = settledDay(way);
    expect(says(put(sheet(zhou, 10_000), sheet(yu, 0)))).toEqual([
      'invalid',
      '80.00',
      meanSaid('100.00', '60.00', '80.00'),
      APART(by),
    ]);
  });

  it('by the two nearest: the third counts with whichever is nearer, and the farther one does not', () => {
    const { zhou, yu, zhu, sheet, named, put, says, also } = settledDay('third_nearest');
    const state = put(sheet(zhou, 10_000), sheet(yu, 0), named, sheet(zhu, 1000));
    expect(says(state)).toEqual([
      ...['pass', '62.00', APART('须由第三人独立评分')],
      'spread_third_nearest 周婷 100.00，于辉 60.00，第三人朱军敏 64.00；取最接近的两个评分的平均分：62.00 分',
      'practical_reached 62.00 分，达到 60.00 分，合格',
    ]);
    expect(also(state)).toEqual({ spread: { by: 'third_nearest', third: zhu, counted: [yu, zhu], decision: null } });
    // before the third has marked there is nothing
    expect(says(put(sheet(zhou, 10_000), sheet(yu, 0), named))).toEqual(['open', undefined]);
    expect(says(put(sheet(zhou, 10_000), sheet(yu, 0), named, sheet(zhu, 1000).slice(0, 2)))[0]).toBe('open');
  });

  it('by the two nearest, unless even they lie too far apart: at the limit they do not', () => {
    const { zhou, yu, zhu, sheet, named, put, says } = settledDay('third_nearest');
    const at = (third: number) => says(put(sheet(zhou, 10_000), sheet(yu, 0), named, sheet(zhu, third)));
    expect([at(2500).slice(0, 2), at(7500).slice(0, 2)]).toEqual([
      ['pass', '65.00'],
      ['pass', '95.00'],
    ]);
    expect(at(5000)).toEqual([
      ...['invalid', '80.00', meanSaid('100.00', '60.00', '80.00'), APART('须由第三人独立评分')],
      'third_too_wide 第三人评 80.00 分，最接近的两个评分仍相差 20.00 分，须由组长在已有评分之间裁定',
    ]);
  });

  it('by the mean of all, however far they lie', () => {
    const { zhou, yu, zhu, sheet, named, put, says, also } = settledDay('third_mean');
    const state = put(sheet(zhou, 10_000), sheet(yu, 0), named, sheet(zhu, 5000));
    expect(says(state).slice(0, 2)).toEqual(['pass', '80.00']);
    expect(says(state)[3]).toBe(
      'spread_third_mean 周婷 100.00，于辉 60.00，第三人朱军敏 80.00；取全部评分的平均分：80.00 分',
    );
    expect(also(state)).toMatchObject({ spread: { by: 'third_mean', third: zhu, counted: [zhou, yu, zhu] } });
  });

  it('by the lead: line by line whose mark counts, and whose it was', () => {
    const { zhou, yu, sheet, signed, decided, put, says, also } = settledDay('lead');
    const before = [...sheet(zhou, 10_000), ...sheet(yu, 0), signed(zhou), signed(yu)];
    const one = put(
      before,
      decided([
        ['1.1', yu],
        ['1.2', yu],
        ['2.1', yu],
      ]),
    );
    expect(says(one)).toEqual([
      ...['pass', '60.00', APART('须由组长在已有评分之间裁定')],
      'spread_lead 周婷 100.00，于辉 60.00；组长裁定采用于辉的评分（以工件为准）：60.00 分',
      'practical_reached 60.00 分，达到 60.00 分，合格',
    ]);
    const both = put(
      before,
      decided([
        ['1.1', zhou],
        ['1.2', yu],
        ['2.1', zhou],
      ]),
    );
    expect(says(both)[3]).toBe(
      'spread_lead 周婷 100.00，于辉 60.00；组长裁定逐项采用周婷、于辉的评分（以工件为准）：100.00 分',
    );
    expect(also(both)).toEqual({
      spread: {
        ...{ by: 'lead', third: null, counted: [zhou, yu] },
        decision: [
          null,
          '以工件为准',
          [
            ['1.1', zhou],
            ['1.2', yu],
            ['2.1', zhou],
          ],
        ],
      },
    });
    // a sheet that changed since takes the decision with it
    expect(
      says(
        put(before, decided([['2.1', yu]]), { ...sheet(yu, 100)[2]!, cause: 'correction', reason: '漏计' } as Body),
      )[0],
    ).toBe('invalid');
  });

  it('settled below the mark fail, and one veto of the whole exam is enough whichever marks count', () => {
    const { candidateId, zhou, yu, zhu, sheet, named, put, says } = settledDay('third_nearest', { passMark: 6300 });
    expect(says(put(sheet(zhou, 10_000), sheet(yu, 0), named, sheet(zhu, 1000))).at(-1)).toBe(
      'practical_below 62.00 分，低于 63.00 分，不合格',
    );
    const veto: Body = {
      ...{
        type: 'veto_recorded',
        candidateId,
        examinerId: zhou,
        line: '2.1',
        applies: true,
        reason: '事故',
        witness: '',
      },
    };
    const vetoed = says(put(sheet(zhou, 10_000), sheet(yu, 0), named, sheet(zhu, 7500), veto));
    expect([vetoed[0], vetoed.at(-1)]).toEqual([
      'fail',
      'practical_vetoed 出现否定项：取消考试资格，操作技能成绩不合格',
    ]);
  });

  it('near enough count as they are, whoever marked besides', () => {
    const { zhou, yu, zhu, sheet, named, put, says } = settledDay('third_mean');
    expect(says(put(sheet(zhou, 10_000), sheet(yu, 7500), named, sheet(zhu, 0))).slice(0, 2)).toEqual([
      'pass',
      '95.00',
    ]);
  });

  it('are a matter of practical exams from edition 6 on', () => {
    const { sitting } = settledDay('lead');
    expect([
      tooWideWay(sitting),
      tooWideWay({ ...sitting, edition: 6 }),
      tooWideWay({ ...sitting, edition: 5 }),
      tooWideWay({ ...sitting, procedure: 'panel' }),
      tooWideWay(null),
    ]).toEqual([...['lead', 'lead', 'conferral', 'conferral', 'conferral']]);
    expect(tooWideWay(readySitting({ edition: 10 }).sitting)).toBe('conferral');
  });
});

describe('the register', () => {
  it('has a column an examiner, and the third’s behind them', () => {
    const { zhou, yu, zhu, sheet, named, put, result } = settledDay('third_nearest');
    const state = put(sheet(zhou, 10_000), sheet(yu, 0), named, sheet(zhu, 1000));
    expect(registerHeads(state)).toEqual([
      ['周婷', '周婷'],
      ['于辉', '于辉'],
      ['第三人 朱军敏', 'Third: 朱军敏'],
    ]);
    expect(registerCells(state, result(state)).map((cell) => cell?.[0] ?? null)).toEqual(['100.00', '60.00', '64.00']);
    const before = put(sheet(zhou, 10_000));
    expect(registerHeads(before)).toHaveLength(2);
    expect(registerCells(before, result(before)).map((cell) => cell?.[0] ?? null)).toEqual(['100.00', null]);
  });
  it('names every line of a scheme once, in order', () => expect(lineIdsOf(aScheme)).toEqual(['1.1', '1.2', '2.1']));
});
