import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { ratio } from '#shared/base/marks/ratio.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { attendanceOf, sheetOf, type SittingState } from '#shared/record/state.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import { isRawThesis, owedLines, REVIEW_LINES, reviewOf } from '#shared/procedures/review/stages.ts';
import { thesisTotal } from '#shared/law/scoring/thesis.ts';
import { levelWords } from '#shared/words/levels.ts';
import { paper } from '../parts/words.ts';
import { blankLine, dateInChina, headOf, saySubjectScore } from '../parts/from-sitting.ts';
import type { ReviewSheetForm } from '../parts/request.ts';

/** 评审专家须提 4 至 6 个问题: a paper that is filled in by hand has room for the fewest. */
const FEWEST_QUESTIONS = 4;
const WEIGHTS = { content: 4, defence: 6 } as const;
const STATES = { present: '', absent: paper.absent, void: paper.void } as const;

/**
 * One expert's papers for one candidate as the record stands, in the order they are filled in: 论文答辩评分表 where the level has a
 * thesis, 综合评审评分表 once performance may be reviewed. Nothing for whoever did not reach the review.
 */
export function reviewSheetForms(state: SittingState, ref: SheetRef): ReviewSheetForm[] {
  const head = headOf(state);
  const candidate = state.candidates.get(ref.candidateId);
  const expert = state.people.get(ref.examinerId);
  if (head === null || state.scheme === null || candidate === undefined || expert === undefined) return [];
  const { scheme } = state;
  const sheet = sheetOf(state, ref);
  const review = reviewOf(state, candidate);
  if (owedLines(review).length === 0) return [];
  const attendance = attendanceOf(state, ref.candidateId);
  const { tasks } = scoreOf(scheme, sheet);
  const given = (line: keyof typeof REVIEW_LINES, task: number): Mark | null =>
    attendance === 'present' && REVIEW_LINES[line] in sheet.scores ? (tasks[task]?.mark ?? null) : null;
  const { signature } = sheet;
  const common = {
    form: 'review-sheet' as const,
    ...head,
    level: levelWords[review.level][0],
    // who was absent has no signed sheet: the signatures under the sitting vouch for it
    digest: (attendance === 'present' ? signature?.digest : state.signatures[0]?.digest) ?? null,
    candidate: {
      number: candidate.number,
      name: candidate.name,
      idNumber: candidate.idNumber,
      employer: candidate.employer,
    },
    examiner: expert.name,
    theory: saySubjectScore(review.theory),
    practical: saySubjectScore(review.practical),
    state: STATES[attendance],
    signatures: [
      signature === null
        ? blankLine(paper.expert)
        : {
            label: paper.expert,
            name: expert.name,
            at: dateInChina(signature.at),
            digest: signature.digest,
            opinion: '',
          },
    ],
  };
  const text = (mark: Mark | null): string => (mark === null ? '' : formatMark(mark));
  const content = given('content', 0);
  const defence = given('defence', 1);
  const raw = isRawThesis(scheme);
  const part = (line: 'content' | 'defence', mark: Mark | null) => ({
    name: paper.reviewItems[line],
    fullMark: raw ? String(WEIGHTS[line] * 10) : '100',
    weight: `${String(WEIGHTS[line] * 10)}%`,
    mark: text(mark),
    weighted: mark === null ? '' : raw ? formatMark(mark) : formatRatio(ratio(WEIGHTS[line] * mark, 10)),
  });
  const thesis: ReviewSheetForm = {
    ...common,
    kind: 'thesis',
    questions: [
      ...review.questions,
      ...Array<string>(Math.max(0, FEWEST_QUESTIONS - review.questions.length)).fill(''),
    ],
    asked: review.questions.length,
    rows: [part('content', content), part('defence', defence)],
    total: totalOf(content, defence, raw),
    rule: paper.thesisRule,
  };
  const performance: ReviewSheetForm = {
    ...common,
    kind: 'performance',
    questions: [],
    asked: 0,
    rows: [
      {
        name: paper.reviewItems.performance,
        fullMark: '100',
        weight: '',
        mark: text(given('performance', 2)),
        weighted: '',
      },
    ],
    total: '',
    rule: paper.performanceRule,
  };
  const opened = review.stages.performance.status !== 'locked';
  return review.level === 'technician' ? [performance] : opened ? [thesis, performance] : [thesis];
}

/** One expert's own total: marks of 100 weighed, or points of 40 and 60 added up. */
function totalOf(content: Mark | null, defence: Mark | null, raw: boolean): string {
  if (content === null || defence === null) return '';
  const sum = content + defence;
  const total = thesisTotal([raw ? { content: sum, defence: sum } : { content, defence }]);
  return total === null ? '' : formatRatio(total);
}
