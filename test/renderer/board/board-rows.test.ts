import { describe, expect, it } from 'vitest';
import { boardOf, FILTER_NAMES, FILTERS, filterCounts, shownRows } from '#renderer/features/board/board-rows.ts';
import type { SheetStage } from '#shared/progress/ledger.ts';
import { foldAll } from '#shared/record/fold.ts';
import { stageWords } from '#shared/progress/stage-words.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';

const ready = readySitting();
const [one, two] = ready.candidates;
const [examiner] = ready.scorers;
const state = foldAll(
  ready.state,
  linksOf(
    ready.sitting,
    [
      [
        {
          type: 'line_scored',
          candidateId: one!.candidateId,
          examinerId: examiner!.personId,
          line: '1.1',
          score: { kind: 'mark', mark: 4000 },
          cause: 'typed',
          reason: '',
        },
        examiner!.personId,
      ],
      [{ type: 'attendance_recorded', candidateId: two!.candidateId, attendance: 'absent', reason: '' }, null],
    ],
    ready.state,
  ),
);

describe('the board', () => {
  it('has one cell a sheet and says how far a sheet under way has come', () => {
    const board = boardOf(state);
    expect(board.rows[0]?.cells.map((cell) => cell?.lines)).toEqual([3, 3, 3]);
    expect(board.rows.map(({ cells }) => cells.map((cell) => `${cell?.stage ?? '—'} ${cell?.done ?? 0}`))).toEqual([
      ['started 1', 'empty 0', 'empty 0'],
      ['absent 0', 'absent 0', 'absent 0'],
    ]);
    expect(board.rows.map(({ attendance }) => attendance)).toEqual([null, 'absent']);
  });

  it('counts every sheet in exactly one filter', () => {
    const counts = filterCounts(boardOf(state));
    expect(counts).toEqual({ todo: 3, sign: 0, corrected: 0, signed: 0, away: 3 });
    const stages = FILTER_NAMES.flatMap((name): readonly SheetStage[] => FILTERS[name]);
    expect(stages.toSorted()).toEqual(Object.keys(stageWords).toSorted());
  });

  it('narrows by what was typed and by state, both at once', () => {
    const { rows } = boardOf(state);
    const names = (query: string, filter: Parameters<typeof shownRows>[2]): string[] =>
      shownRows(rows, query, filter).map(({ candidate }) => candidate.name);
    expect(names('', null)).toEqual(['陈婷华', '彭博']);
    expect(names('pb', null)).toEqual(['彭博']);
    expect(names('', 'todo')).toEqual(['陈婷华']);
    expect(names('pb', 'todo')).toEqual([]);
  });

  it('keeps up with 500 candidates', () => {
    const many = readySitting(
      {},
      Array.from({ length: 500 }, (_, index) => aCandidate(String(index + 1).padStart(3, '0'), '考生')),
    );
    const from = performance.now();
    const board = boardOf(many.state);
    expect(shownRows(board.rows, '499', null)).toHaveLength(1);
    expect(performance.now() - from).toBeLessThan(250);
  });
});
