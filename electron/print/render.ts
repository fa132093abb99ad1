import { brotliDecompressSync } from 'node:zlib';
import { create } from 'fontkit';
import pdfMake, { type CustomTableLayout } from 'pdfmake';
import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import { formDocument, type FormDocument } from '#shared/forms/document.ts';
import { missingIn, writer, type Face } from '#shared/forms/parts/faces.ts';
import { BODY_FACE, LAYOUTS, SONG_FACE, type Node } from '#shared/forms/parts/paper.ts';
import type { Paper } from '#shared/forms/registry.ts';
import type { FontFiles } from './fonts.ts';
import { squareOf } from './qr.ts';

/** A finished form. `missing` lists the characters no face has; on paper they stand as 〔U+…〕. */
export type Rendered = { readonly pdf: Uint8Array; readonly pages: number; readonly missing: string[] };

/** pdfmake's own file system in memory, which its types leave out for Node: fonts are looked up there first. */
type InMemoryFiles = { readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void } };

/** What a page that is printed carries beside its figures: the text of its square, null where there is none, and its print. */
export type StampText = { readonly square: string | null; readonly line: string };
/** Renders papers into one file; `reached` is told how many have been set so far. */
export type Render = (
  papers: readonly Paper[],
  stamps?: readonly StampText[],
  reached?: (done: number) => void,
) => Promise<Rendered>;

/** Loads the faces once and gives the function that renders papers into one file with them. */
export function createRenderer(fonts: FontFiles): Render {
  const rare = fonts.rare.map(({ family, packed }) => ({ family, bytes: unpack(packed) }));
  const faces: Face[] = [
    // what stands in the song face is drawn by it only where both have the character
    { family: SONG_FACE, has: coverage(fonts.body.regular, fonts.body.bold, fonts.song.regular, fonts.song.bold) },
    { family: BODY_FACE, has: coverage(fonts.body.regular, fonts.body.bold) },
    ...rare.map(({ family, bytes }) => ({ family, has: coverage(bytes) })),
  ];
  keepInMemory([
    { family: BODY_FACE, regular: buffer(fonts.body.regular), bold: buffer(fonts.body.bold) },
    { family: SONG_FACE, regular: buffer(fonts.song.regular), bold: buffer(fonts.song.bold) },
    ...rare.map(({ family, bytes }) => ({ family, regular: bytes, bold: bytes })),
  ]);
  const write = writer(faces);
  return async (papers, stamps = [], reached = () => undefined) => {
    const drawn = stamps.map(({ line, square }) => ({ line, square: square === null ? null : squareOf(square) }));
    const document = formDocument(papers, write, drawn);
    return { ...(await renderDocument(document, reached)), missing: missingIn(papers, faces) };
  };
}

async function renderDocument(
  document: FormDocument,
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

function keepInMemory(faces: readonly { family: string; regular: Buffer; bold: Buffer }[]): void {
  const { virtualfs } = pdfMake as unknown as InMemoryFiles;
  const families: TFontDictionary = {};
  for (const { family, regular, bold } of faces) {
    virtualfs.writeFileSync(`${family}-regular`, regular);
    virtualfs.writeFileSync(`${family}-bold`, bold);
    families[family] = { normal: `${family}-regular`, bold: `${family}-bold` };
  }
  pdfMake.setFonts(families);
  // the forms state a table's parts more strictly than pdfmake's types do
  pdfMake.setTableLayouts(LAYOUTS as unknown as Record<string, CustomTableLayout>);
  // Nothing is ever fetched and no file is ever read: everything a form needs is in memory.
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy(() => false);
}

/** Asks whether every one of these fonts has a glyph for a character. */
function coverage(...files: readonly Uint8Array[]): (codePoint: number) => boolean {
  const [first = new Set<number>(), ...others] = files.map((file) => {
    const font = create(buffer(file));
    return new Set('characterSet' in font ? font.characterSet : []);
  });
  return (codePoint) => first.has(codePoint) && others.every((set) => set.has(codePoint));
}

const unpack = (packed: Uint8Array): Buffer => brotliDecompressSync(packed);
const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
