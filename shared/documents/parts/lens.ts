import { citing } from '#shared/law/parts/verdict.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Marks } from './marks.ts';
import { noResult, type Opinion } from './opinion.ts';
import type { WhatIf } from './what-if.ts';

/** A document as it would look at marks that were given under another one: by its own share and its own subjects. */
export type Lens = {
  /** Its own name among all lenses. */
  readonly id: string;
  readonly place: Sentence;
  readonly way: Sentence;
  readonly source: string;
  /** The article under which nobody having scored is no result. */
  readonly nobody: string;
  readonly judge: (marks: Marks, by: WhatIf) => Opinion;
};

/** What a document would say of the marks. */
export function opinionOf({ source, nobody, judge }: Lens, marks: Marks, by: WhatIf): Opinion {
  return marks.practical.length === 0
    ? noResult(citing(source).cite(nobody, 'no_examiner', '没有评分，不能形成结果'))
    : judge(marks, by);
}
