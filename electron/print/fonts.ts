import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Two weights of a face. */
export type Weights = { readonly regular: Uint8Array; readonly bold: Uint8Array };
/** The bytes of every face, packed ones still packed. A thread gets these and never opens a file itself. */
export type FontFiles = {
  readonly body: Weights;
  readonly song: Weights;
  readonly rare: readonly { readonly family: string; readonly packed: Uint8Array }[];
};

const BODY = ['@expo-google-fonts/noto-sans-sc', 'NotoSansSC'] as const;
const SONG = ['@expo-google-fonts/noto-serif-sc', 'NotoSerifSC'] as const;
/** In the order they are asked; see resources/fonts/README.md. */
const RARE = ['rare-hei.otf', 'rare-ming.ttf'];

/** Reads the faces, into memory that threads share, where this installation keeps them: body and song face from their packages, the rare ones from resources. */
export async function readFonts(): Promise<FontFiles> {
  const from = import.meta.url;
  const resolve = createRequire(from).resolve;
  const resources = fontFolder(dirname(fileURLToPath(from)));
  const weightsOf = async ([folder, name]: typeof BODY | typeof SONG): Promise<Weights> => ({
    regular: await readShared(resolve(`${folder}/400Regular/${name}_400Regular.ttf`)),
    bold: await readShared(resolve(`${folder}/700Bold/${name}_700Bold.ttf`)),
  });
  const [body, song, ...rare] = await Promise.all([
    weightsOf(BODY),
    weightsOf(SONG),
    ...RARE.map((name) => readShared(join(resources, `${name}.br`))),
  ]);
  return { body, song, rare: rare.map((packed, index) => ({ family: `rare-${index + 1}`, packed })) };
}

/**
 * Reads a file straight into memory that threads share: each would have its own 40 MB of faces, and so would whoever read them,
 * until its memory is swept. Rejects where the file ends early.
 */
export async function readShared(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    for (let read = 0; read < size;) {
      const { bytesRead } = await file.read(bytes, read, size - read, read);
      if (bytesRead === 0) throw new Error(`${path} ended after ${String(read)} bytes`);
      read += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/** resources/fonts of the nearest folder above: sources and bundles lie at different depths. */
function fontFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const fonts = join(folder, 'resources', 'fonts');
    if (existsSync(fonts)) return fonts;
    if (folder === dirname(folder)) throw new Error(`no resources/fonts above ${start}`);
  }
}
