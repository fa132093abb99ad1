import { describe, expect, it } from 'vitest';
import { awardeesOf, certificateOf } from '#shared/certificates/standing.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { SittingState } from '#shared/record/state.ts';
import { assigned, closedSitting, numberOf, under } from '#test/support/certified.ts';
import { by } from '#test/support/moment.ts';

const { state, open, candidates, clerk, checker, supervisor, scorers, lead, put } = closedSitting();
const [chen, peng, bai, failed] = candidates.map(({ candidateId }) => candidateId) as [string, string, string, string];
const kindOf = (
  body: ReturnType<typeof assigned>,
  from: SittingState = state,
  actor: string | null = clerk.personId,
) => {
  const judged = mayRecord(from, body, by(actor));
  return judged.ok ? 'fine' : judged.error.kind;
};
const gives = (candidateId: string, number: string | null, issuedOn: string | null = '2026-12-18') => ({
  candidateId,
  number,
  issuedOn,
});
const first = assigned([gives(chen, numberOf(1)), gives(peng, numberOf(2))]);

describe('when and by whom', () => {
  it('only once the sitting is closed, and never in practice', () => {
    expect(kindOf(first)).toBe('fine');
    expect(kindOf(first, open)).toBe('certificates_before_closing');
    const practice = closedSitting({ practice: true });
    const body = assigned([gives(practice.candidates[0]!.candidateId, numberOf(1))]);
    expect(kindOf(body, practice.state, practice.clerk.personId)).toBe('certificates_of_practice');
  });

  it('by the office, the checker or the lead; not by who only marks, the supervisor or nobody', () => {
    const by = (actor: string | null) => kindOf(first, state, actor);
    expect([clerk, checker, lead].map(({ personId }) => by(personId))).toEqual(['fine', 'fine', 'fine']);
    expect([scorers[0]!, supervisor].map(({ personId }) => by(personId))).toEqual(['role_may_not', 'role_may_not']);
    expect(by(null)).toBe('sign_in_first');
  });
});

describe('for whom', () => {
  it('only candidates of the sitting who passed, with a number that can be theirs', () => {
    expect(kindOf(assigned([gives(clerk.personId, numberOf(1))]))).toBe('candidate_unknown');
    expect(kindOf(assigned([gives(failed, numberOf(1))]))).toBe('certificate_without_pass');
    expect(kindOf(assigned([gives(chen, numberOf(1, '2'))]))).toBe('certificate_unsound');
    expect(kindOf(assigned([gives(chen, numberOf(1), '2027-01-04')]))).toBe('certificate_unsound');
  });

  it('one number, one person: within an entry and across entries', () => {
    expect(kindOf(assigned([gives(chen, numberOf(1)), gives(peng, numberOf(1))]))).toBe('certificate_taken');
    expect(kindOf(assigned([gives(chen, numberOf(1)), gives(chen, numberOf(2))]))).toBe('certificate_taken');
    const after = put(state, first);
    expect(kindOf(assigned([gives(bai, numberOf(1))]), after)).toBe('certificate_taken');
    expect(kindOf(assigned([gives(bai, numberOf(3))]), after)).toBe('fine');
  });
});

describe('a result that an objection of the plan put right since', () => {
  const of = { planId: clerk.personId, title: '第三批', source: { file: '', sha256: 'b'.repeat(64), sheet: '' } };
  const plan = { ...of, people: 4, applicants: 4, share: 4 };
  const body = assigned([gives(failed, numberOf(9))], { reason: '异议处理更正：第 3 项漏记' });
  const atSitting = (over: Parameters<typeof closedSitting>[0]) => {
    const closed = closedSitting(over);
    const id = closed.candidates.at(-1)!.candidateId;
    const said = assigned([gives(id, numberOf(9))], { reason: body.reason });
    return { ...closed, said, kind: kindOf(said, closed.state, closed.clerk.personId) };
  };

  it('leads to a number from edition 9 on, in a sitting of a plan, for a reason', () => {
    expect(kindOf(body)).toBe('certificate_without_pass');
    expect(atSitting({ edition: 8, plan }).kind).toBe('certificate_without_pass');
    expect(atSitting({ edition: 9 }).kind).toBe('certificate_without_pass');
    const {
      kind,
      state: closed,
      clerk: office,
      said,
      put: record,
      candidates: people,
    } = atSitting({ edition: 9, plan });
    expect(kind).toBe('fine');
    expect(kindOf({ ...said, reason: ' ' }, closed, office.personId)).toBe('certificate_without_pass');
    const names = (from: SittingState) => awardeesOf(from).map(({ candidate }) => candidate.name);
    expect(names(closed)).not.toContain(people.at(-1)!.name);
    expect(names(record(closed, said))).toContain(people.at(-1)!.name);
  });
});

describe('a correction', () => {
  const after = put(state, first);
  const swap = [gives(chen, numberOf(2)), gives(peng, numberOf(1))];

  it('needs a reason, unless it only adds the missing day of issue', () => {
    expect(kindOf(first, after)).toBe('fine');
    expect(kindOf(assigned([gives(chen, numberOf(9))]), after)).toBe('certificate_needs_reason');
    expect(kindOf(assigned([gives(chen, null, null)]), after)).toBe('certificate_needs_reason');
    expect(kindOf(assigned([gives(chen, numberOf(9))], { reason: '发证方来函更正' }), after)).toBe('fine');
    const undated = put(state, assigned([gives(chen, numberOf(1), null)]));
    expect(kindOf(assigned([gives(chen, numberOf(1))]), undated)).toBe('fine');
    expect(kindOf(assigned([gives(chen, numberOf(1), null)]), after)).toBe('certificate_needs_reason');
  });

  it('may swap two numbers at once; the record keeps what stood before', () => {
    const body = assigned(swap, { reason: '两人编号登记颠倒' });
    expect(kindOf(body, after)).toBe('fine');
    const swapped = put(after, body);
    expect(certificateOf(swapped, chen)).toMatchObject({ number: numberOf(2), reason: '两人编号登记颠倒' });
    expect(swapped.certificates.get(chen)?.map(({ number }) => number)).toEqual([numberOf(1), numberOf(2)]);
  });

  it('taking a number back leaves none, and frees it for its rightful holder', () => {
    const taken = put(after, assigned([gives(chen, null, null)], { reason: '登记错人' }));
    expect(certificateOf(taken, chen)).toBeNull();
    expect(kindOf(assigned([gives(bai, numberOf(1))]), taken)).toBe('fine');
    expect(awardeesOf(taken).map(({ certificate }) => certificate?.number ?? null)).toEqual([null, numberOf(2), null]);
  });
});

describe('numbers made within a segment', () => {
  const segment = { prefix: 'Y000012000001', first: 1, last: 2 };
  it('lie within it and were never given out before', () => {
    const own = (serial: number, from = state) => kindOf(assigned([gives(bai, numberOf(serial))], { segment }), from);
    expect([own(1), own(2), own(3)]).toEqual(['fine', 'fine', 'certificate_outside_segment']);
    const taken = put(put(state, first), assigned([gives(chen, null, null)], { reason: '登记错人' }));
    expect(own(1, taken)).toBe('certificate_outside_segment');
    expect(kindOf(assigned([gives(bai, null)], { segment }))).toBe('certificate_outside_segment');
  });

  it('are made only where the document lets the organiser do so', () => {
    const other = closedSitting({ policy: under('chongqing-crossover'), channel: 'crossover' });
    const body = assigned([gives(other.candidates[0]!.candidateId, 'Y000050000001263000001')]);
    expect(kindOf(body, other.state, other.clerk.personId)).toBe('fine');
    const made = { ...body, segment: { prefix: 'Y000050000001', first: 1, last: 9 } };
    expect(kindOf(made, other.state, other.clerk.personId)).toBe('certificates_not_ours');
  });
});
