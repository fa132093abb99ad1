import { describe, expect, it } from 'vitest';
import { assignmentFault, mayAssign } from '#shared/certificates/assignment.ts';
import { awardeesOf, certificateOf, holdersOf, mayBeCorrected, numbersUsed } from '#shared/certificates/standing.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { ROLES } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { assigned, closedSitting, numberOf, under } from '#test/support/certified.ts';
import { by } from '#test/support/moment.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

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

/** What the rule says to an entry that `mayRecord` asks it about, with all it names. */
const faultOf = (body: ReturnType<typeof assigned>, from: SittingState = state) => assignmentFault(from, body);

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

  it('is said of every role', () => {
    expect(ROLES.filter((role) => mayAssign(role)).toSorted()).toEqual([
      'checker',
      'clerk',
      'examiner-lead',
      'expert-lead',
      'site-head',
    ]);
  });

  it('not where no sitting was opened', () => {
    expect(faultOf(first, EMPTY_STATE)).toEqual({ kind: 'certificates_of_practice' });
  });
});

describe('for whom', () => {
  it('only candidates of the sitting who passed, with a number that can be theirs', () => {
    expect(kindOf(assigned([gives(clerk.personId, numberOf(1))]))).toBe('candidate_unknown');
    expect(kindOf(assigned([gives(failed, numberOf(1))]))).toBe('certificate_without_pass');
    expect(kindOf(assigned([gives(chen, numberOf(1, '2'))]))).toBe('certificate_unsound');
    expect(kindOf(assigned([gives(chen, numberOf(1), '2027-01-04')]))).toBe('certificate_unsound');
  });

  it('names whom and which number', () => {
    expect(faultOf(assigned([gives(failed, numberOf(1))]))).toEqual({
      kind: 'certificate_without_pass',
      detail: { name: '李强' },
    });
    expect(faultOf(assigned([gives(chen, numberOf(1, '2'))]))).toEqual({
      kind: 'certificate_unsound',
      detail: { name: '陈婷华', number: numberOf(1, '2') },
    });
    const twice = { kind: 'certificate_taken', detail: { number: numberOf(1) } };
    expect(faultOf(assigned([gives(chen, numberOf(1)), gives(peng, numberOf(1))]))).toEqual(twice);
    expect(faultOf(assigned([gives(chen, numberOf(2)), gives(chen, numberOf(1))]))).toEqual(twice);
    expect(faultOf(assigned([gives(chen, numberOf(2)), gives(chen, null)]))).toEqual({
      kind: 'certificate_taken',
      detail: { number: '' },
    });
  });

  it('who is no candidate is for another rule to refuse', () => {
    expect(faultOf(assigned([gives(clerk.personId, numberOf(1))]))).toBeNull();
  });

  it('none for somebody who holds none, whatever their result', () => {
    expect(faultOf(assigned([gives(failed, null, null)]))).toBeNull();
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

  it('which only a fail, an absence or an end before time allows, in a practical exam', () => {
    const { open: before, put: record, candidates: people } = closedSitting({ edition: 9, plan });
    const { candidateId } = people.at(-1)!;
    const after = (attendance: 'absent' | 'void' | 'present') =>
      mayBeCorrected(
        record(before, { type: 'attendance_recorded', candidateId, attendance, reason: '离场' }),
        people.at(-1)!,
      );
    expect([after('absent'), after('void'), after('present')]).toEqual([true, true, true]);
    expect(mayBeCorrected(before, people[0]!)).toBe(false);
    expect(mayBeCorrected(EMPTY_STATE, people[0]!)).toBe(false);
    const panel = readySitting({ procedure: 'panel', edition: 9, plan });
    const absent: Body = { type: 'attendance_recorded', candidateId: '', attendance: 'absent', reason: '' };
    const missed = foldAll(
      panel.state,
      linksOf(panel.sitting, [[{ ...absent, candidateId: panel.candidates[0]!.candidateId }, null]], panel.state),
    );
    expect(mayBeCorrected(missed, panel.candidates[0]!)).toBe(false);
  });
});

describe('a correction', () => {
  const after = put(state, first);
  const swap = [gives(chen, numberOf(2)), gives(peng, numberOf(1))];

  it('needs a reason, unless it only adds the missing day of issue', () => {
    expect(kindOf(first, after)).toBe('fine');
    for (const reason of ['', ' \n'])
      expect(faultOf(assigned([gives(chen, numberOf(9))], { reason }), after)).toEqual({
        kind: 'certificate_needs_reason',
        detail: { name: '陈婷华' },
      });
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
    const back = assigned([gives(chen, null, null)], { reason: '登记错人' });
    expect(kindOf(back, after)).toBe('fine');
    expect(kindOf({ ...back, certificates: [...back.certificates, gives(peng, null, null)] }, after)).toBe('fine');
    const taken = put(after, back);
    expect(certificateOf(taken, chen)).toBeNull();
    // but not for anybody the organiser numbers: it was given out
    expect(numbersUsed(taken)).toEqual(new Set([numberOf(1), numberOf(2)]));
    expect(holdersOf(taken)).toEqual(new Map([[numberOf(2), peng]]));
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
    const outside = (number: string | null) => faultOf(assigned([gives(bai, number)], { segment }))?.detail;
    expect([outside(numberOf(3)), outside(null)]).toEqual([{ number: numberOf(3) }, { number: '' }]);
  });

  it('are made only where the document lets the organiser do so', () => {
    const other = closedSitting({ policy: under('chongqing-crossover'), channel: 'crossover' });
    const body = assigned([gives(other.candidates[0]!.candidateId, 'Y000050000001263000001')]);
    expect(kindOf(body, other.state, other.clerk.personId)).toBe('fine');
    const made = { ...body, segment: { prefix: 'Y000050000001', first: 1, last: 9 } };
    expect(kindOf(made, other.state, other.clerk.personId)).toBe('certificates_not_ours');
    const unheardOf = closedSitting({ policy: under('unheard-of') });
    expect(faultOf(made, unheardOf.state)).toEqual({ kind: 'certificates_not_ours' });
  });
});
