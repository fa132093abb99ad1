import { isBlank, textOf, type Cell } from './cell.ts';
import { heading, plain } from './normalise.ts';
import type { SchemeTable } from './scheme-tables.ts';

const NUMBERED = /^试\s*题\s*[（(]?[\d一二三四五六七八九十]+[)）]?\s*[、.．:：\-— ]?\s*(.*)$/;
const LABEL = /^(?:试题名称|试题内容|试题|题目名称|题目|考核项目|鉴定项目|任务名称)$/;
const LABELLED = /^(?:试题名称|试题内容|试题|题目名称|题目|考核项目|鉴定项目|任务名称)\s*[:：]\s*(.+)$/;
const MINUTES = /(?:考核|考试|操作)?(?:时间|时限)\s*[:：]?\s*(\d{1,3})\s*(?:分钟|min)/i;
const NO_NAME = /^(?:sheet|工作表)\s*\d*$|^评分|记录表$|细则$|^试\s*题\s*[\d一二三四五六七八九十]*$/i;

/** Texts that stand over a table and below the one before it, row by row. */
function over({ sheet, headerRows }: SchemeTable, from: number): string[][] {
  const rows: readonly (readonly Cell[])[] = sheet.rows.slice(from, headerRows[0] - 1);
  return rows.map((cells) => cells.filter((cell) => !isBlank(cell)).map((cell) => plain(textOf(cell))));
}

/**
 * What the task of a table is called where no column says it: `试题1、排水管道的连接` above it, or else its sheet or the title.
 */
export function taskNameOver(table: SchemeTable, from: number): string {
  const rows = over(table, from).reverse();
  for (const texts of rows) {
    for (const [place, text] of texts.entries()) {
      const name = NUMBERED.exec(text)?.[1] ?? LABELLED.exec(text)?.[1] ?? '';
      if (name !== '') return name;
      const next = texts[place + 1];
      if ((LABEL.test(heading(text)) || NUMBERED.test(text)) && next !== undefined) return next;
    }
  }
  if (!NO_NAME.test(table.sheet.name)) return table.sheet.name;
  return rows.flat().findLast((text) => !/[:：]|^试\s*题/.test(text)) ?? '';
}

/** The time limit that stands over a table: `考核时间：60分钟`; empty where none does. */
export const minutesOver = (table: SchemeTable, from: number): string =>
  over(table, from)
    .flat()
    .map((text) => MINUTES.exec(text)?.[1] ?? '')
    .find((minutes) => minutes !== '') ?? '';

/** The first text above the heading, one that speaks of scoring before others; or the sheet's name. */
export function titleOf(table: SchemeTable): string {
  const above = over(table, 0).flat();
  return above.find((text) => /评分|方案|考核/.test(text) && !/[:：]/.test(text)) ?? above[0] ?? table.sheet.name;
}
