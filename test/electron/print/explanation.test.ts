import { expect, it, vi } from 'vitest';
import { render } from '#test/support/print-renderer.ts';
import type { ExplanationFigures } from '#shared/forms/explanation/figures.ts';
import { explanationSample } from '#test/shared/forms/samples.ts';
import { inked, place, viewPdf, type Page } from './view-pdf.ts';

const drawn = async (change: Partial<ExplanationFigures> = {}): Promise<Page[]> =>
  viewPdf((await render([explanationSample(change)])).pdf);
const read = async (change: Partial<ExplanationFigures> = {}): Promise<Page[]> =>
  viewPdf((await render([explanationSample(change)])).pdf, 'read');
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

// a busy machine with two cores draws slowly
vi.setConfig({ testTimeout: 60_000 });

it('goes from raw marks by clause and fraction to the verdict, on one page, in ink', async () => {
  const pages = await drawn();
  expect(pages).toHaveLength(1);
  const [page] = pages;
  const order = ['成绩说明', '欧阳㛃', '一、各人原始评分', '二、逐条依据', '三、精确值', '899.98÷15≈59.999分'];
  const places = order.map((text) => page!.text.indexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(page!.text).toContain('摘要1a2b3c4d');
  for (const text of ['成绩说明', '低碳钢板', '59.999', '不合格', '㛃'])
    expect(inked(page!, place(page!, text)), text).toBeGreaterThan(0.04);
});

it('sets the marks of each examiner under each other, to the right of the tasks', async () => {
  const [page] = await drawn();
  const heads = ['周婷', '于辉', '朱军敏'].map((name) => place(page!, name));
  const totals = page!.words.filter(({ text, y }) => text === '60.00' && y > place(page!, '总分').y - 4);
  expect(totals.length).toBeGreaterThanOrEqual(2);
  const centre = ({ x, width }: { x: number; width: number }): number => x + width / 2;
  expect(centre(heads[0]!)).toBeGreaterThan(place(page!, '低碳钢板').x);
  expect(centre(heads[0]!)).toBeLessThan(centre(heads[1]!));
  expect(Math.abs(totals[1]!.x - totals[0]!.x - (centre(heads[1]!) - centre(heads[0]!)))).toBeLessThan(3);
});

it('keeps nine examiners and long names inside the margins', async () => {
  const examiners = many(9, (index) => (index === 0 ? '阿不都热依木·买买提' : `考评员${String(index)}`));
  const mark = '100.00（已扣超时 5.00 分）';
  const pages = await drawn({
    examiners,
    tasks: explanationSample().tasks.map((task) => ({ ...task, marks: examiners.map(() => mark) })),
    totals: examiners.map(() => '100.00'),
    candidate: {
      ...explanationSample().candidate,
      name: '阿不都热依木·买买提·阿不都克里木𠮷',
      employer: '重工'.repeat(60),
    },
  });
  for (const page of pages) {
    const side = { y: 0, height: page.height - 1, width: 37 };
    expect(inked(page, { ...side, x: 0 })).toBe(0);
    expect(inked(page, { ...side, x: page.width - 38 })).toBe(0);
  }
  expect(pages.map(({ text }) => text.split('100.00').length - 1).reduce((a, b) => a + b)).toBe(27);
});

it('says at the head of every further page whose it is, and repeats the heads of its tables', async () => {
  const pages = await read({
    tasks: many(60, (index) => ({ name: `试题${String(index + 1)}号`, marks: ['60.00', '60.00', '60.00'] })),
    reasons: many(60, (index) => ({ text: `第 ${String(index + 1)} 条认定`, clause: '《文件》　一' })),
  });
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages.slice(1)) expect(page.text).toContain('成绩说明（续）2026001105欧阳㛃');
  for (const page of pages.filter(({ text }) => /试题\d+号/.test(text)))
    expect(page.text).toContain('试题周婷于辉朱军敏');
  for (const page of pages.filter(({ text }) => /第\d+条认定/.test(text)))
    expect(page.text).toContain('序号认定文件与条款');
  expect(pages.at(-1)!.text).toContain('三、精确值');
});

it('draws no edge round the heading that is repeated over a table', async () => {
  const pages = await drawn({ tasks: many(40, () => ({ name: '试题', marks: ['60.00', '60.00', '60.00'] })) });
  const page = pages[1]!;
  const heading = place(page, '一、各人原始评分');
  expect(inked(page, { x: 40, y: heading.y - 10, width: page.width - 80, height: 9 })).toBe(0);
});

it('never parts a heading from what stands under it', async () => {
  for (const tasks of many(12, (index) => 14 + index)) {
    const pages = await read({
      tasks: many(tasks, (index) => ({ name: `试题${String(index + 1)}`, marks: ['60.00', '60.00', '60.00'] })),
    });
    const page = pages.find(({ text }) => text.includes('二、逐条依据'));
    expect(page!.text, `${String(tasks)} tasks`).toContain('名考评员独立评分');
    const last = pages.find(({ text }) => text.includes('三、精确值'));
    expect(last!.text, `${String(tasks)} tasks`).toContain('899.98÷15');
  }
});

it('loses nothing of texts longer than a page', async () => {
  const long = (length: number): string => `${'焊缝表面不得有裂纹、夹渣。'.repeat(200).slice(0, length - 1)}终`;
  const pages = await read({
    tasks: many(3, () => ({ name: long(1900), marks: many(3, () => long(60)) })),
    reasons: many(3, () => ({ text: long(1900), clause: long(400) })),
  });
  expect(pages.map(({ text }) => text.split('终').length - 1).reduce((a, b) => a + b)).toBe(3 * 4 + 3 * 2);
});

it('of somebody absent says so and has no table of marks', async () => {
  const [page] = await read({
    examiners: [],
    tasks: [],
    totals: [],
    reasons: [{ text: '该考生缺考，没有评分，本科目不合格', clause: '本场次检录记录' }],
    exact: ['没有平均分'],
    shown: '',
    verdict: '缺考',
  });
  expect(page!.text).not.toContain('原始评分');
  expect(page!.text).toContain('该考生缺考');
});
