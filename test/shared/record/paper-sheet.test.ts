import { describe, expect, it } from 'vitest';
import type { PaperSheet } from '#shared/record/changes.ts';
import { differingLines, isFixed, isFromPaper, isPaperOpen, nextPaper } from '#shared/record/paper-sheet.ts';

type Mark = number | null;
const marks = (...of: readonly Mark[]) => of.map((mark, at) => ({ line: `1.${at + 1}`, mark }));
const when = (seq: number) => ({ at: '2026-11-20T02:00:00.000Z', by: null, seq });
const opened: PaperSheet = {
  ...{ cause: 'power', reason: '停电', photo: 'a'.repeat(64) },
  ...{ ...when(5), keyed: [], settled: null },
};
const keyed = (...all: readonly (readonly Mark[])[]): PaperSheet => ({
  ...opened,
  keyed: all.map((of, at) => ({ marks: marks(...of), ...when(6 + at) })),
});
const settled = { ...keyed([100, 200], [100, 300]), settled: { marks: marks(100, 300), reason: '核对', ...when(8) } };

describe('a sheet on paper', () => {
  it.each([
    ['no paper', null, { from: false, open: false }],
    ['paper nobody keyed', opened, { from: false, open: false }],
    ['keyed by one', keyed([100, 200]), { from: true, open: true }],
    ['keyed alike by two', keyed([100, 200], [100, 200]), { from: true, open: false }],
    ['an empty line alike', keyed([100, null], [100, null]), { from: true, open: false }],
    ['keyed otherwise by another', keyed([100, 200], [100, 300]), { from: true, open: true }],
    ['settled by a third', settled, { from: true, open: false }],
  ] as const)('%s', (_, paper, told) => {
    expect({ from: isFromPaper({ paper }), open: isPaperOpen({ paper }) }).toEqual(told);
    expect(isFixed({ paper, everSigned: false })).toBe(told.from);
    expect(isFixed({ paper, everSigned: true })).toBe(true);
  });

  it('differs line by line, an empty one from a naught', () => {
    expect(differingLines(keyed([1, 2, null, 0], [1, 3, 0, 0]))).toEqual(['1.2', '1.3']);
    // a line that the other one left out altogether
    expect(differingLines(keyed([1, 2], [1]))).toEqual(['1.2']);
    expect([differingLines(opened), differingLines(keyed([1, 2]))]).toEqual([[], []]);
  });
});

describe('what an entry leaves of it', () => {
  const scored = (mark: number, seq: number) => ({ score: { kind: 'mark', mark } as const, seq });
  const ref = { candidateId: 'c', examinerId: 'e' };

  it('opening: the paper and no marks', () => {
    const { cause, reason, photo } = opened;
    const body = { type: 'paper_opened', ...ref, cause, reason, photo } as const;
    expect(nextPaper({ paper: null, scores: {} }, when(5), body)).toEqual({ paper: opened });
  });

  it('the first keying: no marks yet', () => {
    const body = { type: 'paper_keyed', ...ref, marks: marks(100, 200) } as const;
    expect(nextPaper({ paper: opened, scores: {} }, when(6), body)).toEqual({ paper: keyed([100, 200]) });
  });

  it('the second: the marks that both keyed; one empty on both takes away what stood there', () => {
    const body = { type: 'paper_keyed', ...ref, marks: marks(100, 300, null) } as const;
    const scores = { '1.3': scored(5, 2), '2.1': scored(7, 3) };
    expect(nextPaper({ paper: keyed([100, 200, null]), scores }, when(7), body)).toEqual({
      paper: keyed([100, 200, null], [100, 300, null]),
      scores: { '1.1': scored(100, 7), '2.1': scored(7, 3) },
    });
  });

  it('the settling: every mark it names', () => {
    const body = { type: 'paper_settled', ...ref, marks: marks(100, 300), reason: '核对' } as const;
    const before = { paper: keyed([100, 200], [100, 300]), scores: { '1.1': scored(100, 7) } };
    expect(nextPaper(before, when(8), body)).toEqual({
      paper: settled,
      scores: { '1.1': scored(100, 8), '1.2': scored(300, 8) },
    });
  });

  it('nothing where no paper was opened', () => {
    const body = { type: 'paper_keyed', ...ref, marks: marks(100) } as const;
    expect(nextPaper({ paper: null, scores: {} }, when(6), body)).toEqual({});
  });
});
