import { createRequire } from 'node:module';
import pdfMake from 'pdfmake';
import type { FormFrame } from '#shared/forms/document.ts';
import type { Node, Section } from '#shared/forms/parts/paper.ts';
import { keepTexts, type TextParts } from './known-texts.ts';
import { packedQuickly, type Stream, type Written } from './packed-stream.ts';
import { quickStyles } from './quick-styles.ts';
import { saySparingly } from './said-once.ts';

// pdfmake lays a whole file out before it draws the first page of it: five hundred sheets are a gigabyte of boxes. Here each
// sheet is laid out, drawn and forgotten by pdfmake's own parts; only what names the number of all pages waits for the last.

type PageOfDocument = {
  content: Stream;
  readonly dictionary: { readonly data: { Contents: Stream | readonly Stream[] } };
};
type Document = {
  page: PageOfDocument;
  ref(data?: object): Stream;
  addPage(options: object): Document;
  switchToPage(page: number): PageOfDocument;
  on(event: 'data', take: (bytes: Buffer) => void): void;
  on(event: 'end', done: () => void): void;
  end(): void;
};
type Fonts = Readonly<Record<string, unknown>>;
type Page = object;
type Parts = {
  readonly PDFDocument: new (...parts: readonly unknown[]) => Document;
  readonly LayoutBuilder: new (...parts: readonly unknown[]) => {
    registerTableLayouts(layouts: unknown): void;
    layoutDocument(...parts: readonly unknown[]): readonly Page[];
  };
  readonly Renderer: new (document: Document) => { renderPages(pages: readonly Page[]): void };
};
/** What faces.ts has told pdfmake, and what its types leave out. */
type Told = { readonly fonts: Fonts; readonly tableLayouts: unknown; readonly virtualfs: unknown };

const require = createRequire(import.meta.url);
const part = (name: string): unknown => (require(`pdfmake/js/${name}.js`) as { readonly default: unknown }).default;
const { PDFDocument, LayoutBuilder, Renderer } = {
  PDFDocument: part('PDFDocument'),
  LayoutBuilder: part('LayoutBuilder'),
  Renderer: part('Renderer'),
} as Parts;
const { normalizePageSize, normalizePageMargin } = require('pdfmake/js/PageSize.js') as {
  readonly normalizePageSize: (size: string) => { readonly width: number; readonly height: number };
  readonly normalizePageMargin: (margin: unknown) => unknown;
};
const SVGMeasure = part('SVGMeasure') as new () => unknown;
quickStyles(part('StyleContextStack') as Parameters<typeof quickStyles>[0]);
saySparingly(PDFDocument.prototype as Parameters<typeof saySparingly>[0]);
keepTexts({ DocMeasure: part('DocMeasure'), Line: part('Line'), LayoutBuilder } as unknown as TextParts);

/** A document whose pages can be drawn on once more. */
class Sheets extends PDFDocument {
  /** The page that is drawn on instead of a new one. */
  again: number | null = null;
  override addPage(options: object): Document {
    if (this.again === null) return super.addPage(options);
    this.switchToPage(this.again);
    return this;
  }
  override ref(data?: object): Written {
    return packedQuickly(super.ref(data) as Written);
  }
}

/** Draws a document sheet after sheet; `reached` is told how many are done. */
export async function drawSheets(
  definition: FormFrame,
  sections: Iterable<Section>,
  images: Readonly<Record<string, string>>,
  reached: (done: number) => void,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const { fonts, tableLayouts, virtualfs } = pdfMake as unknown as Told;
  const size = normalizePageSize(definition.pageSize);
  const document = new Sheets(fonts, images, {}, {}, optionsOf(definition, size), virtualfs, () => false);
  const margins = normalizePageMargin(definition.pageMargins);
  const renderer = new Renderer(document);
  const draw = (section: object): number => {
    // one a sheet: a builder holds on to every table cell it has ever set
    const builder = new LayoutBuilder(size, margins, new SVGMeasure());
    builder.registerTableLayouts(tableLayouts);
    const pages = builder.layoutDocument([section], document, {}, definition.defaultStyle);
    renderer.renderPages(pages);
    return pages.length;
  };

  // of the page, and of nothing that stands on it
  const drawn: Pick<Section, 'pageOrientation' | 'footer' | 'watermark'>[] = [];
  let done = 0;
  for (const section of sections) {
    reached(done);
    done += 1;
    const { pageOrientation, footer, watermark } = section;
    const before = drawn.length;
    const header = (page: number): Node => section.header(before + page);
    const count = draw({ ...section, section: ownNodes(section.section), header, footer: null, watermark: null });
    for (let page = before; page < before + count; page += 1) {
      written(document, document.switchToPage(page));
      drawn.push({ pageOrientation, footer, watermark });
    }
  }
  for (const [page, { footer, ...rest }] of drawn.entries()) {
    document.again = page;
    draw({ ...rest, section: [], header: null, footer: () => footer(page + 1, drawn.length) });
  }
  return { pdf: await bytesOf(document), pages: drawn.length };
}

/** Lets go of what stands on a page, a thousand small buffers; what is drawn on it later is a second stream. */
function written(document: Document, page: PageOfDocument): void {
  const sheet = page.content;
  sheet.end();
  page.content = document.ref();
  page.dictionary.data.Contents = [sheet, page.content];
}

function optionsOf(definition: FormFrame, { width, height }: { readonly width: number; readonly height: number }) {
  const { title, subject, author, creationDate, creator, producer } = definition.info;
  const said = { Title: title, Subject: subject, Author: author, CreationDate: creationDate };
  return {
    size: [width, height],
    pdfVersion: definition.version,
    subset: definition.subset,
    tagged: false,
    displayTitle: definition.displayTitle,
    compress: true,
    lang: definition.language,
    fontLayoutCache: true,
    bufferPages: true,
    autoFirstPage: false,
    info: {
      ...{ Producer: producer, Creator: creator },
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
    },
    font: null,
  };
}

function bytesOf(document: Document): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.end();
  });
}

/**
 * Nodes that nothing else holds: pdfmake writes what it measures into those it is given, and widths that two tables or two
 * renders share would set the second one differently.
 */
const ownNodes = <T>(nodes: T): T => {
  if (typeof nodes !== 'object' || nodes === null) return nodes;
  if (Array.isArray(nodes)) return nodes.map(ownNodes) as T;
  const own: Record<string, unknown> = {};
  for (const key in nodes) own[key] = ownNodes(nodes[key]);
  return own as T;
};
