import { cellAt, isBlank, textOf, type Cell, type SheetCells } from './cell.ts';
import type { Layout } from './layout.ts';
import { bareHeading, heading, plain } from './normalise.ts';

/** A heading as it stands over its column; `group` is the heading over several columns above it, or empty. */
export type Heading = { readonly index: number; readonly header: string; readonly group: string };

/** The headings of rows `first` to `last` (0-based); where the lower row is empty the upper one counts. */
export function headingsOf(sheet: SheetCells, first: number, last: number): Heading[] {
  const upper = first === last ? [] : (sheet.rows[first] ?? []);
  const lower = sheet.rows[last] ?? [];
  const groupOf = first === last ? () => '' : groupsOf(sheet, first);
  const headings: Heading[] = [];
  for (let index = 0; index < Math.max(upper.length, lower.length); index += 1) {
    const cell = isBlank(cellAt(lower, index)) ? cellAt(upper, index) : cellAt(lower, index);
    const header = shown(cell);
    const group = groupOf(index);
    if (header !== '') headings.push({ index, header, group: group === header ? '' : group });
  }
  return headings;
}

/** The group heading over a column: what is merged over it or, in files without merged cells, the nearest one to the left. */
export function groupsOf(sheet: SheetCells, row: number): (index: number) => string {
  const cells = sheet.rows[row] ?? [];
  const merged = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  return (index) => {
    const over = merged.find(({ left, right }) => left <= index && index <= right);
    if (over !== undefined) return shown(cellAt(cells, over.left));
    if (merged.length > 0) return shown(cellAt(cells, index));
    for (let at = Math.min(index, cells.length - 1); at >= 0; at -= 1) {
      const text = shown(cellAt(cells, at));
      if (text !== '') return text;
    }
    return '';
  };
}

const shown = (cell: Cell): string => (cell.kind === 'text' ? plain(cell.text) : plain(textOf(cell)));

/** Whose, or from when, a column is that is not about the person and the exam of this list. */
const OF_OTHERS =
  /现有|已有|已持|现持|现任|原有|原职业|原证|原等级|原资格|曾|紧急|联系人|介绍人|推荐人|家属|家庭|配偶|父亲|母亲|监护|师傅|导师|指导教师|带教/;
const OF_THIS_EXAM = /申报|申请|认定|鉴定|评价|考核|报考|拟|本次|考生|本人|参评|学员/;
const OF_PAPERS = /证书|持证|取得|学历|职称/;

export type Assignment<F extends string> = {
  readonly fieldOf: ReadonlyMap<number, F>;
  /** Fields whose heading stands over several columns, with nothing to tell them apart: a person must be asked. */
  readonly ambiguous: readonly F[];
};

/**
 * Gives each field the column whose heading it prefers: first by the whole heading, then with its group's, then without its
 * brackets. Words of the group or in the brackets decide between columns with one heading, and rule out those of other people.
 */
export function assign<F extends string>(headings: readonly Heading[], layout: Layout<F>): Assignment<F> {
  const fieldOf = new Map<number, F>();
  const ambiguous: F[] = [];
  const found = new Set<F>();
  const own = headings.filter(({ header, group }) => !OF_OTHERS.test(qualifiers({ header, group })));
  for (const reduce of REDUCTIONS) {
    const free = new Map<string, Heading[]>();
    for (const one of own) {
      if (fieldOf.has(one.index)) continue;
      const key = reduce(one);
      const same = free.get(key);
      if (same === undefined) free.set(key, [one]);
      else same.push(one);
    }
    for (const field of layout.fields) {
      if (found.has(field)) continue;
      const name = layout.specs[field].names.find((candidate) =>
        (free.get(candidate) ?? []).some(({ index }) => !fieldOf.has(index)),
      );
      if (name === undefined) continue;
      found.add(field);
      const [only, ...more] = preferred((free.get(name) ?? []).filter(({ index }) => !fieldOf.has(index)));
      if (only !== undefined && more.length === 0) fieldOf.set(only.index, field);
      else ambiguous.push(field);
    }
  }
  return { fieldOf, ambiguous };
}

const REDUCTIONS: readonly ((one: Heading) => string)[] = [
  ({ header }) => heading(header),
  ({ header, group }) => (group === '' ? '' : heading(`${group}${header}`)),
  ({ header }) => bareHeading(heading(header)),
];

/** What is said about a column besides its heading: the group's heading and what stands in brackets. */
const qualifiers = ({ header, group }: Pick<Heading, 'header' | 'group'>): string =>
  `${group} ${[...heading(header).matchAll(/\(([^()]*)\)/g)].map(([, inner = '']) => inner).join(' ')}`;

function preferred(columns: readonly Heading[]): readonly Heading[] {
  if (columns.length < 2) return columns;
  const wanted = columns.filter((one) => OF_THIS_EXAM.test(qualifiers(one)));
  if (wanted.length === 1) return wanted;
  const others = columns.filter((one) => !OF_PAPERS.test(qualifiers(one)));
  return others.length === 1 ? others : columns;
}

/** Headings that occur twice get the group heading above them, or their place, so that no column hides another. */
export function distinctHeaders(headings: readonly Heading[], groupOf: (index: number) => string): Map<number, string> {
  const count = new Map<string, number>();
  for (const { header } of headings) count.set(header, (count.get(header) ?? 0) + 1);
  const used = new Set<string>();
  return new Map(
    headings.map(({ index, header }) => {
      if ((count.get(header) ?? 0) < 2 && !header.startsWith('__')) return [index, header];
      const group = groupOf(index);
      const wished = group === '' || group === header ? header : `${group}/${header}`;
      const distinct = used.has(wished) || wished.startsWith('__') ? `${wished}（第${index + 1}列）` : wished;
      used.add(distinct);
      return [index, distinct];
    }),
  );
}
