import { expect, it, vi } from 'vitest';
import { readFonts } from '#electron/print/fonts.ts';
import { createRenderer } from '#electron/print/render.ts';
import type { ReviewSheetForm } from '#shared/forms/parts/request.ts';
import { sheetForm } from '#test/shared/forms/samples.ts';
import { inked, place, viewPdf } from './view-pdf.ts';

const render = createRenderer(await readFonts());

// a busy machine with two cores draws slowly
vi.setConfig({ testTimeout: 60_000 });

const { candidate, digest } = sheetForm();

function thesis(change: Partial<ReviewSheetForm> = {}): ReviewSheetForm {
  return {
    form: 'review-sheet',
    kind: 'thesis',
    procedure: 'review',
    practice: false,
    sittingTitle: '电工综合评审',
    organiser: '天津滨海重工装备制造有限公司',
    occupation: '电工',
    level: '一级/高级技师',
    heldOn: '2026-11-20',
    room: '评审室',
    policy: '《技能人才分类评价实施细则》',
    digest,
    candidate,
    examiner: '程成',
    theory: '83.00',
    practical: '75.50',
    state: '',
    questions: ['选题的依据', '关键工艺参数如何确定', '推广中的安全风险', '本人承担的工作'],
    asked: 4,
    rows: [
      { name: '论文内容', fullMark: '100', weight: '40%', mark: '88.00', weighted: '35.20' },
      { name: '答辩情况', fullMark: '100', weight: '60%', mark: '84.50', weighted: '50.70' },
    ],
    total: '85.90',
    rule: '总评达到 60 分，方可参加业绩评定（综合评审工作流程 五（二））。',
    signatures: [{ label: '评审专家', name: '程成', at: '2026-11-20', digest: digest ?? '', opinion: '' }],
    ...change,
  };
}
const performance = (): ReviewSheetForm =>
  thesis({
    kind: 'performance',
    questions: [],
    asked: 0,
    total: '',
    rows: [{ name: '业绩评定', fullMark: '100', weight: '', mark: '86.00', weighted: '' }],
  });
const pagesOf = async (form: ReviewSheetForm) => viewPdf((await render(form)).pdf);

it('sets each paper under its own name, on one page, inside the margins', async () => {
  for (const [form, title, figures] of [
    [thesis(), '高级技师论文答辩评分表', '论文内容10040%88.0035.20'],
    [performance(), '天津市技师（高级技师）综合评审评分表', '业绩评定10086.00'],
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
  const form = thesis({ candidate: { ...candidate, name: '欧阳㛃' }, questions: ['𬭎的来源', '二', '三', '四'] });
  const { missing, pdf } = await render(form);
  expect(missing).toEqual([]);
  const [page] = await viewPdf(pdf);
  for (const rare of ['㛃', '𬭎']) expect(inked(page!, place(page!, rare))).toBeGreaterThan(0.08);
});

it('cuts no question off and keeps the marks with the signature, however long the questions are', async () => {
  for (const length of [80, 400, 500]) {
    const long = `${'请说明工艺参数的确定方法。'.repeat(50).slice(0, length - 1)}终`;
    const pages = await pagesOf(thesis({ questions: Array<string>(6).fill(long), asked: 6 }));
    expect(pages.map(({ text }) => text.split('终').length - 1).reduce((a, b) => a + b, 0)).toBe(6);
    const signed = pages.find(({ text }) => text.includes('评审专家（签字）'));
    expect(signed!.text).toContain('总评成绩85.90');
  }
});
