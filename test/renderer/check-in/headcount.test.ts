import { describe, expect, it } from 'vitest';
import { headcountOf, matchesFilter, needsReason } from '#renderer/features/check-in/headcount.ts';
import type { Attendance } from '#shared/model/candidate.ts';
import { foldAll } from '#shared/record/fold.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';

function afterMarking(...marks: readonly (Attendance | null)[]) {
  const candidates = marks.map((_, index) => aCandidate(String(index), '考生'));
  const { sitting, state } = readySitting({}, candidates);
  const bodies = marks.flatMap((attendance, index) =>
    attendance === null
      ? []
      : [
          [
            {
              type: 'attendance_recorded' as const,
              candidateId: candidates[index]!.candidateId,
              attendance,
              reason: '',
            },
            null,
          ] as const,
        ],
  );
  return headcountOf(foldAll(state, linksOf(sitting, bodies, state)));
}

describe('the heads', () => {
  it('counts who was sent out among those who were there', () => {
    expect(afterMarking('present', 'absent', 'void', null)).toMatchObject({
      expected: 4,
      actual: 2,
      absent: 1,
      voided: 1,
      unmarked: 1,
    });
  });

  it('asks for a statement only above 20 %, not at it', () => {
    expect(afterMarking('absent', 'present', 'present', 'present', 'present').muchFewer).toBe(false);
    expect(afterMarking('absent', 'present', 'present', 'present').muchFewer).toBe(true);
  });
});

it('wants a reason for void and for every change, never for the first mark', () => {
  expect([needsReason(null, 'present'), needsReason(null, 'absent'), needsReason(null, 'void')]).toEqual([
    false,
    false,
    true,
  ]);
  expect([needsReason('absent', 'present'), needsReason('present', 'absent'), needsReason('absent', 'absent')]).toEqual(
    [true, true, false],
  );
});

it('narrows the list to the people a figure counts', () => {
  const shown = (filter: Parameters<typeof matchesFilter>[0]) =>
    (['present', 'absent', 'void', null] as const).filter((state) => matchesFilter(filter, state));
  expect(shown('all')).toHaveLength(4);
  expect(shown('there')).toEqual(['present', 'void']);
  expect(shown('absent')).toEqual(['absent']);
  expect(shown('unmarked')).toEqual([null]);
});
