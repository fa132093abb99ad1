import { brotliDecompressSync } from 'node:zlib';
import pdfMake, { type CustomTableLayout } from 'pdfmake';
import type { TFontDictionary } from 'pdfmake/interfaces.js';
import type { Face } from '#shared/forms/parts/faces.ts';
import { BODY_FACE, LAYOUTS, SONG_FACE } from '#shared/forms/parts/paper.ts';
import type { FontFiles, Weights } from './fonts.ts';
import { coverage, shareFace, type SharedFace } from './shared-faces.ts';

/** pdfmake's own file system in memory, which its types leave out for Node: fonts are looked up there first. */
type InMemoryFiles = { readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void } };

/** Hands the faces to pdfmake; answers which of them draws which character, in the order they are asked. */
export function loadFaces(fonts: FontFiles): readonly Face[] {
  const body = weights(BODY_FACE, fonts.body);
  const song = weights(SONG_FACE, fonts.song);
  // most sittings name nobody with a rare character, and unpacking those faces takes half a second
  const rare = fonts.rare.map(({ family, packed }) => {
    const face = shareFace(family, () => brotliDecompressSync(packed));
    return { family, regular: face, bold: face };
  });
  keepInMemory([body, song, ...rare]);
  return [
    // what stands in the song face is drawn by it only where both have the character
    { family: SONG_FACE, has: coverage(body.regular, body.bold, song.regular, song.bold) },
    { family: BODY_FACE, has: coverage(body.regular, body.bold) },
    ...rare.map(({ family, regular }) => ({ family, has: coverage(regular) })),
  ];
}

type Family = { readonly family: string; readonly regular: SharedFace; readonly bold: SharedFace };

const weights = (family: string, { regular, bold }: Weights): Family => ({
  family,
  regular: shareFace(`${family}-regular`, () => regular),
  bold: shareFace(`${family}-bold`, () => bold),
});

function keepInMemory(faces: readonly Family[]): void {
  const { virtualfs } = pdfMake as unknown as InMemoryFiles;
  const families: TFontDictionary = {};
  for (const { family, regular, bold } of faces) {
    virtualfs.writeFileSync(`${family}-regular`, regular.stand);
    virtualfs.writeFileSync(`${family}-bold`, bold.stand);
    families[family] = { normal: `${family}-regular`, bold: `${family}-bold` };
  }
  pdfMake.setFonts(families);
  // the forms state a table's parts more strictly than pdfmake's types do
  pdfMake.setTableLayouts(LAYOUTS as unknown as Record<string, CustomTableLayout>);
  // Nothing is ever fetched and no file is ever read: everything a form needs is in memory.
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy(() => false);
}
