import { expect, test } from 'vitest';
import { notReReviewed, reviewsBefore } from '#electron/plans/re-reviewed.ts';
import { ok } from '#shared/base/result.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Entry } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { must } from '#test/support/must.ts';
import { after, asked, entryScores, marked, readyReview, ticked } from '#test/support/review.ts';
import { aCandidate } from '#test/support/sitting.ts';

const ANNA: Candidate = { ...aCandidate('001', '陈婷华'), level: 'senior-technician', idNumber: '120000199001010015' };
const BO: Candidate = { ...aCandidate('002', '彭博'), level: 'senior-technician', idNumber: '120000199002020020' };
const [FIRST, AGAIN] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;

/** A computer with a review in which ANNA failed and BO was never judged, and another on a later day. */
function station(heldOn: string) {
  const { state, sitting, experts, links } = readyReview([ANNA, BO]);
  const { candidateId } = ANNA;
  const failed = after(state, [
    ...entryScores(candidateId, 7000, 7000),
    ...asked(candidateId, 4),
    ...marked(candidateId, experts, 'content', [5000, 5000, 5000]),
    ...marked(candidateId, experts, 'defence', [5000, 5000, 5000]),
    ticked(candidateId, 'fail'),
  ]);
  const again: SittingState = { ...state, sitting: { ...sitting, sittingId: AGAIN, heldOn } };
  const journals = {
    list: () => [FIRST, AGAIN].map((log) => ({ log, practice: false })) as never,
    read: (_: unknown, fromSeq: number) =>
      Promise.resolve(
        ok({ lines: [links[fromSeq]!.line.replace(sitting.sittingId, FIRST)], head: state.head }),
      ) as never,
    stateOf: ({ log }: { readonly log: string }) => Promise.resolve(ok(log === AGAIN ? again : failed)),
  };
  return { journals, again, first: sitting.heldOn };
}
const owner = { practice: false, log: AGAIN };

test('a review within the year before makes this one the re-review; an older one and that of another do not', async () => {
  const near = station('2027-03-01');
  // both openings read alike here: the one that is asked about is left out by its log
  const days = must(await reviewsBefore(near.journals, owner, near.again));
  expect([days(ANNA.candidateId), days(BO.candidateId)]).toEqual([[near.first], []]);
  const far = station('2028-03-01');
  expect(must(await reviewsBefore(far.journals, owner, far.again))(ANNA.candidateId)).toEqual([]);
});

test('the host takes no plan of a re-review for somebody who has just had theirs, whatever the page says', async () => {
  const { journals, again } = station('2027-03-01');
  const planned = (candidateId: string, used: number) =>
    ({
      body: {
        ...{ type: 'facts_stated', rule: 'calendar.re-review', candidateId },
        facts: { failedOn: '2027-03-02', proposedOn: '2027-05-01', used },
      },
    }) as unknown as Entry;
  const objection = await notReReviewed(journals, owner, ['{"rule":"calendar.re-review"}']);
  expect(objection(planned(ANNA.candidateId, 0), again)).toMatchObject({
    kind: 're_review_used',
    detail: { name: '陈婷华' },
  });
  expect(objection(planned(ANNA.candidateId, 1), again)).toBeNull();
  expect(objection(planned(BO.candidateId, 0), again)).toBeNull();
  const other = await notReReviewed(journals, owner, ['{"rule":"calendar.duties"}']);
  expect(other(planned(ANNA.candidateId, 0), again)).toBeNull();
});
