import { PROCEDURES } from '#shared/procedures/registry.ts';
import { fill, paper, paperDate } from '../parts/words.ts';
import { scoreSheetPaper as words } from './words.ts';
import { cells, covered, ending, signatureRows, type Cells } from '../parts/cells.ts';
import { correctionTable } from '../parts/corrections.ts';
import { fitColumns } from '../parts/columns.ts';
import type { Write } from '../parts/faces.ts';
import { furniture } from '../parts/furniture.ts';
import { againText } from '../parts/from-sitting.ts';
import { proofTable } from '../parts/proof-table.ts';
import { textWidth, type Node, type Section } from '../parts/paper.ts';
import { titleBlock } from '../parts/title.ts';
import { toldBlock } from '../parts/told-block.ts';
import type { ScoreSheetFigures } from './figures.ts';
import { taskTable } from './task-table.ts';

// 操作技能考核评分记录表 in the layout of the national question bank: who and where, the table of totals, then one table
// a task with the signatures of 评分人 and 核分人 under it.

const ORIENTATION = 'portrait';
const WIDTH = textWidth(ORIENTATION);
/** What variants of the sheet have of their own: more of a title, and another head that says whose it is, also on later pages. */
type Variant = { readonly suffix?: string; readonly top?: readonly Node[]; readonly who?: string };

/** The pages of one sheet. */
export function scoreSheet(form: ScoreSheetFigures, write: Write, { suffix = '', top, who }: Variant = {}): Section {
  const { attempt } = form.candidate;
  const title = `${sheetTitle(form)}${suffix}`;
  const runningHead = `${title}${paper.continued}\n${who ?? whose(form)}`;
  const heading = titleBlock(title, `${form.occupation}　${form.level}${againText(attempt)}`, write, 1.5);
  return {
    section: [
      ...(top === undefined
        ? [...heading, identity(form, cells(write, 10))]
        : [...top, ...heading, conditions(form, cells(write, 10))]),
      totals(form, cells(write, 10)),
      ...breaches(form, cells(write, 10)),
      ...form.tasks.flatMap((task, index) => (task.lines.length === 0 ? [] : [taskTable(form, task, index, write)])),
      ...correctionTable(form.corrections, WIDTH, write),
      ...proofTable(form.proofs, WIDTH, write),
      ...toldBlock(form.told, write),
    ],
    pageOrientation: ORIENTATION,
    ...furniture({ ...form, runningHead }, write),
  };
}

/** Whose a loose sheet is, as the head of every page says it. */
const whose = ({ candidate: { number, name, employer }, ticket }: ScoreSheetFigures): string =>
  [
    `${paper.number} ${number}`,
    `${paper.name} ${name}`,
    ...(ticket === '' ? [] : [`${words.ticket} ${ticket}`]),
    `${paper.employer} ${employer}`,
  ].join('　');

/** What the paper is called: a panel of experts fills in another form than examiners do. */
export const sheetTitle = ({ procedure, subject }: ScoreSheetFigures): string =>
  subject === undefined ? PROCEDURES[procedure].paper.sheet : fill(words.sheetOf, { subject });

function identity(form: ScoreSheetFigures, { head, value, prose }: Cells): Node {
  const { number, name, idNumber, employer } = form.candidate;
  const wide = (text: string, columns: number): Node[] => [
    { ...prose(text), colSpan: columns },
    ...covered(columns - 1),
  ];
  return {
    layout: 'grid',
    table: {
      widths: fitColumns(WIDTH, [66, '*', 42, 96, 54, 122]),
      body: [
        [head(paper.number), value(number), head(paper.name), value(name), head(paper.idNumber), value(idNumber)],
        [head(paper.employer), ...wide(employer, 3), head(words.ticket), value(form.ticket)],
        [
          ...[head(paper.occupation), value(form.occupation), head(paper.level), value(form.level)],
          ...[head(paper.room), value(form.room)],
        ],
        [
          head(paper.organiser),
          ...wide(form.organiser, 3),
          head(PROCEDURES[form.procedure].paper.scorer),
          value(form.examiner),
        ],
        [head(paper.policy), ...wide(form.policy, 3), head(paper.heldOn), value(paperDate(form.heldOn))],
      ],
    },
  };
}

/** What the sheet says of the exam where whose it is stands elsewhere: no name, and no employer. */
function conditions(form: ScoreSheetFigures, { head, value, prose }: Cells): Node {
  const { scorer } = PROCEDURES[form.procedure].paper;
  return {
    layout: 'grid',
    table: {
      widths: fitColumns(WIDTH, [66, '*', 54, 122]),
      body: [
        [head(paper.number), value(form.candidate.number), head(paper.heldOn), value(paperDate(form.heldOn))],
        [head(paper.organiser), prose(form.organiser), head(paper.room), value(form.room)],
        [head(paper.policy), prose(form.policy), head(scorer), value(form.examiner)],
      ],
    },
  };
}

const breaches = ({ breaches: said }: ScoreSheetFigures, { prose }: Cells): Node[] =>
  said === undefined ? [] : [{ ...prose(said), margin: [0, 6, 0, 0] }];

function totals(form: ScoreSheetFigures, make: Cells): Node {
  const { head, value, prose, mark } = make;
  const weighted = form.tasks.some((task) => task.weight !== '');
  const percent = (weight: string): string => (weight === '' ? '' : fill(words.percent, { weight }));
  const columns = weighted ? 7 : 5;
  const widths = fitColumns(WIDTH, weighted ? [24, '*', 44, 50, 44, 56, 84] : [24, '*', 66, 60, 110]);
  const heads = [
    ...[paper.index, words.taskName, weighted ? paper.fullMark : words.fullMarkOrWeight, paper.mark],
    ...(weighted ? [paper.weight, words.lastMark] : []),
    paper.remark,
  ];
  const rows = form.tasks.map((task, index) => [
    ...[value(String(index + 1)), prose(task.name), value(task.fullMark)],
    mark(task.mark),
    ...(weighted ? [value(percent(task.weight)), mark(task.weighted)] : []),
    prose(task.remark),
  ]);
  const sum: Node[] = [
    { ...head(paper.sum), colSpan: weighted ? columns - 2 : 2 },
    ...covered(weighted ? columns - 3 : 1),
    ...(weighted ? [] : [value(fullMarkOf(form))]),
    { ...mark(form.total), bold: true, fontSize: 12 },
    { ...head(form.state), fontSize: 12 },
  ];
  // a panel judges its subjects one by one: no sum, but the state has to stand somewhere
  const stateRow =
    form.state === '' ? [] : [[{ ...head(form.state), fontSize: 12, colSpan: columns }, ...covered(columns - 1)]];
  const end = [
    ...rows.slice(-1),
    ...(PROCEDURES[form.procedure].resultShape === 'total' ? [sum] : stateRow),
    ...signatureRows(form.tally, columns, make),
  ];
  return {
    stack: [
      caption(head(words.totals)),
      {
        layout: 'grid',
        table: {
          widths,
          headerRows: 1,
          dontBreakRows: true,
          body: [heads.map(head), ...rows.slice(0, -1), ending(widths, end)],
        },
      },
    ],
  };
}

/** What the full marks come to where they are weights themselves. */
const fullMarkOf = ({ tasks }: ScoreSheetFigures): string =>
  String(tasks.reduce((sum, { fullMark }) => sum + Math.round(Number(fullMark) * 100), 0) / 100);

const caption = (head: Node): Node => ({ ...head, fontSize: 12, margin: [0, 9, 0, 4] });
