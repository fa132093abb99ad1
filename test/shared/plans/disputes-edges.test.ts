import { describe, expect, it } from 'vitest';
import type { CorrectionRole, Effect } from '#shared/plans/dispute-entry.ts';
import {
  attemptKey,
  correctionsIn,
  disputesOf,
  objectionsOf,
  outcomeOf,
  rolesWanted,
  settledIn,
} from '#shared/plans/disputes.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { hashLine } from '#shared/record/chain.ts';

// 争议 where the record is odd: an answer after the closing, a signature under nothing, two objections about one person.

const PLAN = '00000000-0000-4000-8000-00000000000b';
const SITTING = '00000000-0000-4000-8000-0000000000a1';
const [ONE, TWO] = ['00000000-0000-4000-8000-0000000000d1', '00000000-0000-4000-8000-0000000000d2'];
const ANNA = { name: '陈婷华', idNumber: '120000199001010015' };
const BO = { name: '彭博', idNumber: '120000199002020020' };

type Said = PlanEntry['body'] | ((lines: readonly string[]) => PlanEntry['body']);
/** A record; each entry by another hand, and a signature under the line before it that it names. */
function record(...bodies: readonly Said[]) {
  const lines: string[] = [];
  return bodies.map((said, seq): PlanEntry => {
    const body = typeof said === 'function' ? said(lines) : said;
    const personId = `00000000-0000-4000-8000-0000000000${String(10 + seq)}`;
    const prev = lines.at(-1) === undefined ? null : hashLine(lines.at(-1)!);
    const entry = {
      ...{ v: 1 as const, planId: PLAN, seq, at: '2026-12-10T01:00:00.000Z', by: '赵洋浩' },
      ...{ personId, log: PLAN, prev, body },
    };
    lines.push(JSON.stringify(entry));
    return entry;
  });
}
const raised = (objectionId: string, about = ANNA): PlanEntry['body'] => ({
  ...{ type: 'objection_raised', objectionId, on: '2026-12-07', from: '本人', way: 'letter', contact: '' },
  ...{ about, what: '漏计 2 分' },
});
const corrected = (outcome: 'passed' | 'failed', of = SITTING): Effect => ({
  ...{ kind: 'corrected', subject: 'practical', of: { on: '2026-12-01', sittingId: of } },
  ...{ old: { outcome: 'passed', shown: '80.00' }, fresh: { outcome, mark: outcome === 'passed' ? 8700 : 5800 } },
});
const answered = (objectionId: string, effect: Effect): PlanEntry['body'] => ({
  ...{ type: 'objection_answered', objectionId, on: '2026-12-08', found: '属实', effect },
});
const signed =
  (objectionId: string, role: CorrectionRole, line: number) =>
  (lines: readonly string[]): PlanEntry['body'] => ({
    ...{ type: 'correction_signed', objectionId, role, digest: hashLine(lines[line] ?? '') },
    ...{ publicKey: '', signature: '' },
  });
const bySigning = (objectionId: string, line: number) =>
  (['checker', 'lead', 'supervisor'] as const).map((role) => signed(objectionId, role, line));
const NONE: Effect = { kind: 'none' };
const REMOVED: Effect = { kind: 'removed' };

describe('an objection', () => {
  it('is open and without a signature until it is answered, and keeps who took it in', () => {
    expect(objectionsOf(record(raised(ONE)))).toEqual([
      {
        ...{
          objectionId: ONE,
          on: '2026-12-07',
          from: '本人',
          way: 'letter',
          contact: '',
          about: ANNA,
          what: '漏计 2 分',
        },
        ...{ at: '2026-12-10T01:00:00.000Z', by: '赵洋浩', seq: 0, answer: null, signatures: [], state: 'open' },
      },
    ]);
  });

  it('that is closed takes no other answer; one that is not signed yet does', () => {
    const late = record(raised(ONE), answered(ONE, NONE), answered(ONE, REMOVED));
    expect(objectionsOf(late)[0]).toMatchObject({ state: 'closed', answer: { seq: 1, effect: NONE } });
    const anew = record(raised(ONE), answered(ONE, REMOVED), signed(ONE, 'checker', 1), answered(ONE, NONE));
    expect(objectionsOf(anew)[0]).toMatchObject({ state: 'closed', signatures: [], answer: { seq: 3, effect: NONE } });
  });

  it('that nobody raised has no answer and no signature', () => {
    expect(objectionsOf(record(answered(ONE, REMOVED), signed(ONE, 'checker', 0)))).toEqual([]);
  });

  it('takes signatures under its answer alone, from each hand and for each part once', () => {
    const before = [raised(ONE), answered(ONE, REMOVED)];
    const roles = (...more: readonly Said[]) =>
      objectionsOf(record(...before, ...more))[0]?.signatures.map(({ role }) => role);
    expect(roles(signed(ONE, 'checker', 1), signed(ONE, 'checker', 1))).toEqual(['checker']);
    expect(roles(signed(ONE, 'checker', 0))).toEqual([]);
    expect(roles(...bySigning(ONE, 1), signed(ONE, 'site-head', 1))).toEqual(['checker', 'lead', 'supervisor']);
    expect(objectionsOf(record(raised(ONE), signed(ONE, 'checker', 0)))[0]?.signatures).toEqual([]);
    expect(objectionsOf(record(raised(ONE), answered(ONE, NONE), signed(ONE, 'checker', 1)))[0]?.signatures).toEqual(
      [],
    );
  });

  it('wants a checker, a lead, and one of the two who stand over them', () => {
    const wanted = (...roles: readonly CorrectionRole[]) => rolesWanted(roles.map((role) => ({ role })));
    expect([wanted(), wanted('checker', 'site-head'), wanted('checker', 'lead', 'supervisor')]).toEqual([
      ['checker', 'lead', 'supervisor', 'site-head'],
      ['lead'],
      [],
    ]);
  });
});

describe('what stands by signed answers', () => {
  it('is what closed with an effect: not what still waits for a hand, and not what changed nothing', () => {
    const entries = record(
      ...[raised(ONE), answered(ONE, REMOVED), ...bySigning(ONE, 1)],
      ...[raised(TWO, BO), answered(TWO, REMOVED), signed(TWO, 'checker', 6)],
    );
    expect(settledIn(objectionsOf(entries)).map(({ name, effect }) => [name, effect])).toEqual([['陈婷华', REMOVED]]);
    expect(settledIn(objectionsOf(record(raised(ONE), answered(ONE, NONE))))).toEqual([]);
    expect(settledIn(objectionsOf(record(raised(ONE))))).toEqual([]);
  });

  it('stands in the way of a certificate: any of two that is open, else what they came to', () => {
    const why = (...bodies: readonly Said[]) => disputesOf(record(...bodies))(ANNA);
    const none = [raised(ONE), answered(ONE, NONE)];
    expect(why(...none, raised(TWO))).toBe('certificate_objection_open');
    expect(why(...none, raised(TWO), answered(TWO, corrected('passed')), ...bySigning(TWO, 3))).toBeNull();
    const off = [raised(ONE), answered(ONE, REMOVED), ...bySigning(ONE, 1)];
    expect(why(...off, raised(TWO), answered(TWO, NONE))).toBe('certificate_objection_removed');
    expect(disputesOf(record(...off))(BO)).toBeNull();
  });

  it('is outweighed by a later correction of the same result, and not of another', () => {
    const failed = [raised(ONE), answered(ONE, corrected('failed')), ...bySigning(ONE, 1)];
    const then = (of: string) =>
      disputesOf(record(...failed, raised(TWO), answered(TWO, corrected('passed', of)), ...bySigning(TWO, 6)))(ANNA);
    expect([then(SITTING), then(PLAN)]).toEqual([null, 'certificate_objection_failed']);
    const all = record(...failed, raised(TWO), answered(TWO, corrected('passed')), ...bySigning(TWO, 6));
    expect(outcomeOf(correctionsIn(all, SITTING)(ANNA))).toBe('passed');
    expect([outcomeOf(correctionsIn(all, PLAN)(ANNA)), outcomeOf(correctionsIn(all, SITTING)(BO))]).toEqual([
      null,
      null,
    ]);
  });

  it('is of an attempt by subject, day and sitting, or of a list', () => {
    const of = (sittingId: string | null): string =>
      attemptKey({ subject: 'theory', of: { on: '2026-12-01', sittingId } });
    expect([of(SITTING), of(null)]).toEqual([`theory/2026-12-01/${SITTING}`, 'theory/2026-12-01/']);
  });
});
