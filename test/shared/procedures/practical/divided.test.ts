import { describe, expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { settledDay } from '#test/support/settled-day.ts';

// 按任务分工: every task by whoever marks it, summed by its weight.

describe('tasks of one’s own', () => {
  const of = (maxSpread: number | null = 1000, each = 1) => {
    const all = settledDay('conferral', { maxSpread, examinersPerCandidate: each });
    const { zhou, yu, zhu } = all;
    const shares =
      each === 1
        ? [
            [zhou, [1]],
            [yu, [2]],
          ]
        : [
            [zhou, [1]],
            [yu, [1, 2]],
            [zhu, [2]],
          ];
    const divided: Body = {
      ...{ type: 'tasks_divided', reason: '' },
      shares: shares.map(([personId, tasks]) => ({ personId: personId as string, tasks: tasks as number[] })),
    };
    const marks = (examinerId: string, given: readonly (readonly [string, number])[]): Body[] =>
      given.map(([line, mark]) => ({
        ...{ type: 'line_scored', candidateId: all.candidateId, examinerId, line, cause: 'typed', reason: '' },
        score: { kind: 'mark', mark },
      }));
    return { ...all, divided, marks };
  };
  it('are summed by their weights, each with who marked it', () => {
    const { zhou, yu, divided, marks, put, says, also, candidate, result } = of();
    const state = put(
      divided,
      marks(zhou, [
        ['1.1', 3000],
        ['1.2', 4000],
      ]),
      marks(yu, [['2.1', 5000]]),
    );
    expect(says(state)).toEqual([
      ...[
        'pass',
        '62.00',
        'mean_of_task 立焊：周婷 70.00，计 42.00 分',
        'mean_of_task 管板焊：于辉 50.00，计 20.00 分',
      ],
      'practical_reached 各题之和 62.00 分，达到 60.00 分，合格',
    ]);
    expect(also(state)).toEqual({
      tasks: [
        [zhou, [1]],
        [yu, [2]],
      ],
    });
    expect(registerHeads(state).map(([zh]) => zh)).toEqual(['立焊（周婷）', '管板焊（于辉）']);
    expect(registerCells(state, result(state)).map((cell) => cell?.[0])).toEqual(['42.00', '20.00']);
    const early = put(
      divided,
      marks(zhou, [
        ['1.1', 3000],
        ['1.2', 4000],
      ]),
    );
    expect([says(early), registerCells(early, resultOf(early, candidate))]).toEqual([
      ['open', undefined],
      [null, null],
    ]);
  });
  it('are averaged among those who have them, and lie too far apart by the full mark of the task', () => {
    const { zhou, yu, zhu, divided, marks, put, says } = of(1000, 2);
    const at = (second: number) =>
      says(
        put(
          divided,
          marks(zhou, [
            ['1.1', 3000],
            ['1.2', 4000],
          ]),
          marks(yu, [
            ['1.1', 3000],
            ['1.2', 5000],
            ['2.1', 5000],
          ]),
          marks(zhu, [['2.1', second]]),
        ),
      );
    expect(at(6000)).toEqual([
      ...[
        'pass',
        '67.00',
        'mean_of_task 立焊：周婷 70.00、于辉 80.00，取平均，计 45.00 分',
        'mean_of_task 管板焊：于辉 50.00、朱军敏 60.00，取平均，计 22.00 分',
      ],
      'practical_reached 各题之和 67.00 分，达到 60.00 分，合格',
    ]);
    const apart = at(6001);
    expect([apart[0], apart.at(-1)]).toEqual([
      'invalid',
      expect.stringContaining(
        'spread_too_wide 管板焊：最高与最低相差 10.01 分（满分 100.00 分），按百分制超过本场次规定的 10.00 分',
      ),
    ]);
  });
  it('fail by one veto of the whole exam, and below the mark', () => {
    const { candidateId, zhou, yu, divided, marks, put, says } = of();
    const low = put(
      divided,
      marks(zhou, [
        ['1.1', 3000],
        ['1.2', 4000],
      ]),
      marks(yu, [['2.1', 4499]]),
    );
    expect([says(low)[0], says(low).at(-1)]).toEqual([
      'fail',
      'practical_below 各题之和 59.996 分，低于 60.00 分，不合格',
    ]);
    const veto: Body = {
      type: 'veto_recorded',
      candidateId,
      examinerId: yu,
      line: '2.1',
      applies: true,
      reason: '事故',
      witness: '',
    };
    const vetoed = put(
      divided,
      marks(zhou, [
        ['1.1', 4000],
        ['1.2', 6000],
      ]),
      veto,
    );
    expect([says(vetoed)[0], says(vetoed).at(-1)]).toEqual([
      'fail',
      'practical_vetoed 出现否定项：取消考试资格，操作技能成绩不合格',
    ]);
  });
});
