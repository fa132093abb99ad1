import { describe, expect, it } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Scheme, SchemeLine } from '#shared/model/scheme.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import { isSettled, lockOf, reviewOf } from '#shared/procedures/review/stages.ts';
import type { Body } from '#shared/record/body.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { by } from '#test/support/moment.ts';
import { after, asked, entryScores, halved, inHalves, marked, readyReview, ticked } from '../../../support/review.ts';
import { aCandidate, aPerson } from '../../../support/sitting.ts';

const refusal = (state: Parameters<typeof mayRecord>[0], body: Body, actor: string): string => {
  const judged = mayRecord(state, body, by(actor));
  return judged.ok ? 'fine' : judged.error.kind;
};

describe('items that a sitting sets itself', () => {
  const candidate = { ...aCandidate('001', '彭博'), level: 'senior-technician' as const };
  const id = candidate.candidateId;
  const inEdition = (edition: number) => {
    const { state, experts } = readyReview([candidate]);
    return { state: { ...state, sitting: { ...state.sitting!, edition } } as typeof state, experts };
  };
  const adopt = (scheme: Scheme): Body => ({ type: 'scheme_adopted', scheme, source: null });
  const halves = inHalves(reviewScheme('weighted'));
  const clerk = aPerson('clerk', '罗芳');
  const named = (state: ReturnType<typeof inEdition>['state']) =>
    after(state, [{ type: 'staff_named', people: [clerk], source: null }]);
  const told = (edition: number, scheme: Scheme) =>
    refusal(named(inEdition(edition).state), adopt(scheme), clerk.personId);

  it('add up to what the document fixes, from edition 9 on, and never veto', () => {
    expect(told(9, halves)).toBe('fine');
    expect(told(8, halves)).toBe('scheme_not_as_fixed');
    const [first, ...others] = halves.tasks;
    const withFirst = (over: Partial<SchemeLine>) => ({
      ...halves,
      tasks: [
        { ...first!, lines: first!.lines.map((line, at) => (at === 0 ? { ...line, ...over } : line)) },
        ...others,
      ],
    });
    expect(told(9, withFirst({ fullMark: 4000 }))).toBe('scheme_not_as_fixed');
    expect(told(9, withFirst({ veto: { text: '抄袭', scope: 'task' } }))).toBe('scheme_not_as_fixed');
    expect(told(9, { ...halves, tasks: others })).toBe('scheme_not_as_fixed');
  });

  it('make a part’s mark once every one of them has its own, and open the next part as one mark does', () => {
    const { state, experts } = inEdition(9);
    const entered = after(state, [adopt(halves), ...entryScores(id, 6000, 6000), ...asked(id, 4)]);
    const thesis = [
      ...marked(id, experts, 'content', [6000, 6000, 6000]),
      ...marked(id, experts, 'defence', [7000, 7000, 7000]),
    ];
    const all = thesis.flatMap(halved);
    const short = after(entered, all.slice(0, -1));
    expect(reviewOf(short, candidate).stages.thesis.status).toBe('open');
    expect(lockOf(reviewOf(short, candidate), '3.2')).toBe('review_thesis_open');
    const defended = after(short, all.slice(-1));
    expect(reviewOf(defended, candidate)).toMatchObject({
      stages: { thesis: { status: 'passed' } },
      thesisMarks: [{ content: 6000, defence: 7000 }, {}, {}],
    });
    const done = after(defended, [
      ...marked(id, experts, 'performance', [6001, 6000, 6000]).flatMap(halved),
      ticked(id, 'pass'),
    ]);
    expect(resultOf(done, candidate).verdict).toBe('pass');
    expect(isSettled(reviewOf(done, candidate))).toBe(true);
  });
});
