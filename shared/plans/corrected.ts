import { formatMark } from '../base/marks/mark.ts';
import type { Reason } from '../law/parts/verdict.ts';
import { attemptKey, type Settled } from './disputes.ts';
import { peopleBook } from './people-book.ts';
import type { Named } from './publicity-entry.ts';
import { byPlan, subjectName } from './settings.ts';
import type { Attempt } from './standing.ts';

// What signed answers to objections make of the attempts of a plan: nothing is deleted, what stood before stays beside it.

const NOTHING: readonly Settled[] = [];

/** Tells of somebody what was settled about them, in order. */
export function settledBook(settled: readonly Settled[]): (person: Named) => readonly Settled[] {
  const book = peopleBook<Named & { readonly own: Settled[] }>();
  for (const one of settled) {
    const known = book.find(one);
    if (known === undefined) book.add({ name: one.name, idNumber: one.idNumber, own: [one] });
    else known.own.push(one);
  }
  return (person) => book.find(person)?.own ?? NOTHING;
}

/** The attempt as it stands after what was settled; it says what it was, and what put it right. */
export function correctedBy(settled: readonly Settled[], attempt: Attempt): Attempt {
  let stands = attempt;
  for (const { effect, objection } of settled) {
    if (effect.kind !== 'corrected' || attemptKey(effect) !== attemptKey({ subject: attempt.subject, of: attempt }))
      continue;
    const { old, fresh } = effect;
    const shown = formatMark(fresh.mark);
    const text = `${subjectName(effect.subject)}经异议处理更正：${old.shown || '没有分数'} 改为 ${shown}，${objection.answer?.found ?? ''}`;
    const was = { outcome: attempt.outcome, shown: attempt.shown };
    const exact = attempt.exact === undefined ? {} : { exact: `${String(fresh.mark)}/1` };
    const because = [byPlan('objection_corrected', text)];
    stands = { ...attempt, outcome: fresh.outcome, shown, because, was, ...exact };
  }
  return stands;
}

/** Why somebody was taken off the list; nothing of an effect that is another. */
export const removedBecause = ({ effect, objection }: Settled): readonly Reason[] =>
  effect.kind === 'removed'
    ? [byPlan('objection_removed', `异议成立，取消评价结果：${objection.answer?.found ?? ''}`)]
    : [];
