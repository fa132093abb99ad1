import { EDITION } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import { inHalves, readyReview } from '#test/support/review.ts';
import { aCandidate, aPerson } from '#test/support/sitting.ts';

const NAMES = ['陈婷华', '彭博', '阿不都热依木·买买提艾力·吐尔逊江'];

/** A review by items of its own, before anybody is marked; one of its people passes by other marks. */
export function reviewDay(): { readonly sitting: SittingState; readonly as: Person } {
  const head = aPerson('site-head', '罗芳');
  const { state } = readyReview(NAMES.map((name, at) => aCandidate(String(at + 1).padStart(3, '0'), name)));
  const { sitting, scheme, people } = state;
  if (sitting === null || scheme === null) throw new Error('a review without its scheme');
  const opened = { ...sitting, edition: EDITION, policy: { ...sitting.policy, version: '2' } };
  return {
    sitting: {
      ...state,
      sitting: opened,
      scheme: inHalves(scheme),
      people: new Map([...people, [head.personId, head]]),
    },
    as: head,
  };
}
