import { useEffect, useMemo, useState } from 'react';
import { forAMoment, whileWanted, type Stepwise } from './in-turns.ts';

/**
 * The answer of work, begun anew whenever `begin` is another: at once where a moment is enough, so that what is small never flickers;
 * else in turns, and null until it is there.
 */
export function useInTurns<T extends object>(begin: () => Stepwise<T>): T | null {
  const begun = useMemo(() => {
    const work = begin();
    return { work, done: forAMoment(work) };
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
