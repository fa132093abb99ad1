import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { shortMark } from './draft.ts';
import type { Objection } from './line-editor.ts';

/** Says in one sentence why the field keeps its cursor. */
export function useObjectionText(): (objection: Objection) => string {
  const t = useSay();
  const explain = useFailureSentence();
  return (objection) => {
    switch (objection.kind) {
      case 'mark_over_full':
        return t(markingWords.mark_over_full, { full: shortMark(objection.full) });
      case 'deductions_over_full':
        return t(markingWords.deductions_over_full, {
          full: shortMark(objection.full),
          sum: shortMark(objection.sum),
        });
      case 'refused':
        return explain(objection.refusal);
      default:
        return t(markingWords[objection.kind]);
    }
  };
}
