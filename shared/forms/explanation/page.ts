import { PROCEDURES } from '#shared/procedures/registry.ts';
import { explanationPaper as words } from './words.ts';
import { paper, paperDate } from '../parts/words.ts';
import { cells, covered } from '../parts/cells.ts';
import { correctionTable } from '../parts/corrections.ts';
import type { Write } from '../parts/faces.ts';
import { furniture } from '../parts/furniture.ts';
import { allStayWhole, rowHeight, type Column } from '../parts/height.ts';
import { SONG_FACE, innerWidth, textWidth, type Node, type Section } from '../parts/paper.ts';
import { titleBlock } from '../parts/title.ts';
import type { ExplanationFigures } from './figures.ts';

// 成绩说明: for one candidate, raw marks, the clauses in order, the exact fraction, the shown mark and the verdict.

const LABEL = 66;
const INDEX = 22;
const CLAUSE = 170;
/** The least a column of marks needs; the names of tasks take what is left. */
const MARK = 40;
const MARK_AT_BEST = 84;
const NAME = 120;
const SIZE = 9.5;

/** The pages of one candidate's explanation. */
export function explanation(form: ExplanationFigures, write: Write): Section {
  const width = textWidth('portrait');
  const runningHead = `${words.title}${paper.continued}　${form.candidate.number}　${form.candidate.name}`;
  return {
    section: [
      ...titleBlock(words.title, `${form.occupation}　${form.level}`, write, 3),
      particulars(form, write, width),
      ...partsOf(form, write, width).flatMap((part, at) => part(`${NUMERALS.charAt(at)}、`)),
    ],
    pageOrientation: 'portrait',
    ...furniture({ ...form, runningHead }, write),
  };
}

const NUMERALS = '一二三四五';

/** What there is to say of this person, a part each, to be numbered as they come. */
function partsOf(form: ExplanationFigures, write: Write, width: number): ((number: string) => Node[])[] {
  const { tasks, reasons, exact, corrections, told } = form;
  const plain = (title: string, texts: readonly string[]): Node => ({
    stack: [heading(title, write), ...texts.map((text) => said(text, write))],
    unbreakable: texts.length < FEW,
  });
  return [
    ...(tasks.length === 0 ? [] : [(number: string) => [marks(form, number + words.raw, write, width)]]),
    ...(reasons.length === 0 ? [] : [(number: string) => [argument(form, number + words.argument, write, width)]]),
    (number) => [plain(number + words.exact, [...exact, words.exactNote])],
    ...(corrections.length === 0
      ? []
      : [(n: string) => correctionTable(corrections, width, write, heading(n + words.corrections, write))]),
    ...(told.length === 0 ? [] : [(number: string) => [plain(number + words.told, told)]]),
  ];
}
/** Fewer lines than this are kept on one page. */
const FEW = 20;

const said = (text: string, write: Write): Node => ({ text: write(text), font: SONG_FACE, fontSize: SIZE });

const heading = (text: string, write: Write): Node => ({
  text: write(text),
  font: SONG_FACE,
  fontSize: 11,
  bold: true,
  margin: [0, 10, 0, 4],
});

/** A heading as the first of a table's head rows, so that neither stands alone at the foot of a page. */
const headingRow = (text: string, columns: number, write: Write): Node[] => [
  { ...heading(text, write), colSpan: columns, border: [false, false, false, false], margin: [-3, 7, 0, 1] },
  ...covered(columns - 1),
];
/** A row that may break has to be let go of: pdfmake would drop what of it does not fit under the heads. */
const headed = (whole: boolean) => ({ headerRows: 2, keepWithHeaderRows: whole ? 1 : 0, dontBreakRows: whole });

function particulars(form: ExplanationFigures, write: Write, width: number): Node {
  const { head, prose, value } = cells(write, 10);
  const inner = innerWidth(width, 4) - 2 * LABEL;
  const { number, name, idNumber, employer } = form.candidate;
  const wide = (label: string, text: string): Node[] => [head(label), { ...prose(text), colSpan: 3 }, ...covered(2)];
  return {
    layout: 'grid',
    table: {
      widths: [LABEL, inner / 2, LABEL, inner / 2],
      body: [
        [head(paper.number), prose(number), head(paper.name), prose(name)],
        [head(paper.idNumber), prose(idNumber), head(paper.employer), prose(employer)],
        [head(paper.sitting), prose(form.sittingTitle), head(paper.heldOn), prose(paperDate(form.heldOn))],
        wide(paper.policy, form.policy),
        [
          head(words.shown),
          { ...value(form.shown), bold: true },
          head(words.verdict),
          { ...value(form.verdict), bold: true },
        ],
      ],
    },
  };
}

/** A task a row and an examiner a column: names of tasks are long, and examiners are never more than nine. */
function marks(
  { procedure, examiners, tasks, totals }: ExplanationFigures,
  title: string,
  write: Write,
  width: number,
): Node {
  const inner = innerWidth(width, examiners.length + 1);
  const mark = Math.max(MARK, Math.min(MARK_AT_BEST, (inner - NAME) / Math.max(1, examiners.length)));
  const name = inner - mark * examiners.length;
  const whole = allStayWhole(
    tasks.map((task) => rowHeight([[task.name, name], ...task.marks.map((text): Column => [text, mark])], SIZE)),
  );
  const { head, prose, mark: figure } = cells(write, SIZE, whole);
  const strong = (node: Node): Node => ({ ...node, bold: true });
  return {
    layout: 'headed',
    table: {
      widths: [name, ...examiners.map(() => mark)],
      ...headed(whole),
      body: [
        headingRow(title, examiners.length + 1, write),
        [head(PROCEDURES[procedure].paper.item), ...examiners.map(head)],
        ...tasks.map((task) => [prose(task.name), ...examiners.map((_, index) => figure(task.marks[index] ?? ''))]),
        ...(totals.length === 0 ? [] : [[strong(prose(words.total)), ...totals.map((total) => strong(figure(total)))]]),
      ],
    },
  };
}

function argument(form: ExplanationFigures, title: string, write: Write, width: number): Node {
  const text = innerWidth(width, 3) - INDEX - CLAUSE;
  const heights = form.reasons.map((reason) =>
    rowHeight(
      [
        [reason.text, text],
        [reason.clause, CLAUSE],
      ],
      SIZE,
    ),
  );
  const whole = allStayWhole(heights);
  const { head, value, prose } = cells(write, SIZE, whole);
  return {
    layout: 'headed',
    table: {
      widths: [INDEX, text, CLAUSE],
      ...headed(whole),
      body: [
        headingRow(title, 3, write),
        [head(paper.index), head(words.finding), head(words.clause)],
        ...form.reasons.map((reason, index) => [value(String(index + 1)), prose(reason.text), prose(reason.clause)]),
      ],
    },
  };
}
