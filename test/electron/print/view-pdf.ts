import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PageViewport, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

// Looks at a PDF the way a person does: as ink on a page, and as text with its place. A check of the text alone passes on a
// page of empty boxes.

/** A rectangle in points from the upper left corner of the page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Word = Box & { readonly text: string };
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** All the page says, in one string without blanks. */
  readonly text: string;
  /** The darkness of every pixel (0 to 255) within a box. */
  readonly ink: (box: Box) => Uint8Array;
};

const SCALE = 2;
const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Reads every page; with `draw` it is put to canvas too, which takes a tenth of a second a page and which `ink` needs; `scale` is pixels a point. */
export async function viewPdf(pdf: Uint8Array, draw: 'draw' | 'read' = 'draw', scale = SCALE): Promise<Page[]> {
  const task = getDocument({
    data: new Uint8Array(pdf),
    disableFontFace: true,
    useSystemFonts: false,
    standardFontDataUrl: join(root, 'standard_fonts') + '/',
    verbosity: 0,
  });
  const document = await task.promise;
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const factory = draw === 'draw' ? (document.canvasFactory as CanvasFactory) : null;
    pages.push(await view(await document.getPage(number), factory, scale));
  }
  await task.destroy();
  return pages;
}

type Canvas = { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
type CanvasFactory = { create: (width: number, height: number) => Canvas };

async function view(page: PDFPageProxy, factory: CanvasFactory | null, scale: number): Promise<Page> {
  const viewport = page.getViewport({ scale });
  const drawn = factory === null ? null : await drawOn(factory, page, viewport);
  const height = viewport.height / scale;
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, baseline = 0] = item.transform as number[];
    return [{ text: item.str, x, y: height - baseline - size, width: item.width, height: size * 1.2 }];
  });
  return {
    width: viewport.width / scale,
    height,
    words,
    text: words
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
    ink: (box) => {
      const [x, y, w, h] = [box.x, box.y, box.width, box.height].map((length) => Math.round(length * scale));
      if (drawn === null) throw new Error('the page was only read');
      const { data } = drawn.getImageData(x!, y!, w!, h!);
      return Uint8Array.from({ length: data.length / 4 }, (_, pixel) => 255 - data[pixel * 4]!);
    },
  };
}

async function drawOn(
  factory: CanvasFactory,
  page: PDFPageProxy,
  viewport: PageViewport,
): Promise<CanvasRenderingContext2D> {
  const { canvas, context } = factory.create(viewport.width, viewport.height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return context;
}

/** The place of the first word that contains a text. */
export function place(page: Page, text: string): Word {
  const word = page.words.find((each) => each.text.includes(text));
  if (word === undefined) throw new Error(`${text} is not on the page`);
  return word;
}

/** The share of a box that is inked, 0 to 1. */
export const inked = (page: Page, box: Box): number => {
  const pixels = page.ink(box);
  return pixels.filter((darkness) => darkness > 100).length / pixels.length;
};
