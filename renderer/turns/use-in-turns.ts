import { useEffect, useMemo, useState } from 'react';
import type { Stepwise } from '#shared/base/stepwise.ts';
import { forAMoment, whileWanted } from './in-turns.ts';

/** What a screen is drawn after may take so long of the same breath: a page of ten people is counted in less. */
const AT_ONCE_MS = 8;

/**
 * The answer of work, begun anew whenever `begin` is another: at once where a moment is enough, so that what is small never flickers;
 * else in turns, and null until it is there.
 */
export function useInTurns<T extends object>(begin: () => Stepwise<T>): T | null {
  const begun = useMemo(() => {
    const work = begin();
    return { work, done: forAMoment(work, AT_ONCE_MS) };
  }, [begin]);
  const [late, setLate] = useState<{ readonly of: typeof begun; readonly answer: T } | null>(null);
  useEffect(() => {
    if (begun.done !== null) return;
    let wanted = true;
    void whileWanted(begun.work, () => wanted).then((answer) => {
      if (answer !== null && wanted) setLate({ of: begun, answer });
    });
    return () => {
      wanted = false;
    };
  }, [begun]);
  if (begun.done !== null) return begun.done.answer;
  return late?.of === begun ? late.answer : null;
}

/** The same; the last answer stays until the next is there, because somebody is reading it. */
export function useLatestInTurns<T extends object>(begin: () => Stepwise<T>): T | null {
  const now = useInTurns(begin);
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  return now ?? last;
}
