import pdfMake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { formDocument, type FormDocument } from '#shared/forms/document.ts';
import { missingIn, writer, type Face } from '#shared/forms/parts/faces.ts';
import type { Node } from '#shared/forms/parts/paper.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { loadFaces } from './faces.ts';
import type { FontFiles } from './fonts.ts';
import { squareOf } from './qr.ts';

/** A finished form. `missing` lists the characters no face has; on paper they stand as 〔U+…〕. */
export type Rendered = { readonly pdf: Uint8Array; readonly pages: number; readonly missing: string[] };

/** What a page that is printed carries beside its figures: the text of its square, null where there is none, and its print. */
export type StampText = { readonly square: string | null; readonly line: string };
/** Photos by their digest. */
export type Photos = Readonly<Record<string, Uint8Array>>;
/** Renders papers into one file; `reached` is told how many have been set so far. */
export type Render = (
  papers: readonly Paper[],
  stamps?: readonly StampText[],
  reached?: (done: number) => void,
  photos?: Photos,
) => Promise<Rendered>;

/** The function that renders papers into one file with these faces. */
export function rendererWith(faces: readonly Face[]): Render {
  const write = writer(faces);
  return async (papers, stamps = [], reached = () => undefined, photos = {}) => {
    const drawn = stamps.map(({ line, square }) => ({ line, square: square === null ? null : squareOf(square) }));
    const document = {
      ...formDocument(papers, write, drawn),
      images: Object.fromEntries(Object.entries(photos).map(([sha256, bytes]) => [sha256, dataUrl(bytes)])),
    };
    return { ...(await renderDocument(document, reached)), missing: missingIn(papers, faces) };
  };
}

/** Loads the faces once and gives the function that renders papers into one file with them. */
export const createRenderer = (fonts: FontFiles): Render => rendererWith(loadFaces(fonts));

async function renderDocument(
  document: FormDocument & { readonly images: Readonly<Record<string, string>> },
  reached: (done: number) => void,
): Promise<Omit<Rendered, 'missing'>> {
  let pages = 0;
  const content = document.content.map((section, at) => ({
    ...section,
    // pdfmake asks this of every section when its turn comes to be set
    get unbreakable() {
      reached(at);
      return false;
    },
    section: ownNodes(section.section),
    header: (page: number) => {
      pages = Math.max(pages, page);
      return section.header(page);
    },
  }));
  // its types want the nodes writable
  const definition = { ...document, content } as unknown as TDocumentDefinitions;
  const pdf = await pdfMake.createPdf(definition).getBuffer();
  return { pdf, pages };
}

/**
 * Nodes that nothing else holds: pdfmake writes what it measures into those it is given, and widths that two tables or two
 * renders share would set the second one differently.
 */
const ownNodes = (nodes: readonly Node[]): readonly Node[] => JSON.parse(JSON.stringify(nodes)) as readonly Node[];

const dataUrl = (bytes: Uint8Array): string =>
  `data:image/jpeg;base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;
