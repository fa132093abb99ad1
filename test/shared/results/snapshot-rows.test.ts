import { describe, expect, it } from 'vitest';
import type { Candidate } from '#shared/model/candidate.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { Body } from '#shared/record/body.ts';
import type { Link } from '#shared/record/chain.ts';
import { startFold } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { forgetRows, sittingSnapshot, snapshotWith, type SnapshotRow } from '#shared/results/snapshot.ts';
import { signedLog, sittingOf, stationOf } from '#test/support/handover.ts';
import { asked, entryScores, readyReview, ticked } from '#test/support/review.ts';
import { aCandidate, aPerson, linksOf, readySitting } from '#test/support/sitting.ts';

/** Holds what is kept from entry to entry against what is made anew; answers how many rows were kept at all. */
function keptRows(links: readonly Link[]): number {
  const rows = new Map<string, SnapshotRow>();
  const run = startFold(EMPTY_STATE);
  let reused = 0;
  for (const link of links) {
    run.add(link);
    forgetRows(rows, link.entry.body);
    reused += rows.size;
    const kept = snapshotWith(run.state, rows);
    expect(kept?.text ?? null).toBe(sittingSnapshot(run.state));
    if (kept !== null) expect(kept.signed).toBe(ledgerOf(run.state).signed);
  }
  return reused;
}

const SIGNATURE = { digest: 'ab'.repeat(32), publicKey: 'cd'.repeat(32), signature: 'ef'.repeat(64) };
const LINES = ['1.1', '1.2', '2.1', '3.1'];

/** Entries of every kind that a day knows, in an order that follows from a number and makes no sense. */
function someBodies(seed: number, candidates: readonly Candidate[], scorers: readonly { personId: string }[]): Body[] {
  let at = seed;
  const next = (below: number): number => (at = (at * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const oneOf = <T>(list: readonly T[]): T => list[next(list.length)]!;
  return Array.from({ length: 120 }, (): Body => {
    const { candidateId } = oneOf(candidates);
    const sheet = { candidateId, examinerId: oneOf(scorers).personId };
    switch (next(10)) {
      case 0:
        return { type: 'attendance_recorded', candidateId, attendance: oneOf(['present', 'absent']), reason: '' };
      case 1:
        return { type: 'sheet_signed', ...sheet, ...SIGNATURE };
      case 2:
        return { type: 'time_recorded', ...sheet, task: 1, seconds: next(9000), running: false };
      case 3:
        return { type: 'note_added', candidateId, text: '迟到' };
      case 4:
        return {
          type: 'veto_recorded',
          ...sheet,
          line: oneOf(LINES),
          applies: next(2) > 0,
          reason: '违规',
          witness: '',
        };
      case 5:
        return oneOf(entryScores(candidateId, next(10_001), next(10_001)));
      case 6:
        return next(2) > 0 ? oneOf(asked(candidateId, 6)) : ticked(candidateId, oneOf(['pass', 'fail']), '合议');
      case 7:
        return next(4) > 0
          ? { type: 'candidates_admitted', candidates: [aCandidate(String(next(900)), '赵敏')], source: null }
          : { type: 'staff_named', people: [aPerson('examiner', '吴刚')], source: null };
      default: {
        const score = { kind: 'mark', mark: next(101) * 10 } as const;
        return { type: 'line_scored', ...sheet, line: oneOf(LINES), score, cause: 'typed', reason: '' };
      }
    }
  });
}

describe('rows that were kept make the text that everything makes anew', () => {
  it('over a day that was handed over', () => {
    expect(keptRows(signedLog(sittingOf(stationOf(1)), 4).links)).toBeGreaterThan(20);
  });

  it.each([1, 2, 3])('over a practical exam in disorder (%i)', (seed) => {
    const { sitting, links, state, candidates, scorers } = readySitting({});
    const bodies = someBodies(seed, candidates, scorers).map((body) => [body, null] as const);
    expect(keptRows([...links, ...linksOf(sitting, bodies, state)])).toBeGreaterThan(50);
  });

  it.each([4, 5])('over a panel in disorder (%i)', (seed) => {
    const { sitting, links, state, candidates, scorers } = readySitting({ procedure: 'panel' });
    const bodies = someBodies(seed, candidates, scorers).map((body) => [body, null] as const);
    expect(keptRows([...links, ...linksOf(sitting, bodies, state)])).toBeGreaterThan(50);
  });

  it.each([6, 7])('over a review in disorder (%i)', (seed) => {
    const candidates = [
      { ...aCandidate('001', '彭博'), level: 'senior-technician' as const },
      { ...aCandidate('002', '陈婷华'), level: 'technician' as const },
    ];
    const { sitting, links, state, experts } = readyReview(candidates);
    const bodies = someBodies(seed, candidates, experts).map((body) => [body, null] as const);
    expect(keptRows([...links, ...linksOf(sitting, bodies, state)])).toBeGreaterThan(50);
  });
});
