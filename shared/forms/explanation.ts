import { explanationPaper as words } from '../words/explanation.ts';
import { paper, paperDate } from '../words/paper.ts';
import { cells, covered } from './cells.ts';
import type { Write } from './faces.ts';
import { furniture } from './furniture.ts';
import { allStayWhole, rowHeight } from './height.ts';
import { innerWidth, textWidth, type Node, type Section } from './paper.ts';
import type { ExplanationForm } from './request.ts';

// 成绩说明: for one candidate, raw marks, the clauses in order, the exact fraction, the shown mark and the verdict.

const LABEL = 66;
const INDEX = 22;
const CLAUSE = 170;
const EXAMINER = 80;
const TOTAL = 56;
const SIZE = 9.5;

/** The pages of one candidate's explanation. */
export function explanation(form: ExplanationForm, write: Write): Section {
  const width = textWidth('portrait');
  const runningHead = `${words.title}${paper.continued}　${form.candidate.number}　${form.candidate.name}`;
  const heading = (text: string): Node => ({ text: write(text), fontSize: 11, bold: true, margin: [0, 10, 0, 4] });
  return {
    section: [
      { text: write(words.title), fontSize: 19, bold: true, alignment: 'center', characterSpacing: 3 },
      {
        text: write(`${form.occupation}　${form.level}`),
        fontSize: 12,
        alignment: 'center',
        margin: [0, 3, 0, 10],
      },
      particulars(form, write, width),
      ...(form.rows.length === 0 ? [] : [heading(words.raw), marks(form, write, width)]),
      ...(form.reasons.length === 0 ? [] : [heading(words.argument), argument(form, write, width)]),
      heading(words.exact),
      { text: write(form.exact), fontSize: SIZE },
    ],
    pageOrientation: 'portrait',
    ...furniture({ ...form, runningHead }, write),
  };
}

function particulars(form: ExplanationForm, write: Write, width: number): Node {
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

function marks(form: ExplanationForm, write: Write, width: number): Node {
  const { head, value, mark } = cells(write, SIZE);
  const room = innerWidth(width, form.tasks.length + 2) - EXAMINER - TOTAL;
  const widths = [EXAMINER, ...form.tasks.map(() => room / Math.max(1, form.tasks.length)), TOTAL];
  return {
    layout: 'grid',
    table: {
      widths,
      headerRows: 1,
      body: [
        [head(words.examiner), ...form.tasks.map(head), head(words.total)],
        ...form.rows.map((row) => [
          value(row.examiner),
          ...form.tasks.map((_, index) => mark(row.marks[index] ?? '')),
          { ...mark(row.total), bold: true },
        ]),
      ],
    },
  };
}

function argument(form: ExplanationForm, write: Write, width: number): Node {
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
    layout: 'grid',
    table: {
      widths: [INDEX, text, CLAUSE],
      headerRows: 1,
      dontBreakRows: whole,
      body: [
        [head(paper.index), head(words.finding), head(words.clause)],
        ...form.reasons.map((reason, index) => [value(String(index + 1)), prose(reason.text), prose(reason.clause)]),
      ],
    },
  };
}
