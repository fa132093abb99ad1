import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { render } from '#test/support/print-renderer.ts';
import { textsIn } from '#shared/forms/parts/faces.ts';
import { FORM_IDS, type Paper } from '#shared/forms/registry.ts';
import { SAMPLE_PAPERS } from '#test/shared/forms/sample-papers.ts';
import { inked, viewPdf } from './view-pdf.ts';

// What holds for the paper of every form, whatever it says.

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

const hasTool = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

it('is sound by other readers, all forms in one file', async () => {
  const file = join(folder, 'all.pdf');
  const papers = FORM_IDS.map((id) => SAMPLE_PAPERS[id]);
  const { pdf } = await render(
    papers,
    papers.map(() => STAMP),
  );
  writeFileSync(file, pdf);
  if (hasTool('qpdf')) expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })).toMatchObject({ status: 0 });
  if (hasTool('pdftotext')) {
    const read = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(read.stderr).toBe('');
    expect(bare(read.stdout)).toContain('欧阳㛃');
  }
});
