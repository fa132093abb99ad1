import { textOf } from './cell.ts';
import { remarkInName } from './person-name.ts';
import { hasRadicals } from './radicals.ts';
import type { RowCells } from './row-cells.ts';

const REMARKS = { digits: 'name_has_digits', remark: 'name_has_remark' } as const;

/** Says what is odd about a name: that there is none, remarks and digits in it, characters replaced or unknown. */
export function reportName<F extends string>({ cellOf, report }: RowCells<F | 'name'>, name: string): void {
  const raw = textOf(cellOf('name'));
  if (name === '') report('name_missing', 'name');
  const remark = remarkInName(name);
  if (remark !== null) report(REMARKS[remark], 'name');
  if (/\p{Co}/u.test(raw)) report('name_private', 'name');
  if (hasRadicals(raw)) report('name_folded', 'name', { name });
}

const NOBODY = new Set(['张三', '李四', '王五', '赵六', '张某']);
const NOWHERE = /某某|[xX×*＊]{2,}/;

/** Whether somebody is rather the example of a form: 张三 of 某某公司. */
export const looksLikeExample = (name: string, employer: string): boolean =>
  NOBODY.has(name) || NOWHERE.test(name) || NOWHERE.test(employer);
