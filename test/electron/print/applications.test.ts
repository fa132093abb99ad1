import { expect, it, vi } from 'vitest';
import { render } from '#test/support/print-renderer.ts';
import { papersOf } from '#shared/forms/papers.ts';
import type { FormId, Paper } from '#shared/forms/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { panelDay, practicalDay, reviewDay } from '#test/support/form-days.ts';
import { place, viewPdf } from './view-pdf.ts';

// Applications of many people in one file: pdfmake keeps things between sections.

vi.setConfig({ testTimeout: 60_000 });

const DAYS: readonly (readonly [FormId, SittingState])[] = [
  ['appraisal-application', practicalDay()],
  ['title-application', practicalDay()],
  ['skill-application', practicalDay()],
  ['qualification-review', practicalDay()],
  ['review-application', reviewDay()],
];

it.each(DAYS)('%s is one page for everybody, with the photo in its place', async (form, state) => {
  const papers = papersOf(state, { form, candidateId: null, examinerId: null });
  const pages = await viewPdf((await render(papers)).pdf, 'read');
  expect(papers.length).toBeGreaterThan(5);
  expect(pages.map(({ text }) => text.includes('照片'))).toEqual(papers.map(() => true));
  for (const page of pages) {
    const photo = place(page, '照片');
    // between the head of the table and the row under the photo
    expect(photo.y).toBeGreaterThan(place(page, '性别').y + 20);
    expect(photo.y).toBeLessThan(place(page, '从事本职业年限').y - 40);
    expect(photo.x).toBeGreaterThan(440);
  }
});

it('sets heads over two rows in their middle, on every paper of a file', async () => {
  const [roster] = papersOf(practicalDay(), { form: 'score-roster', candidateId: null, examinerId: null });
  for (const page of await viewPdf((await render([roster!, roster!])).pdf, 'read')) {
    const [upper, lower] = [place(page, '考核成绩').y, place(page, '实操').y];
    expect(Math.abs(place(page, '准考证号').y - (upper + lower) / 2)).toBeLessThan(2);
  }
});

it('loses nothing of what is longer than a page', async () => {
  for (const [form, state, field] of [
    ['appraisal-application', practicalDay(), '工作经历'],
    ['review-application', reviewDay(), '单位推荐意见'],
    ['chongqing-application', panelDay(), '主要工作成绩及业绩贡献'],
  ] as const) {
    const [paper] = papersOf(state, { form, candidateId: null, examinerId: null });
    if (paper === undefined || !('answers' in paper)) throw new Error(form);
    const lines = Array.from({ length: 90 }, (_, at) => `第${String(at + 1)}项`);
    const answers = { ...(paper.answers as Readonly<Record<string, string>>), [field]: lines.join('\n') };
    const long = { ...paper, answers } as Paper;
    const pages = await viewPdf((await render([long])).pdf, 'read');
    const text = pages.map((page) => page.text).join('');
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  }
});
