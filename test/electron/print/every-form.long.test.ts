import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { render } from '#test/support/print-renderer.ts';
import { textsIn } from '#shared/forms/parts/faces.ts';
import { FORM_IDS, type FormId, type Paper } from '#shared/forms/registry.ts';
import { PEOPLE_ON_PAPERS, SAMPLE_PAPERS } from '#test/shared/forms/sample-papers.ts';
import { inked, viewPdf, type Page } from './view-pdf.ts';

// What holds for the paper of every form, whatever it says: there is no way to register a form that is not among these.

const folder = mkdtempSync(join(tmpdir(), 'kaoping-forms-'));
afterAll(() => rmSync(folder, { recursive: true }));

vi.setConfig({ testTimeout: 60_000 });

/** Figures that say which paper it is, and what of the sitting not every form repeats. */
const NOT_PRINTED: ReadonlySet<string> = new Set([
  'room',
  'policy',
  'form',
  'procedure',
  'heldOn',
  'at',
  'digest',
  'sex',
  'occupation',
  'photo',
  // of the roster's own columns a form takes what it asks for
  '准考证号',
  // said with the number where it is not the usual one
  '证件类型',
]);
const bare = (text: string): string => text.replace(/\s/g, '');
/** Every text that the paper must show, without blanks, which lines may swallow. */
const figuresOf = (paper: Paper): string[] =>
  Object.entries(paper)
    .flatMap(([name, value]) => (NOT_PRINTED.has(name) ? [] : withoutKeys(value)))
    .map(bare)
    .filter((text) => text !== '');
const withoutKeys = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, each]) => (NOT_PRINTED.has(name) ? [] : withoutKeys(each)))
    : Array.isArray(value)
      ? value.flatMap(withoutKeys)
      : textsIn(value);

/** What a station puts on every page it prints, as large as it comes. */
const STAMP = { square: `KP1${'ABCDEFGH'.repeat(60)}`, line: '第 2 次打印　第 1 份，共 2 份' };

it.each(FORM_IDS)('%s shows its figures and its stamp inside the margins, and is the same file twice', async (form) => {
  const paper = SAMPLE_PAPERS[form];
  const { pdf, missing } = await render([paper], [STAMP]);
  expect(missing).toEqual([]);
  expect(Buffer.from((await render([paper], [STAMP])).pdf).equals(Buffer.from(pdf))).toBe(true);
  const pages = await viewPdf(pdf, 'draw', 1);
  const text = pages.map((page) => page.text).join('');
  // a panel's or review's level stands in its own column where levels differ
  const lost = figuresOf(paper).filter((figure) => !text.includes(figure) && figure !== bare(paper.level));
  expect(lost).toEqual([]);
  for (const page of pages) {
    const side = { y: 0, height: page.height - 1, width: 37 };
    expect(inked(page, { ...side, x: 0 })).toBe(0);
    expect(inked(page, { ...side, x: page.width - 38 })).toBe(0);
    expect(page.text).toContain('第2次打印');
    expect(inked(page, { x: page.width - 88, y: 16, width: 40, height: 40 })).toBeGreaterThan(0.3);
  }
});

const FIXTURES = join(import.meta.dirname, '../../fixtures/forms');
it.each(FORM_IDS)('%s stands as an accepted picture', (form) => {
  expect(existsSync(join(FIXTURES, `${form}-1.png`))).toBe(true);
});

const hasTool = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

it.skipIf(!hasTool('qpdf'))('is sound by qpdf, every form by itself', async () => {
  for (const form of FORM_IDS) {
    const check = spawnSync('qpdf', ['--check', await fileOf(form)], { encoding: 'utf8' });
    expect(check, form).toMatchObject({ status: 0, stderr: '' });
    expect(check.stdout, form).toContain('No syntax or stream encoding errors found');
  }
});

it.skipIf(!hasTool('pdftotext'))('reads as its figures say by poppler too, every form by itself', async () => {
  for (const form of FORM_IDS) {
    // in the order in which it was set: in that of the page, lines of columns beside each other mix
    const read = spawnSync('pdftotext', ['-raw', await fileOf(form), '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(read, form).toMatchObject({ status: 0, stderr: '' });
    const text = bare(read.stdout);
    const { level } = SAMPLE_PAPERS[form];
    const lost = figuresOf(SAMPLE_PAPERS[form]).filter((figure) => !text.includes(figure) && figure !== bare(level));
    expect(lost, form).toEqual([]);
    const fonts = spawnSync('pdffonts', [await fileOf(form)], { encoding: 'utf8' });
    expect(fonts, form).toMatchObject({ status: 0, stderr: '' });
    const faces = fonts.stdout
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(faces.length, form).toBeGreaterThan(0);
    for (const face of faces) expect(face, `${form}: embedded, and found again as text`).toMatch(/ yes yes yes /);
  }
});

const written = new Map<FormId, string>();
/** The form as a file, written once. */
async function fileOf(form: FormId): Promise<string> {
  const file = join(folder, `${form}.pdf`);
  if (!written.has(form)) writeFileSync(file, (await render([SAMPLE_PAPERS[form]], [STAMP])).pdf);
  written.set(form, file);
  return file;
}

/** A long, a rare and a foreign name. */
const NAMES = ['阿不都热依木·买买提·阿不都克里木', '诸葛𬭎', 'Alexandra Wilhelmina Müller-Østergård'] as const;
/** Papers on which nobody stands by name. */
const NAMELESS: ReadonlySet<FormId> = new Set([
  ...(['archive-contents', 'drill-report', 'plan-contents', 'plan-hand-in', 'plan-summary', 'work-ledger'] as const),
]);

it.each(FORM_IDS)('%s has room for a long, a rare and a foreign name, whoever it names', async (form) => {
  for (const name of NAMES) {
    const [paper, count] = everybodyCalled(name, SAMPLE_PAPERS[form]);
    expect(count > 0, 'somebody is named').toBe(!NAMELESS.has(form));
    const { pdf, missing } = await render([paper], [STAMP]);
    expect(missing).toEqual([]);
    const pages = await viewPdf(pdf, 'read');
    const text = pages.map((page) => page.text).join('');
    expect(figuresOf(paper).filter((each) => each.includes(bare(name)) && !text.includes(each))).toEqual([]);
    for (const page of pages) {
      expect(overlapping(page)).toEqual([]);
      for (const { x, width } of page.words) expect(x + width).toBeLessThan(page.width - 40);
    }
  }
});

/** The paper as if everybody on it had this name, and how often it stands there. */
function everybodyCalled<P extends Paper>(name: string, paper: P): [P, number] {
  let count = 0;
  const renamed = JSON.parse(JSON.stringify(paper), (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    return value.replace(SOMEBODY, () => {
      count += 1;
      return name;
    });
  }) as P;
  return [renamed, count];
}
const SOMEBODY = new RegExp(PEOPLE_ON_PAPERS.join('|'), 'g');

it('would see words that stand on each other', () => {
  const word = { text: '周婷', x: 100, y: 100, width: 20, height: 12 };
  const page = (over: Partial<typeof word>): Page => ({ words: [word, { ...word, ...over }] }) as unknown as Page;
  expect(overlapping(page({ x: 115 }))).toEqual(['周婷 / 周婷']);
  expect(overlapping(page({ x: 120 }))).toEqual([]);
  expect(overlapping(page({ y: 112 }))).toEqual([]);
});

/** Words that stand on each other: more than a point of one within another. */
function overlapping({ words }: Page): string[] {
  const solid = words.filter(({ height }) => height < 100);
  return solid.flatMap((one, at) =>
    solid
      .slice(at + 1)
      .filter((other) => {
        const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        return across > 1 && down > Math.min(one.height, other.height) / 2;
      })
      .map((other) => `${one.text} / ${other.text}`),
  );
}
