import { expect, test } from 'vitest';
import { furniture } from '#shared/forms/parts/furniture.ts';

/** The title in the foot of the first of so many pages. */
function titleIn(sittingTitle: string, set = 6, pageOrientation: 'portrait' | 'landscape' = 'portrait'): string {
  const form = { practice: false, digest: 'a'.repeat(64), organiser: '', runningHead: '', sittingTitle };
  const { header, footer } = furniture({ ...form, pageOrientation }, (text) => [{ text, font: 'body' }]);
  header(1);
  return /"text":"([^"]*)"/.exec(JSON.stringify(footer(1, set)))?.[1] ?? '';
}

test('the foot names the sitting on one line: a long title keeps its beginning and its date', () => {
  expect(titleIn('焊工 2026-11-28')).toBe('焊工 2026-11-28');
  const long = '工业机器人系统操作员（三级/高级工）2026-11-28';
  const short = titleIn(long);
  expect(short).toMatch(/^工业机器人.*…2026-11-28$/);
  // (511 − 210) / 2 points of 8.5 hold seventeen characters, digits counted by halves
  expect(short.length).toBeLessThan(24);
  expect(titleIn(long, 1, 'landscape')).toBe(long);
});
