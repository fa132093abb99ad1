import { formFrame, formSections } from '#shared/forms/document.ts';
import { missingIn, writer, type Face } from '#shared/forms/parts/faces.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { loadFaces } from './faces.ts';
import type { FontFiles } from './fonts.ts';
import { squareOf } from './qr.ts';
import { drawSheets } from './sheets.ts';

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
    const images = Object.fromEntries(Object.entries(photos).map(([sha256, bytes]) => [sha256, dataUrl(bytes)]));
    const sections = formSections(papers, write, drawn);
    return { ...(await drawSheets(formFrame(papers), sections, images, reached)), missing: missingIn(papers, faces) };
  };
}

/** Loads the faces once and gives the function that renders papers into one file with them. */
export const createRenderer = (fonts: FontFiles): Render => rendererWith(loadFaces(fonts));

const dataUrl = (bytes: Uint8Array): string =>
  `data:image/jpeg;base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;
