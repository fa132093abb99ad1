import { cellAt, isBlank, textOf, type Cell } from './cell.ts';
import { onlyContinues } from './merged-cells.ts';
import { heading, plain } from './normalise.ts';
import { saysMore } from './says-more.ts';
import type { SchemeTable } from './scheme-tables.ts';

/** What a row of a scheme turned out to be. */
export type SchemeRow = { readonly sheetRow: number; readonly cells: readonly Cell[] } & (
  | { readonly kind: 'line' }
  /** More of the line above: its mark is merged over several rows, or only its rule goes on. */
  | { readonly kind: 'more' }
  | { readonly kind: 'total' }
  /** A heading over lines, without a mark. */
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'veto'; readonly text: string }
  /** A note or a signature that says more than its label. */
  | { readonly kind: 'left_out'; readonly text: string }
);

const TOTAL = /^(?:合计|总计|小计|共计|总分|满分合计|配分合计)(?!\p{Script=Han})|^(?:合计|总计|小计)(?:得?分|配分)/u;
const SIGNATURE =
  /^(?:评分人|核分人|统分人|考评员|考评人|签字|签名|备注|日期|年月日|注\d?$|说明|监考|鉴定日期|考核日期)/;
const VETO_LABEL = /^(?:否定项|否决项|一票否决|关键项)/;
const VETO_WORDS = /不得分|零分|0分|取消[^；;。]*资格|不合格|终止考/;
const PART_NUMBER = /^\d+[.．]\d+/;

/** The rows of one table of a scheme, each as what it is. Rows that say nothing and those for signatures are left out. */
export function schemeRows(table: SchemeTable): SchemeRow[] {
  const { mapping, sheet, headerRows, lastRow } = table;
  const rows: SchemeRow[] = [];
  let ended = false;
  let above: readonly Cell[] = [];
  for (let sheetRow = headerRows[1] + 1; sheetRow <= lastRow; sheetRow += 1) {
    const cells = (sheet.rows[sheetRow - 1] ?? []).slice(0, table.across[1]);
    const before = above;
    above = cells;
    const texts = cells.map((cell) => plain(textOf(cell))).filter((text) => text !== '');
    if (texts.length === 0 || onlyContinues(cells, before)) continue;
    const place = { sheetRow, cells };
    const cellOf = (column: number | null): Cell => cellAt(cells, column ?? -1);
    const [name, mark] = [cellOf(mapping.lineName), cellOf(mapping.lineMark)];
    const label = heading(texts[0] ?? '');
    if (TOTAL.test(label) || TOTAL.test(heading(plain(textOf(name))))) {
      rows.push({ ...place, kind: 'total' });
      ended = true;
      continue;
    }
    const text = texts.join(' ');
    // 评分人 王五 核分人 赵六: the second label may stand in the column of marks
    const signs = SIGNATURE.test(label) && !/\d/.test(textOf(mark));
    if (isBlank(mark) || signs) {
      if (VETO_LABEL.test(label) || (ended && VETO_WORDS.test(text))) rows.push({ ...place, kind: 'veto', text });
      else if (SIGNATURE.test(label) || ended) {
        ended = true;
        if (saysMore(text)) rows.push({ ...place, kind: 'left_out', text });
      } else if (isBlank(name) && mapping.veto !== null && !isBlank(cellOf(mapping.veto)))
        rows.push({ ...place, kind: 'veto', text });
      else if (isBlank(name))
        rows.push(isMore(table, cells) ? { ...place, kind: 'more' } : { ...place, kind: 'group', text });
      else rows.push(isGroup(table, cells, sheetRow) ? { ...place, kind: 'group', text } : { ...place, kind: 'line' });
      continue;
    }
    const shared = mapping.lineMark !== null && mark === before[mapping.lineMark] && rows.at(-1)?.kind === 'line';
    rows.push({ ...place, kind: shared ? 'more' : 'line' });
  }
  return rows;
}

/** Only a rule or a standard stands in the row: the one above goes on. */
function isMore({ mapping }: SchemeTable, cells: readonly Cell[]): boolean {
  return [mapping.rule, mapping.standard, mapping.requirement].some(
    (column) => column !== null && !isBlank(cellAt(cells, column)),
  );
}

/** `1 工作前准备` over 1.1 and 1.2, or a name with nothing beside it. */
function isGroup({ mapping, sheet }: SchemeTable, cells: readonly Cell[], sheetRow: number): boolean {
  const number = (row: readonly Cell[]): string => plain(textOf(cellAt(row, mapping.lineNumber ?? -1)));
  const own = number(cells);
  const next = number(sheet.rows[sheetRow] ?? []);
  if (own !== '' && PART_NUMBER.test(next) && next.startsWith(own)) return true;
  return /^[一二三四五六七八九十]+$/.test(own) && !isMore({ mapping } as SchemeTable, cells);
}
