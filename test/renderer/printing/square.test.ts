import { describe, expect, it, vi } from 'vitest';
import { readFonts } from '#electron/print/fonts.ts';
import { createRenderer } from '#electron/print/render.ts';
import { textIn } from '#renderer/features/printing/square-in-picture.ts';
import { viewPdf } from '#test/electron/print/view-pdf.ts';
import { SAMPLE_PAPERS } from '#test/shared/forms/sample-papers.ts';

// The square as it is really drawn on a real form, looked at as a scanner, a photograph and a bad copy show it.

/** How light every pixel is. */
type Picture = { readonly width: number; readonly height: number; readonly light: Uint8Array };
const findText = ({ width, height, light }: Picture): Promise<string | null> =>
  textIn({
    width,
    height,
    data: Uint8ClampedArray.from({ length: light.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : light[at >> 2]!)),
  });

vi.setConfig({ testTimeout: 120_000 });
const TEXT = `KP1${'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.repeat(16).slice(0, 484)}`;
const render = createRenderer(await readFonts());
const { pdf } = await render([SAMPLE_PAPERS['summary']], [{ square: TEXT, line: '第 1 次打印' }]);
/** The first page at so many pixels a point: 300 dpi is 4.17. */
async function pageAt(scale: number): Promise<Picture> {
  const [page] = await viewPdf(pdf, 'draw', scale);
  const [width, height] = [Math.floor(page!.width * scale), Math.floor(page!.height * scale)];
  const ink = page!.ink({ x: 0, y: 0, width: width / scale, height: height / scale });
  return { width, height, light: ink.map((dark) => 255 - dark) };
}
/** The upper right of the page at 300 dpi, on a desk somewhat darker than paper. */
const page = corner(await pageAt(4.17));

function corner({ width, light }: Picture): Picture {
  const side = 800;
  const from = width - 640;
  return {
    width: side,
    height: side,
    light: Uint8Array.from({ length: side * side }, (_, pixel) => {
      const [x, y] = [(pixel % side) - 80, Math.floor(pixel / side) - 80];
      return x < 0 || y < 0 || x >= 640 ? 200 : (light[y * width + from + x] ?? 200);
    }),
  };
}

/** The picture as seen through `from`, which leads a place of the new one to a place of the old one. */
function seen(picture: Picture, from: (x: number, y: number) => readonly [number, number]): Picture {
  const { width, height, light } = picture;
  return {
    width,
    height,
    light: Uint8Array.from({ length: width * height }, (_, pixel) => {
      const [x, y] = from(pixel % width, Math.floor(pixel / width)).map(Math.round) as [number, number];
      return x < 0 || y < 0 || x >= width || y >= height ? 230 : (light[y * width + x] ?? 255);
    }),
  };
}

describe('the square of a page', () => {
  it('is read from a scan of the whole page, at 240 dpi', async () => {
    expect(await findText(await pageAt(3.33))).toBe(TEXT);
  });

  it('is read turned, upside down and held at an angle', async () => {
    const { width, height } = page;
    const [cx, cy] = [width / 2, height / 2];
    const turned = (degrees: number) => {
      const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      return seen(page, (x, y) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]);
    };
    for (const degrees of [0, 4, -17, 30, 90, 180]) expect(await findText(turned(degrees)), String(degrees)).toBe(TEXT);
    const tilted = seen(page, (x, y) => {
      const depth = 1 - (0.25 * (y - cy)) / height;
      return [cx + (x - cx) / depth, cy + (y - cy) / depth];
    });
    expect(await findText(tilted)).toBe(TEXT);
  });

  it('is read in uneven light, with specks, and with a stroke of a pen across it', async () => {
    let seed = 7;
    const chance = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
    const dim = page.light.map((light, pixel) => light * (0.45 + (0.5 * (pixel % page.width)) / page.width));
    const specked = dim.map((light) => Math.max(0, Math.min(255, light + (chance() - 0.5) * 50)));
    expect(await findText({ ...page, light: specked })).toBe(TEXT);
    const stroked = page.light.map((light, pixel) => {
      const [x, y] = [pixel % page.width, Math.floor(pixel / page.width)];
      return x > page.width / 2 && Math.abs(y - 240) < 2 ? 20 : light;
    });
    expect(await findText({ ...page, light: stroked })).toBe(TEXT);
  });

  it('is not made up where there is none, or where half of it is gone', async () => {
    const white = page.light.map(() => 250);
    expect(await findText({ ...page, light: white })).toBeNull();
    const torn = page.light.map((light, pixel) => (Math.floor(pixel / page.width) < 240 ? 255 : light));
    expect(await findText({ ...page, light: torn })).toBeNull();
  });
});
