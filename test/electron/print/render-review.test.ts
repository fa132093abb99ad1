import { expect, it, vi } from 'vitest';
import { render } from '#test/support/print-renderer.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { reviewSheetSample, thesisSheetSample } from '#test/shared/forms/samples.ts';
import { inked, place, viewPdf } from './view-pdf.ts';

// a busy machine with two cores draws slowly
vi.setConfig({ testTimeout: 60_000 });

const pagesOf = async (paper: Paper) => viewPdf((await render([paper])).pdf);

it('sets each paper under its own name, on one page, inside the margins', async () => {
  for (const [form, title, figures] of [
    [thesisSheetSample(), '高级技师论文答辩评分表', '论文内容10040%88.0035.20'],
    [reviewSheetSample(), '天津市技师（高级技师）综合评审评分表', '业绩评定10086.00'],
  ] as const) {
    const pages = await pagesOf(form);
    expect(pages).toHaveLength(1);
    const [page] = pages;
    expect(page!.text).toContain(title);
    expect(page!.text).toContain(figures);
    expect(page!.text).toMatch(/评审专家（签字）：程成.*摘要/);
    const side = { y: 0, height: page!.height - 1, width: 37 };
    expect(inked(page!, { ...side, x: 0 })).toBe(0);
    expect(inked(page!, { ...side, x: page!.width - 38 })).toBe(0);
  }
});

it('draws rare characters in names and questions', async () => {
  const paper = thesisSheetSample({
    candidate: { ...thesisSheetSample().candidate, name: '欧阳㛃' },
    questions: ['𬭎的来源', '二', '三', '四'],
  });
  const { missing, pdf } = await render([paper]);
  expect(missing).toEqual([]);
  const [page] = await viewPdf(pdf);
  for (const rare of ['㛃', '𬭎']) expect(inked(page!, place(page!, rare))).toBeGreaterThan(0.08);
});

it('cuts no question off and keeps the marks with the signature, however long the questions are', async () => {
  for (const length of [80, 400, 500]) {
    const long = `${'请说明工艺参数的确定方法。'.repeat(50).slice(0, length - 1)}终`;
    const pages = await pagesOf(thesisSheetSample({ questions: Array<string>(6).fill(long), asked: 6 }));
    expect(pages.map(({ text }) => text.split('终').length - 1).reduce((a, b) => a + b, 0)).toBe(6);
    const signed = pages.find(({ text }) => text.includes('评审专家（签字）'));
    expect(signed!.text).toContain('总评成绩85.90');
  }
});
