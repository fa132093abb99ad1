import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { ratio } from '#shared/base/marks/ratio.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { thesisTotal } from '#shared/law/scoring/thesis.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { isRawThesis } from '#shared/procedures/review/stages.ts';
import type { SittingState } from '#shared/record/state.ts';
import { typedMark } from '#shared/importing/scheme-draft.ts';
import { expertPaper, markText, ownOf } from '../parts/expert-paper.ts';
import type { ThesisSheetFigures } from './figures.ts';
import { fill } from '../parts/words.ts';
import { thesisPaper as words } from './words.ts';

/** 评审专家须提 4 至 6 个问题: a paper that is filled in by hand has room for the fewest. */
const FEWEST_QUESTIONS = 4;
const WEIGHTS = { content: 4, defence: 6 } as const;

/** One expert's 论文答辩评分表 for one candidate as the record stands; null where the level has no thesis. */
export function fillThesisSheet(state: SittingState, ref: SheetRef): ThesisSheetFigures | null {
  const found = expertPaper(state, ref);
  if (found === null || state.scheme === null || found.review.level === 'technician') return null;
  const { review, figures, given, items } = found;
  const content = given('content');
  const defence = given('defence');
  const raw = isRawThesis(state.scheme);
  const part = (line: 'content' | 'defence', mark: Mark | null) => ({
    name: words.items[line],
    fullMark: raw ? String(WEIGHTS[line] * 10) : '100',
    weight: `${String(WEIGHTS[line] * 10)}%`,
    mark: markText(mark),
    weighted: mark === null ? '' : raw ? formatMark(mark) : formatRatio(ratio(WEIGHTS[line] * mark, 10)),
  });
  const itemsOf = (line: 'content' | 'defence') =>
    items(line).map(({ name, fullMark, mark }) => ({
      ...{ name, fullMark: typedMark(fullMark), weight: '', mark: markText(mark), weighted: '' },
      part: true as const,
    }));
  return {
    form: 'thesis-sheet',
    ...figures,
    questions: [
      ...review.questions,
      ...Array<string>(Math.max(0, FEWEST_QUESTIONS - review.questions.length)).fill(''),
    ],
    asked: review.questions.length,
    rows: [...itemsOf('content'), part('content', content), ...itemsOf('defence'), part('defence', defence)],
    total: totalOf(content, defence, raw),
    rule: review.own === null ? words.thesisRule : fill(words.ownRule, ownOf(review.own, 'thesis')),
  };
}

/** One expert's own total: marks of 100 weighed, or points of 40 and 60 added up. */
function totalOf(content: Mark | null, defence: Mark | null, raw: boolean): string {
  if (content === null || defence === null) return '';
  const sum = content + defence;
  const total = thesisTotal([raw ? { content: sum, defence: sum } : { content, defence }]);
  return total === null ? '' : formatRatio(total);
}
