import { brotliDecompressSync } from 'node:zlib';
import { create } from 'fontkit';
import pdfMake, { type CustomTableLayout } from 'pdfmake';
import type { TFontDictionary } from 'pdfmake/interfaces.js';
import type { Face } from '#shared/forms/parts/faces.ts';
import { BODY_FACE, LAYOUTS, SONG_FACE } from '#shared/forms/parts/paper.ts';
import type { FontFiles } from './fonts.ts';

/** pdfmake's own file system in memory, which its types leave out for Node: fonts are looked up there first. */
type InMemoryFiles = { readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void } };

/** Hands the faces to pdfmake; answers which of them draws which character, in the order they are asked. */
export function loadFaces(fonts: FontFiles): readonly Face[] {
  const rare = fonts.rare.map(({ family, packed }) => ({ family, bytes: unpack(packed) }));
  keepInMemory([
    { family: BODY_FACE, regular: buffer(fonts.body.regular), bold: buffer(fonts.body.bold) },
    { family: SONG_FACE, regular: buffer(fonts.song.regular), bold: buffer(fonts.song.bold) },
    ...rare.map(({ family, bytes }) => ({ family, regular: bytes, bold: bytes })),
  ]);
  return [
    // what stands in the song face is drawn by it only where both have the character
    { family: SONG_FACE, has: coverage(fonts.body.regular, fonts.body.bold, fonts.song.regular, fonts.song.bold) },
    { family: BODY_FACE, has: coverage(fonts.body.regular, fonts.body.bold) },
    ...rare.map(({ family, bytes }) => ({ family, has: coverage(bytes) })),
  ];
}

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
