import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { render } from '#test/support/print-renderer.ts';
import { FORM_IDS, type Paper } from '#shared/forms/registry.ts';
import { scoreSheetSample } from '#test/shared/forms/samples.ts';
import { SAMPLE_PAPERS } from '#test/shared/forms/sample-papers.ts';
import { differenceOf, fromPng, PIXELS_ALLOWED, toPng, type Picture } from '#test/support/picture.ts';
import { viewPdf } from './view-pdf.ts';

// Every form as it is drawn from the faces in the file alone, held against the picture of it that somebody accepted.
// KAOPING_PICTURES=update npx vitest run --project=long pictures.long   accepts what is drawn now.

const FOLDER = join(import.meta.dirname, '../../fixtures/forms');
const UPDATE = process.env.KAOPING_PICTURES === 'update';

vi.setConfig({ testTimeout: 60_000 });

/** A pixel a point. */
async function picturesOf(paper: Paper): Promise<Picture[]> {
  const pages = await viewPdf((await render([paper])).pdf, 'draw', 1);
  return pages.map(({ width, height, ink }) => {
    const [w, h] = [Math.floor(width), Math.floor(height)];
    return { width: w, height: h, greys: ink({ x: 0, y: 0, width: w, height: h }).map((dark) => dark >> 4) };
  });
}

/** The pictures that stand for a form. */
const accepted = (form: string): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.replace(/-\d+\.png$/, '') === form)
    .map((name) => join(FOLDER, name));
const nameOf = (form: string, page: number): string => join(FOLDER, `${form}-${String(page + 1)}.png`);

it.each(FORM_IDS)('%s looks as it was accepted', async (form) => {
  const pictures = await picturesOf(SAMPLE_PAPERS[form]);
  if (UPDATE) for (const name of accepted(form)) rmSync(name);
  for (const [page, picture] of pictures.entries()) {
    const name = nameOf(form, page);
    const beside = name.replace(/\.png$/, '.differs.png');
    rmSync(beside, { force: true });
    if (UPDATE) writeFileSync(name, toPng(picture));
    expect(existsSync(name), `${name} was never accepted`).toBe(true);
    const { count, picture: difference } = differenceOf(fromPng(readFileSync(name)), picture);
    if (count > PIXELS_ALLOWED) writeFileSync(beside, toPng(difference));
    expect(count, `see ${beside}`).toBeLessThanOrEqual(PIXELS_ALLOWED);
  }
  expect(accepted(form), 'as many pages as were accepted').toHaveLength(pictures.length);
});

it('sees a single digit that changed, and a rule that moved by a point', async () => {
  const [was] = await picturesOf(scoreSheetSample());
  const [digit] = await picturesOf(scoreSheetSample({ total: '86.31' }));
  const [moved] = await picturesOf(scoreSheetSample({ organiser: '天津滨海重工装备制造有限公司'.repeat(4) }));
  expect(differenceOf(was!, was!).count).toBe(0);
  expect(differenceOf(was!, digit!).count).toBeGreaterThan(PIXELS_ALLOWED);
  expect(differenceOf(was!, moved!).count).toBeGreaterThan(1000);
});

it('reads a picture back as it was written', () => {
  const picture = { width: 5, height: 3, greys: Uint8Array.from({ length: 15 }, (_, grey) => grey) };
  expect(fromPng(toPng(picture))).toEqual(picture);
});
