import { ownsItems } from '../procedures/review/own-items.ts';
import type { Scheme } from '../model/scheme.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { SittingState } from '../record/state.ts';

// What a panel or a review scores stands in its document (渝职鉴发〔2022〕8号 六（三）; 综合评审工作流程 五（二）): a subject out of 200 with
// the same pass mark would pass people who failed.

/** Whether a scheme asks for the marks that the document fixes; what it calls them is nobody's harm. */
export function isAsFixed({ sitting }: SittingState, scheme: Scheme): boolean {
  const { fixedScheme } = procedureOf(sitting);
  if (fixedScheme === null) return true;
  const own = ownsItems(sitting);
  const asked = marksOf(scheme, own);
  return (['weighted', 'points'] as const).some((entry) => marksOf(fixedScheme(entry), own) === asked);
}

/** Where a sitting sets items of its own, each part keeps what it is out of, and its items add up to that. */
const marksOf = ({ tasks }: Scheme, own: boolean): string =>
  JSON.stringify(
    tasks.map(({ fullMark, weight, minutes, overtime, disqualifyOver, lines }) => [
      ...[fullMark, weight, minutes, overtime, disqualifyOver],
      own
        ? [lines.reduce((sum, line) => sum + line.fullMark, 0), lines.some(({ veto }) => veto !== null)]
        : lines.map((line) => [line.fullMark, line.veto]),
    ]),
  );
