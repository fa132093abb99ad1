import { REPORTING_COLUMNS } from '#shared/importing/reporting-list.ts';
import type { RegisterColumn } from './column-heads.ts';

// 获证人员名册: the columns in which certificate data are reported.

export const AWARDEE_TITLE = '职业技能等级认定获证人员名册';

const WIDTHS = [60, 30, 92, '*', 54, 50, 34, 112, 52, 70, 70] as const;
export const AWARDEE_COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 22, isFigure: true },
  ...REPORTING_COLUMNS.map((head, at): RegisterColumn => ({
    head,
    width: WIDTHS[at] ?? 60,
    set: at === 3 || at > 8 ? 'prose' : 'value',
  })),
];

const NUMBER = REPORTING_COLUMNS.indexOf('证书编号');

/** How many have a certificate, and how many of them a number already. */
export const awardeeNote = (rows: readonly (readonly string[])[]): string =>
  `获证 ${String(rows.length)} 人，已有证书编号 ${String(rows.filter((row) => row[NUMBER] !== '').length)} 人`;
