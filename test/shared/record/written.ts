import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

// A ready sitting, and what entries that its lead writes leave of it.

export const { sitting, candidates, scorers, lead, checker, supervisor, state } = readySitting();
export const [chen, peng] = candidates.map(({ candidateId }) => candidateId) as [string, string];
export const [zhou, yu, zhu] = scorers.map(({ personId }) => personId) as [string, string, string];
export const KEY = 'b'.repeat(64);
export const FILE = 'f'.repeat(64);
export const why = { reason: '现场情况' };
export const missed = { type: 'attendance_recorded', candidateId: chen, attendance: 'absent', ...why } as const;

export const scoredBy = (examinerId: string, candidateId = chen): Body => ({
  ...{ type: 'line_scored', candidateId, examinerId, line: '1.1' },
  ...{ score: { kind: 'mark', mark: 100 }, cause: 'typed', reason: '' },
});
export const signedBy = (examinerId: string, candidateId = chen): Body => ({
  ...{ type: 'sheet_signed', candidateId, examinerId },
  ...{ digest: FILE, publicKey: KEY, signature: 'd'.repeat(128) },
});

/** The state after bodies that the lead wrote, and what each of their entries says of itself. */
export function written(from: SittingState, ...bodies: readonly Body[]) {
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, lead.personId]),
    from,
  );
  return {
    after: foldAll(from, links),
    whens: links.map(({ entry }) => ({ at: entry.at, by: lead.personId, seq: entry.seq })),
  };
}
export type When = ReturnType<typeof written>['whens'][number];
