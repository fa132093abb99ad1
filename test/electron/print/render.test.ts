import { describe, expect, it, vi } from 'vitest';
import { createRenderer } from '#electron/print/render.ts';
import type { Paper } from '#shared/forms/registry.ts';
import type { ScoreSheetFigures } from '#shared/forms/score-sheet/figures.ts';
import { fonts, render } from '#test/support/print-renderer.ts';
import { longSheetSample, scoreSheetSample, summarySample } from '#test/shared/forms/samples.ts';
import { inked, place, viewPdf, type Page } from './view-pdf.ts';

/** A one-page sheet for somebody of this name. */
const named = (name: string): ScoreSheetFigures =>
  scoreSheetSample({
    candidate: { ...scoreSheetSample().candidate, name },
    tasks: scoreSheetSample().tasks.map((task) => ({ ...task, lines: [] })),
  });
const pagesOf = async (...papers: Paper[]): Promise<Page[]> => viewPdf((await render(papers)).pdf, 'read');
const drawnPagesOf = async (...papers: Paper[]): Promise<Page[]> => viewPdf((await render(papers)).pdf);

// a busy machine with two cores draws slowly
vi.setConfig({ testTimeout: 60_000 });

describe('rare characters', () => {
  // 㛃 䶮 𬭎 stand in the sample rosters; 𠮷 is in the second face only, the others in the third only
  const RARE = ['㛃', '䶮', '𬭎', '𠮷', '𪚥', '\u{2E9F5}', '\u{2B0DC}'];

  it('draws each with a glyph of its own: an empty box would look the same for all', async () => {
    const pictures = new Map<string, string>();
    for (const character of RARE) {
      const { pdf, missing } = await render([named(character)]);
      expect(missing).toEqual([]);
      const [page] = await viewPdf(pdf);
      const box = place(page!, character);
      expect(inked(page!, box)).toBeGreaterThan(0.08);
      pictures.set(character, Buffer.from(page!.ink({ ...box, x: Math.round(box.x), width: 10 })).toString('base64'));
    }
    expect(new Set(pictures.values()).size).toBe(RARE.length);
  });

  it('names a character no face has and prints its number instead', async () => {
    const { pdf, missing } = await render([named('王\u{2EBF0}')]);
    expect(missing).toEqual(['\u{2EBF0}']);
    const [page] = await viewPdf(pdf);
    expect(page!.text).toContain('王〔U+2EBF0〕');
  });

  it('without the faces for rare characters reports them all', async () => {
    const bare = createRenderer({ ...fonts, rare: [] });
    const { missing } = await bare([named('诸葛𠮷\u{2E9F5}')]);
    expect(missing).toEqual(['𠮷', '\u{2E9F5}']);
    // the fonts of the other renderer are loaded anew for the tests that follow
    createRenderer(fonts);
  });
});

describe('a score sheet', () => {
  it('carries its figures, its digest on every page and the whole digest on the last', async () => {
    const form = scoreSheetSample();
    const pages = await pagesOf(form);
    expect(pages).toHaveLength(2);
    for (const [index, page] of pages.entries()) {
      expect(page.text).toContain(`第${String(index + 1)}页共2页`);
      expect(page.text).toContain('摘要1a2b3c4d');
    }
    expect(pages[0]!.text).not.toContain(form.digest!);
    expect(pages[1]!.text).toContain(form.digest!);
    expect(pages[0]!.text).toContain('操作技能考核评分记录表');
    expect(pages[0]!.text).toContain('2026年11月20日');
    expect(pages[0]!.text).toContain('合计86.30');
  });

  it('repeats the heads of a task that goes over pages and never leaves its signatures alone', async () => {
    for (const lines of [16, 17, 18, 19, 20, 21, 40]) {
      const pages = await pagesOf(longSheetSample(lines));
      const taskPages = pages.filter((page) => page.text.includes('试题1'));
      expect(taskPages.length).toBeGreaterThanOrEqual(2);
      for (const page of taskPages) expect(page.text).toContain('考核要素考核要求配分评分标准扣分得分备注序号名称');
      const ending = pages.find((page) => page.text.includes('66分12秒'));
      expect(ending!.text).toContain(`要点${String(lines)}`);
      expect(ending!.text).toContain('评分人（签字）：周婷');
    }
  });

  it('says on every page that it is practice, or a draft', async () => {
    for (const page of await drawnPagesOf(scoreSheetSample({ practice: true }))) {
      expect(page.text).toContain('练习场次，不作为成绩依据');
      expect(
        inked({ ...page, ink: (box) => page.ink(box).map((dark) => (dark > 15 ? 255 : 0)) }, middle(page)),
      ).toBeGreaterThan(0.1);
    }
    for (const page of await pagesOf(scoreSheetSample({ digest: null })))
      expect(page.text).toContain('未生效（未签字）');
    for (const page of await pagesOf(scoreSheetSample())) expect(page.text).not.toMatch(/未生效|练习/);
  });

  it('of somebody absent is one page that says so', async () => {
    const tasks = scoreSheetSample().tasks.map((task) => ({ ...task, lines: [], mark: '', weighted: '' }));
    const pages = await pagesOf(scoreSheetSample({ state: '缺考', total: '', tasks }));
    expect(pages).toHaveLength(1);
    expect(pages[0]!.text).toContain('缺考');
  });

  it('keeps everything inside the margins', async () => {
    for (const form of [
      scoreSheetSample(),
      longSheetSample(40),
      summarySample(),
      summarySample({ columns: Array<string>(9).fill('考评员') }),
    ]) {
      for (const page of await drawnPagesOf(form)) {
        // one pixel short of the edges, where the page ends between two pixels
        const side = { y: 0, height: page.height - 1, width: 37 };
        expect(inked(page, { ...side, x: 0 })).toBe(0);
        expect(inked(page, { ...side, x: page.width - 38 })).toBe(0);
        for (const word of page.words) expect(word.x + word.width).toBeLessThan(page.width - 38);
      }
    }
  });
});

describe('text that is longer than a page', () => {
  /** As long as the schema lets it be, ending in a mark that must be found again. */
  const long = (length: number): string => `${'焊缝表面不得有裂纹、夹渣。'.repeat(100).slice(0, length - 1)}终`;
  const ends = (pages: readonly Page[]): number =>
    pages.map(({ text }) => text.split('终').length - 1).reduce((a, b) => a + b, 0);

  it('is never cut off at the foot of a sheet', async () => {
    const tasks = scoreSheetSample().tasks.map((task) => ({
      ...task,
      name: long(200),
      lines: task.lines.map((line) => ({
        ...line,
        name: long(200),
        standard: long(1000),
        rule: long(1000),
        veto: long(200),
        remark: long(500),
      })),
    }));
    const pages = await pagesOf(scoreSheetSample({ tasks }));
    const titles = pages.flatMap(({ text }) => text.match(/试题[12]焊缝/g) ?? []).length;
    // five texts a line, a name a task in the totals, and the task's name at the head of each of its pages
    expect(ends(pages)).toBe(9 * 5 + 2 + titles);
    // what was corrected after signing follows on the last page
    expect(pages.slice(-2).some(({ text }) => text.includes('评分人（签字）'))).toBe(true);
  });

  it('is never cut off at the foot of a register', async () => {
    const rows = summarySample({}, 4).rows.map((row) => ({
      ...row,
      name: long(200),
      employer: row.number,
      remark: long(500),
    }));
    const signatures = summarySample().signatures.map((line) => ({ ...line, opinion: long(500) }));
    const pages = await pagesOf(summarySample({ rows, signatures }));
    expect(ends(pages)).toBe(4 * 2 + 3);
    expect(pages.at(-1)!.text).toContain('校对人（签字）');
  });
});

describe('many sheets in one file', () => {
  it('start on a new page each and count their own pages', async () => {
    const sheets = [longSheetSample(20), scoreSheetSample({ examiner: '于辉' })];
    const pages = await pagesOf(...sheets);
    expect(pages.map((page) => /第\d+页共\d+页/.exec(page.text)?.[0])).toEqual([
      '第1页共3页',
      '第2页共3页',
      '第3页共3页',
      '第1页共2页',
      '第2页共2页',
    ]);
    expect(pages.filter((page) => page.text.includes('总成绩表'))).toHaveLength(2);
  });
});

describe('the register of results', () => {
  it('repeats its head on every page and ends in who signed', async () => {
    const pages = await pagesOf(summarySample());
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      expect(page.text).toContain('序号考件编号姓名证件号码周婷于辉朱军敏成绩结论备注');
    }
    expect(pages[2]!.text).toMatch(/校对人（签字）：程成.*考评组长（签字）：罗辉莉.*质量督导员（签字）：孙志远/);
    expect(pages[2]!.text).toContain('应考36人');
  });

  it('stands upright with one examiner, and has a column for levels that differ', async () => {
    const rows = summarySample({}, 3).rows.map((row) => ({ ...row, cells: ['86.30'] }));
    const [page] = await pagesOf(summarySample({ columns: ['周婷'], rows }));
    expect(page!.width).toBeLessThan(page!.height);
    expect(page!.text).not.toContain('证件号码等级');
    const mixed = rows.map((row, at) => (at === 1 ? { ...row, level: '二级/技师' } : row));
    const [other] = await pagesOf(summarySample({ columns: ['周婷'], rows: mixed }));
    expect(other!.text).toContain('证件号码等级');
    expect(other!.text).toContain('二级/技师');
  });

  it('is turned when nine examiners need the room', async () => {
    const [page] = await pagesOf(
      summarySample({ columns: Array.from({ length: 9 }, (_, index) => `考评员${index + 1}`) }),
    );
    expect(page!.width).toBeGreaterThan(page!.height);
  });

  it('keeps its last rows with the signatures, however many rows there are', async () => {
    for (const rows of [25, 26, 27, 28, 29, 30]) {
      const pages = await pagesOf(summarySample({}, rows));
      expect(pages.at(-1)!.text).toMatch(new RegExp(`${String(2026001100 + rows)}.*校对人（签字）`));
    }
  });
});

describe('the file', () => {
  it('is the same to the byte when the figures are the same', async () => {
    const [first, second] = [await render([summarySample()]), await render([summarySample()])];
    expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
    const other = await render([summarySample({ room: '另一考场' })]);
    expect(Buffer.from(first.pdf).equals(Buffer.from(other.pdf))).toBe(false);
  });

  it('is marked for keeping, and says whose it is', async () => {
    const { pdf } = await render([scoreSheetSample()]);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(text).toContain('/OutputIntents');
    expect(Buffer.from(pdf).toString('utf8')).toContain(scoreSheetSample().organiser);
  });

  it('tells its page count', async () => {
    expect((await render([longSheetSample(40)])).pages).toBe(4);
  });
});

const middle = (page: Page) => ({
  x: page.width / 4,
  y: page.height / 4,
  width: page.width / 2,
  height: page.height / 2,
});
