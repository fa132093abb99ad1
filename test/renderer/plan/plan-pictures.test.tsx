// @vitest-environment happy-dom
import { App } from 'antd';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { err, ok } from '#shared/base/result.ts';
import { plan } from '#test/gallery/screens/plan.tsx';
import { pageHost } from '#test/support/page-host.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: ReturnType<typeof createRoot> | null = null;
afterEach(() => act(async () => root?.unmount()));
const settle = (time = 50) => act(async () => new Promise((resume) => setTimeout(resume, time)));

type Saved = { readonly name: string; readonly bytes: Buffer };

/** A plan of sixty with theory scores at its pictures, over a host that keeps what it is asked to save. */
async function atPictures(state = plan.full!) {
  const saved: Saved[] = [];
  const { page, answers = {} } = state() as { page: React.ReactElement; answers?: Record<string, unknown> };
  pageHost((channel, input: { readonly name: string; readonly content: string }) => {
    if (channel !== 'files:save') return Promise.resolve(answers[channel] ?? err({ kind: 'host_gone' }));
    saved.push({ name: input.name, bytes: Buffer.from(input.content, 'base64') });
    return Promise.resolve(ok({ where: `/usb/${input.name}` }));
  });
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root!.render(<App>{page}</App>));
  await settle();
  const press = async (name: string, within: ParentNode = place) => {
    const button = [...within.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    await act(async () => button!.click());
    await settle();
  };
  await press('看图表');
  return { place, press, saved };
}

test('shows how the subjects of a plan went and who passed them, and leads back to its people', async () => {
  const { place, press } = await atPictures();
  const pictures = [...place.querySelectorAll('[data-testid=picture]')];
  expect(pictures.map((one) => one.querySelector('h2')?.textContent)).toEqual([
    '各科考得怎样？',
    '合格率多少，哪一部分没考好？',
  ]);
  expect(pictures[0]?.textContent).toContain('理论：40 人有成绩');
  expect(pictures[0]?.querySelector('svg')?.textContent).toContain('合格线 60');
  const rows = [...pictures[1]!.querySelectorAll('tbody tr td:first-child')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['总评', '理论', '理论　三级/高级工', '理论　二级/技师', '理论　一级/高级技师']);
  expect(place.innerHTML).not.toMatch(/NaN|undefined/);
  await press('回到人员');
  expect(place.querySelectorAll('[data-testid=picture]')).toHaveLength(0);
});

test('shows how its examiners mark and how long its candidates took, and saves both', async () => {
  const { place, press, saved } = await atPictures(plan['pictures-marked']);
  const pictures = [...place.querySelectorAll<HTMLElement>('[data-testid=picture]')];
  const questions = pictures.map((one) => one.querySelector('h2')?.textContent);
  expect(questions.slice(-2)).toEqual(['考评员之间一致吗？', '时间够不够？']);
  const [agree, times] = pictures.slice(-2);
  expect(agree!.textContent).toMatch(/ICC\(A,1\) = \d\.\d\d/);
  // told apart by their place and not by a colour: a name, a scale, a figure with its sign
  expect(agree!.querySelector('svg')!.textContent).toMatch(/更严.*更宽.*[+−]\d/s);
  expect(times!.textContent).toMatch(/\d+ 人，中位数 [\d.]+ 分钟/);
  expect(place.innerHTML).not.toMatch(/NaN|undefined/);
  await press('存为表格', agree);
  await press('存为 SVG', times);
  for (let tries = 0; tries < 100 && saved.length < 2; tries += 1) await settle();
  expect(saved.map(({ name }) => name).sort()).toEqual([
    '时间够不够  2026 年第三批企业内职业技能鉴定.svg',
    '考评员之间一致吗  2026 年第三批企业内职业技能鉴定.xlsx',
  ]);
});

test('saves the picture with its plan on it, and the figures as a spreadsheet', async () => {
  const { place, press, saved } = await atPictures();
  const [went, reached] = [...place.querySelectorAll<HTMLElement>('[data-testid=picture]')];
  await press('存为 SVG', went);
  await press('存为表格', reached);
  for (let tries = 0; tries < 100 && saved.length < 2; tries += 1) await settle();
  expect(saved.map(({ name }) => name)).toEqual([
    '各科考得怎样  2026 年第三批企业内职业技能鉴定.svg',
    '合格率多少，哪一部分没考好  2026 年第三批企业内职业技能鉴定.xlsx',
  ]);
  const svg = saved[0]!.bytes.toString('utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/s);
  expect(svg).toContain('2026 年第三批企业内职业技能鉴定</text>');
  const book = read(saved[1]!.bytes);
  const cells = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
  const shown = [...reached!.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  );
  expect(cells.slice(1).map((row) => row.slice(0, 3).map(String))).toEqual(shown.map((row) => row.slice(0, 3)));
  expect(shown.length).toBe(5);
});
