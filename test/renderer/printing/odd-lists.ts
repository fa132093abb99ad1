import { utils, type WorkSheet } from 'xlsx';
import type { SittingState } from '#shared/record/state.ts';
import { practicalDay } from '#test/support/form-days.ts';

/** A day with marks, somebody absent, and a person whose texts look like formulas or are very long. */
export function oddDay(): SittingState {
  const day = practicalDay();
  const [first, ...others] = [...day.candidates.values()];
  const odd = {
    ...first!,
    employer: '=HYPERLINK("http://x","甲")',
    extra: { 简要经历: '经'.repeat(600), 邮政编码: '000123', 备注: '+86@cmd' },
  };
  return { ...day, candidates: new Map([odd, ...others].map((one) => [one.candidateId, one])) };
}

/** What stands in a sheet, row by row, as it is shown. */
export const textsIn = (sheet: WorkSheet): string[][] =>
  utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
