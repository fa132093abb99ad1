import { z } from 'zod';
import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import type { Thresholds, ThresholdStage } from '#shared/model/thresholds.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import {
  linesOf,
  owedLines,
  REVIEW_TASKS,
  reviewOf,
  type Review,
  type ReviewPart,
} from '#shared/procedures/review/stages.ts';
import { attendanceOf, sheetOf, type SittingState } from '#shared/record/state.ts';
import { levelWords } from '#shared/words/levels.ts';
import { cells, covered, ending, signatureRows, type Cells } from './cells.ts';
import { fitColumns } from './columns.ts';
import type { Write } from './faces.ts';
import { correctionTable, sayChange } from './corrections.ts';
import { candidateFigures, common, correctionFigures, signatureLineSchema, text } from './figures.ts';
import { againText, blankLine, candidateOn, dateInChina, headOf, saySubjectScore } from './from-sitting.ts';
import { furniture } from './furniture.ts';
import { SONG_FACE, textWidth, type Node, type Section } from './paper.ts';
import { proofsOf, proofTable } from './proof-table.ts';
import { toldOf } from './story.ts';
import { titleBlock } from './title.ts';
import { toldBlock } from './told-block.ts';
import { paper, paperDate } from './words.ts';

// What the two papers an expert fills in during a 综合评审 have in common (天津 综合评审工作流程 五（二）、五（三）).

/** The fields of both papers' schemas. */
export const expertFigures = {
  ...common,
  candidate: candidateFigures,
  examiner: text,
  /** The scores that opened the review, as they were imported. */
  theory: text,
  practical: text,
  state: text,
  /** What the document says the marks decide. */
  rule: text,
  signatures: z.array(signatureLineSchema),
  /** What was changed after signing, and what else the record says of the person; missing where nothing was. */
  corrections: z.array(correctionFigures).max(500).optional(),
  proofs: z.array(correctionFigures).max(500).optional(),
  told: z.array(text).max(100).optional(),
};
type ExpertFigures = z.infer<z.ZodObject<typeof expertFigures>>;

const STATES = { present: '', absent: paper.absent, void: paper.void, ineligible: paper.ineligible } as const;

/** One expert's view of one candidate's review. */
export type ExpertPaper = {
  readonly review: Review;
  /** What both papers say alike. */
  readonly figures: Omit<ExpertFigures, 'rule'>;
  /** The mark the expert gave for a part, or null where none was given or none may be shown. */
  readonly given: (part: ReviewPart) => Mark | null;
  /** The items of a part where the sitting set its own, each with its mark; none where the part is one line. */
  readonly items: (part: ReviewPart) => readonly Item[];
};
type Item = { readonly name: string; readonly fullMark: Mark; readonly mark: Mark | null };

/** Null for whoever did not reach the review, and while sitting, scheme or person is missing. */
export function expertPaper(state: SittingState, ref: SheetRef): ExpertPaper | null {
  const head = headOf(state);
  const candidate = state.candidates.get(ref.candidateId);
  const expert = state.people.get(ref.examinerId);
  if (head === null || state.scheme === null || candidate === undefined || expert === undefined) return null;
  const sheet = sheetOf(state, ref);
  const attendance = attendanceOf(state, ref.candidateId);
  const review = reviewOf(state, candidate);
  if (owedLines(review, state.scheme).length === 0) return null;
  const { scheme } = state;
  const shows = attendance === 'present';
  const markOn = (line: string): Mark | null => {
    const score = shows ? sheet.scores[line]?.score : undefined;
    return score?.kind === 'mark' ? score.mark : null;
  };
  const { tasks } = scoreOf(state.scheme, sheet);
  const { signature } = sheet;
  const signer =
    signature === null || attendance !== 'present'
      ? blankLine(paper.expert)
      : {
          label: paper.expert,
          name: expert.name,
          at: dateInChina(signature.at),
          digest: signature.digest,
          opinion: '',
        };
  return {
    review,
    figures: {
      ...head,
      level: levelWords[review.level][0],
      // who was absent has no signed sheet: the signatures under the sitting vouch for it
      digest: (attendance === 'present' ? signature?.digest : state.signatures[0]?.digest) ?? null,
      candidate: candidateOn(state, candidate),
      examiner: expert.name,
      theory: saySubjectScore(review.theory),
      practical: saySubjectScore(review.practical),
      state: STATES[attendance],
      signatures: [signer],
      ...changesOf(state, ref),
      ...proofsOf(state, ref),
      ...toldOf(state, ref),
    },
    given: (part) =>
      shows && linesOf(scheme, part).every((line) => line in sheet.scores)
        ? (tasks[REVIEW_TASKS[part]]?.mark ?? null)
        : null,
    items: (part) => {
      const lines = scheme.tasks[REVIEW_TASKS[part]]?.lines ?? [];
      if (lines.length < 2) return [];
      return lines.map(({ name, fullMark }, at) => ({ name, fullMark, mark: markOn(linesOf(scheme, part)[at] ?? '') }));
    },
  };
}

/** Marks of this expert that were changed after they were signed. */
function changesOf(state: SittingState, ref: SheetRef): Pick<ExpertFigures, 'corrections'> {
  const own = state.markChanges.filter(
    ({ candidateId, examinerId }) => candidateId === ref.candidateId && examinerId === ref.examinerId,
  );
  return own.length === 0 ? {} : { corrections: own.map((each) => sayChange(state, each)) };
}

/** What a stage passes by where something else than the document settles it, for a rule on paper. */
export const ownOf = (
  own: Thresholds,
  stage: ThresholdStage,
): { readonly points: string; readonly source: string } => ({
  points: formatMark(own[stage]).replace(/\.?0+$/, ''),
  source: own.source,
});

/** A mark, or empty where there is none. */
export const markText = (mark: Mark | null): string => (mark === null ? '' : formatMark(mark));

export const EXPERT_WIDTH = textWidth('portrait');
export const EXPERT_SIZE = 10;
export const EXPERT_INDEX = 28;

/** The pages of such a paper: title, who it is about, the form's own tables, then what the marks decide. */
export function expertPages(form: ExpertFigures, title: string, tables: readonly Node[], write: Write): Section {
  const { number, name, attempt } = form.candidate;
  const runningHead = `${title}${paper.continued}　${paper.number} ${number}　${paper.name} ${name}`;
  return {
    section: [
      ...titleBlock(title, `${form.occupation}　${form.level}${againText(attempt)}`, write, 1.5),
      identity(form, cells(write, EXPERT_SIZE)),
      ...tables,
      { text: write(form.rule), font: SONG_FACE, fontSize: 9, margin: [0, 8, 0, 0] },
      ...correctionTable(form.corrections ?? [], EXPERT_WIDTH, write),
      ...proofTable(form.proofs, EXPERT_WIDTH, write),
      ...toldBlock(form.told, write),
    ],
    pageOrientation: 'portrait',
    ...furniture({ ...form, runningHead }, write),
  };
}

function identity(form: ExpertFigures, { head, value, prose }: Cells): Node {
  const { number, name, idNumber, employer } = form.candidate;
  const wide = (said: string, columns: number): Node[] => [
    { ...prose(said), colSpan: columns },
    ...covered(columns - 1),
  ];
  return {
    layout: 'grid',
    table: {
      widths: fitColumns(EXPERT_WIDTH, [66, '*', 42, 96, 54, 122]),
      body: [
        [head(paper.number), value(number), head(paper.name), value(name), head(paper.idNumber), value(idNumber)],
        [head(paper.employer), ...wide(employer, 3), head(paper.heldOn), value(paperDate(form.heldOn))],
        [
          ...[head(paper.theory), value(form.theory), head(paper.practical), value(form.practical)],
          ...[head(paper.room), value(form.room)],
        ],
        [head(paper.organiser), ...wide(form.organiser, 3), head(paper.expert), value(form.examiner)],
        [head(paper.policy), ...wide(form.policy, 5)],
      ],
    },
  };
}

/** A table of marks that ends in the signature: one row that never breaks. */
export function signedMarks(
  form: Pick<ExpertFigures, 'state' | 'signatures'>,
  { widths, heads, rows }: { widths: readonly number[]; heads: readonly string[]; rows: readonly Node[][] },
  make: Cells,
): Node {
  const all = widths.length;
  const state: Node[] = [{ ...make.head(form.state), fontSize: 12, colSpan: all }, ...covered(all - 1)];
  const end = [...rows, ...(form.state === '' ? [] : [state]), ...signatureRows(form.signatures, all, make)];
  return {
    layout: 'grid',
    margin: [0, 12, 0, 0],
    table: { widths, headerRows: 1, dontBreakRows: true, body: [heads.map(make.head), ending(widths, end)] },
  };
}
