import { FULL_MARK, type Mark } from '#shared/base/marks/mark.ts';
import type { Scheme, Task } from '#shared/model/scheme.ts';
import type { ThesisEntry } from '../parts/procedure.ts';
import { reviewPaper } from './words.ts';

const FULL: Readonly<Record<ThesisEntry, readonly [content: Mark, defence: Mark]>> = {
  weighted: [FULL_MARK, FULL_MARK],
  points: [4_000, 6_000],
};

/**
 * What experts score in a 综合评审: thesis content, defence and performance. The document fixes it, so nobody imports it; it is
 * written in Chinese whatever language the screen speaks.
 */
export function reviewScheme(entry: ThesisEntry): Scheme {
  const [content, defence] = FULL[entry];
  return {
    title: reviewPaper.scheme,
    tasks: [
      task(reviewPaper.content, content),
      task(reviewPaper.defence, defence),
      task(reviewPaper.performance, FULL_MARK),
    ],
  };
}

const task = (name: string, fullMark: Mark): Task => ({
  name,
  fullMark,
  weight: null,
  minutes: null,
  overtime: [],
  disqualifyOver: null,
  lines: [{ name, fullMark, standard: '', rule: '', chips: [], veto: null }],
});
