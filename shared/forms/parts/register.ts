import { z } from 'zod';
import type { SittingState } from '#shared/record/state.ts';
import { cells, covered, ending, signatureRows, type Cells } from './cells.ts';
import { headRows, type RegisterColumn } from './column-heads.ts';
import { fitColumns } from './columns.ts';
import type { Write } from './faces.ts';
import { common, signatureLineSchema, text } from './figures.ts';
import { headOf } from './from-sitting.ts';
import { furniture } from './furniture.ts';
import { allStayWhole, rowHeight, rowsToKeep } from './height.ts';
import { innerWidth, SONG_FACE, textWidth, type Node, type Section } from './paper.ts';
import { titleBlock } from './title.ts';
import { paper, paperDate } from './words.ts';

// A register: particulars, then one ruled table with a row a person or event, then counts, a rule, and who signs.

export const registerFigures = {
  ...common,
  /** What stands above the table, in pairs across the page. */
  particulars: z.array(z.strictObject({ label: text, text })).max(20),
  /** Heads of the columns that differ from sitting to sitting, such as experts' names. */
  heads: z.array(text).max(30),
  rows: z.array(z.array(text).max(40)).max(3000),
  /** Counts, as the last row of the table. */
  note: text,
  /** What the document says about the list, below it. */
  rule: text,
  signatures: z.array(signatureLineSchema).max(20),
};
export type Register<Id extends string> = z.infer<z.ZodObject<typeof registerFigures>> & { readonly form: Id };
/** The figures schema of a form that is a register. */
export const registerSchema = <Id extends string>(form: Id) =>
  z.strictObject({ form: z.literal(form), ...registerFigures });

/** What a register says beside its head. */
export type RegisterParts = Partial<
  Pick<Register<string>, 'particulars' | 'heads' | 'note' | 'rule' | 'signatures'>
> & {
  readonly rows: readonly (readonly string[])[];
  /** Digest of what was signed; without it that of the sitting's first signature. */
  readonly digest?: string | null;
};

/** A register of a sitting: who, where and when from the record, the rest as given. Null while no sitting is open. */
export function registerOf<Id extends string>(
  form: Id,
  state: SittingState,
  parts: RegisterParts,
): Register<Id> | null {
  const head = headOf(state);
  if (head === null) return null;
  return {
    form,
    ...head,
    digest: parts.digest === undefined ? (state.signatures[0]?.digest ?? null) : parts.digest,
    particulars: parts.particulars ?? sittingParticulars(head),
    heads: parts.heads ?? [],
    rows: parts.rows.map((row) => [...row]),
    note: parts.note ?? '',
    rule: parts.rule ?? '',
    signatures: parts.signatures ?? [],
  };
}

/** Organiser and day, sitting and room, document. */
export const sittingParticulars = (head: NonNullable<ReturnType<typeof headOf>>): { label: string; text: string }[] => [
  { label: paper.organiser, text: head.organiser },
  { label: paper.heldOn, text: paperDate(head.heldOn) },
  { label: paper.sitting, text: head.sittingTitle },
  { label: paper.room, text: head.room },
  { label: paper.policy, text: head.policy },
];

export type RegisterPage = {
  readonly title: string;
  /** What the digest is of, where it is not of what somebody signed. */
  readonly fullDigest?: string;
  /** Under the title; 职业 and 等级 where nothing else is said. */
  readonly about?: string;
  readonly columns: readonly RegisterColumn[];
  readonly orientation: Section['pageOrientation'];
  readonly size?: number;
  /** The least height of a row in points, where people write into it. */
  readonly rowHeight?: number;
};

/** The pages of a register. */
export function registerPages(form: Register<string>, page: RegisterPage, write: Write): Section {
  const width = textWidth(page.orientation);
  const about = page.about ?? `${form.occupation}　${form.level}`;
  return {
    section: [
      ...titleBlock(page.title, about, write, page.title.length > 16 ? 1 : 3),
      ...(form.particulars.length === 0 ? [] : [particularsTable(form.particulars, cells(write, 10), width)]),
      register(form, page, write),
      ...(form.rule === ''
        ? []
        : [{ text: write(form.rule), font: SONG_FACE, fontSize: 9, margin: [0, 8, 0, 0] as const }]),
    ],
    pageOrientation: page.orientation,
    ...furniture(
      {
        ...{ ...form, fullDigest: page.fullDigest, pageOrientation: page.orientation },
        runningHead: `${page.title}${paper.continued}　${about}`,
      },
      write,
    ),
  };
}

/** Pairs of label and text, two a row; a text that stands alone takes the whole row. */
function particularsTable(pairs: Register<string>['particulars'], { head, prose }: Cells, width: number): Node {
  const inner = innerWidth(width, 4) - 2 * 66;
  const body: Node[][] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [left, right] = [pairs[at], pairs[at + 1]];
    if (left === undefined) break;
    body.push(
      right === undefined
        ? [head(left.label), { ...prose(left.text), colSpan: 3 }, ...covered(2)]
        : [head(left.label), prose(left.text), head(right.label), prose(right.text)],
    );
  }
  return {
    layout: 'grid',
    table: { widths: [66, inner * 0.58, 66, inner * 0.42], body },
    margin: [0, 0, 0, 10],
  };
}

function register(form: Register<string>, page: RegisterPage, write: Write): Node {
  const { columns, size = 9 } = page;
  const widths = fitColumns(
    textWidth(page.orientation),
    columns.map(({ width }) => width),
  );
  const heights = form.rows.map((row) =>
    Math.max(
      page.rowHeight ?? 0,
      rowHeight(
        row.map((text, at) => [text, widths[at] ?? 20] as const),
        size,
      ),
    ),
  );
  const whole = allStayWhole(heights);
  const make = cells(write, size, whole);
  const rows = form.rows.map((row) => columns.map(({ set = 'value' }, at) => setCell(row[at] ?? '', set, make)));
  const all = columns.length;
  const last = rows.length - rowsToKeep(heights, 1);
  const counts: Node[][] =
    form.note === ''
      ? []
      : [[{ ...make.prose(form.note), bold: true, fontSize: 10, colSpan: all }, ...covered(all - 1)]];
  const signing = form.signatures.length === 0 ? [] : signatureRows(form.signatures, all, make, page.orientation);
  const tail = [...rows.slice(last), ...counts, ...signing];
  const heads = headRows(columns, widths, size, make, page.rowHeight);
  return {
    layout: 'grid',
    table: {
      widths,
      headerRows: heads.length,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      ...(page.rowHeight === undefined ? {} : { heights: page.rowHeight }),
      body: [...heads, ...rows.slice(0, last), ...(tail.length === 0 ? [] : [ending(widths, tail, page.rowHeight)])],
    },
  };
}

/** Words such as 缺考 stand in the middle of a column of marks, figures under each other. */
const setCell = (text: string, set: NonNullable<RegisterColumn['set']>, make: Cells): Node =>
  set === 'mark' ? (/^[\d.]*$/.test(text) ? make.mark(text) : make.value(text)) : make[set](text);
