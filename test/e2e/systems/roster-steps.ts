import type { Page } from '@playwright/test';
import { residentId } from '#test/support/resident-id.ts';
import { takeFile } from '../steps.ts';

// A roster as an office’s system exports it. Everybody in it is invented.

/** The organiser of the sample staff list, whose own staff the people are unless a spec says otherwise. */
const ORGANISER = '天津滨海重工装备制造有限公司';

/** One row of a roster: the columns that a spec cares about; number, ID and employer come by themselves. */
export type Applicant = { readonly 姓名: string } & Readonly<Record<string, string>>;

/** A roster as a text file, as an office's system exports it. `division` is the region its people come from. */
export function rosterOf(applicants: readonly Applicant[], division = '120000'): string {
  const rows = applicants.map((one, at) => ({
    准考证号: `20260${String(at + 1).padStart(3, '0')}`,
    证件号码: residentId(`${division}1985010${String(1 + at)}0${String(10 + at)}`),
    所在单位: ORGANISER,
    ...one,
  }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (row: Readonly<Record<string, string>>, column: string): string => row[column] ?? '';
  return [columns, ...rows.map((row) => columns.map((column) => cell(row, column)))]
    .map((cells) => cells.map((text) => `"${text}"`).join(','))
    .join('\r\n');
}

/** Takes the roster in and waits until everybody is on the list. */
export async function importRoster(page: Page, applicants: readonly Applicant[], division?: string): Promise<void> {
  const buffer = Buffer.from(`\uFEFF${rosterOf(applicants, division)}`);
  await takeFile(page, '考生名册', { name: '报名表.csv', mimeType: 'text/csv', buffer }, /导入 \d+ 人/);
}
