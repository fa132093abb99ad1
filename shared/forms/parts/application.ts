import { z } from 'zod';
import { digestSchema } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { RESIDENT_ID } from '#shared/importing/id-type.ts';
import { levelWords } from '#shared/words/levels.ts';
import { grid } from './application-grid.ts';
import type { Block } from './blocks.ts';
import { cells } from './cells.ts';
import { fitColumns } from './columns.ts';
import type { Write } from './faces.ts';
import { common, text } from './figures.ts';
import { headOf } from './from-sitting.ts';
import { furniture } from './furniture.ts';
import { allStayWhole, rowHeight } from './height.ts';
import { SONG_FACE, textWidth, type Node, type Section } from './paper.ts';
import { periods } from './periods.ts';
import { paper } from './words.ts';

// An application form: labelled fields in the places the document gives them, filled from the roster or left for ink.

export const applicationFigures = {
  ...common,
  /** The digest of the applicant's photo; empty where its place is left for a print to be glued in. */
  photo: digestSchema.or(z.literal('')),
  /** What is known, by the label of its field; a field without an answer is left blank. */
  answers: z.record(text, text),
  /** Rows of the lists in it, by the list's name. */
  lists: z.record(text, z.array(z.array(text).max(12)).max(300)),
};
export type Application<Id extends string> = z.infer<z.ZodObject<typeof applicationFigures>> & { readonly form: Id };
/** The figures schema of a form that is an application. */
export const applicationSchema = <Id extends string>(form: Id) =>
  z.strictObject({ form: z.literal(form), ...applicationFigures });

type Answers = Readonly<Record<string, string>>;
type Lists = Readonly<Record<string, readonly (readonly string[])[]>>;

/** An application of a sitting. Nothing on it is ever signed on screen: the applicant's hand and two seals make it valid. */
export function applicationOf<Id extends string>(
  form: Id,
  state: SittingState,
  { answers = {}, lists = {}, photo = '' }: { answers?: Answers; lists?: Lists; photo?: string },
): Application<Id> | null {
  const head = headOf(state);
  if (head === null) return null;
  const rows = Object.entries(lists).map(([name, each]) => [name, each.map((row) => [...row])] as const);
  return { form, ...head, digest: '', photo, answers: { ...answers }, lists: Object.fromEntries(rows) };
}

const SEX = { male: '男', female: '女' } as const;

/** What the roster says of somebody, under every name a form may ask for it; columns without a field of their own included. */
export function rosterAnswers(candidate: Candidate | undefined): Answers {
  if (candidate === undefined) return {};
  const { name, sex, birthDate, employer, phone, idType, idNumber, occupation, level, extra } = candidate;
  // whoever has no 居民身份证 says what the number is of
  const numbered = idType === '' || idType === RESIDENT_ID ? idNumber : `${idType} ${idNumber}`;
  const born = birthDate === null ? '' : `${birthDate.slice(0, 4)}年${String(Number(birthDate.slice(5, 7)))}月`;
  return {
    ...extra,
    ...{ 姓名: name, 性别: sex === null ? '' : SEX[sex], 出生年月: born, 所在单位: employer, 单位: employer },
    ...{
      联系电话: phone,
      联系人及电话: phone,
      证件类型: idType,
      证件号码: idNumber,
      身份证号: idNumber,
      身份证号码: numbered,
    },
    ...{ '申报职业（工种）': occupation, 申报等级: levelWords[level][0] },
  };
}

const LIST_SIZE = 9.5;
const WIDTH = textWidth('portrait');

/** The pages of an application. */
export function applicationPages(
  form: Application<string>,
  title: string,
  blocks: readonly Block[],
  write: Write,
): Section {
  const first: Node = {
    text: write(title),
    font: SONG_FACE,
    fontSize: 18,
    bold: true,
    alignment: 'center',
    margin: [0, 0, 0, 12],
  };
  return {
    section: [
      ...(blocks[0]?.kind === 'cover' ? [] : [first]),
      ...keptTogether(blocks, form).flatMap((group) => groupNodes(group, form, title, write)),
    ],
    pageOrientation: 'portrait',
    ...furniture({ ...form, runningHead: `${title}${paper.continued}　${form.answers['姓名'] ?? ''}` }, write),
  };
}

/** As many rows as a list has that is still kept on one page with its heading. */
const SHORT = 12;

/** Headings with the block they stand over; a long list may break, so it stands alone. */
function keptTogether(blocks: readonly Block[], { lists }: Application<string>): Block[][] {
  const groups: Block[][] = [];
  let headings: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') headings.push(block);
    else if (block.kind === 'list' && (lists[block.name]?.length ?? 0) > SHORT) {
      groups.push(headings, [block]);
      headings = [];
    } else {
      groups.push([...headings, block]);
      headings = [];
    }
  }
  return [...groups, headings].filter((group) => group.length > 0);
}

function groupNodes(group: readonly Block[], form: Application<string>, title: string, write: Write): Node[] {
  const nodes = group.flatMap((block) => nodesOf(block, form, title, write));
  return group.length > 1 ? [{ stack: nodes, unbreakable: true }] : nodes;
}

function nodesOf(block: Block, form: Application<string>, title: string, write: Write): Node[] {
  switch (block.kind) {
    case 'cover':
      return cover(block, form, title, write);
    case 'heading':
      return [{ text: write(block.text), font: SONG_FACE, fontSize: 12, bold: true, margin: [0, 12, 0, 6] }];
    case 'notes':
      return [
        {
          text: write(block.title),
          font: SONG_FACE,
          fontSize: 15,
          bold: true,
          alignment: 'center',
          margin: [0, 20, 0, 14],
        },
        ...block.lines.map((line): Node => ({
          text: write(line),
          font: SONG_FACE,
          fontSize: 11,
          lineHeight: 1.5,
          margin: [0, 0, 0, 6],
        })),
        { text: write(''), pageBreak: 'after' },
      ];
    case 'grid':
      return [grid(block, form, write)];
    case 'list':
      return [list(block, form, write)];
    case 'periods':
      return [periods(block, form.answers[block.field] ?? '', write)];
  }
}

function cover(
  { lines, foot }: Extract<Block, { kind: 'cover' }>,
  { answers, organiser }: Application<string>,
  title: string,
  write: Write,
): Node[] {
  return [
    {
      text: write(title),
      font: SONG_FACE,
      fontSize: 22,
      bold: true,
      alignment: 'center',
      lineHeight: 1.4,
      margin: [20, 120, 20, 130],
    },
    ...lines.map((label): Node => ({
      columns: [
        { width: 140, text: write(`${label}：`), font: SONG_FACE, alignment: 'right' },
        { width: 230, stack: [{ text: write(answers[label] ?? '') }, RULE] },
      ],
      columnGap: 8,
      fontSize: 14,
      margin: [40, 0, 0, 22],
    })),
    ...foot.map((text): Node => ({
      text: write(text.replace('{评价机构}', organiser)),
      font: SONG_FACE,
      fontSize: 14,
      alignment: 'center',
      margin: [0, 20, 0, 0],
    })),
    { text: write(''), pageBreak: 'after' },
  ];
}
/** A line to write on. */
const RULE: Node = { canvas: [{ type: 'line', x1: 0, y1: 2, x2: 230, y2: 2, lineWidth: 0.6 }] };

function list(
  { name, heads, widths, least }: Extract<Block, { kind: 'list' }>,
  form: Application<string>,
  write: Write,
): Node {
  const rows = form.lists[name] ?? [];
  const fitted = fitColumns(WIDTH, [28, ...widths]);
  const heightOf = (row: readonly string[]): number =>
    rowHeight(
      row.map((text, at) => [text, fitted[at + 1] ?? LIST_SIZE] as const),
      LIST_SIZE,
    );
  const whole = allStayWhole(rows.filter((row) => row.length > 0).map(heightOf));
  const { head, value, prose } = cells(write, LIST_SIZE, whole);
  const all = [...rows, ...Array.from({ length: Math.max(0, least - rows.length) }, () => [])];
  return {
    layout: 'grid',
    table: {
      widths: fitted,
      headerRows: 1,
      dontBreakRows: whole,
      heights: 22,
      body: [
        [paper.index, ...heads].map(head),
        ...all.map((row, at) => [value(String(at + 1)), ...heads.map((_, column) => prose(row[column] ?? ''))]),
      ],
    },
  };
}
