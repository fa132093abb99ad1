import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bytes of every face, packed ones still packed. The worker gets these and never opens a file itself. */
export type FontFiles = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly rare: readonly { readonly family: string; readonly packed: Uint8Array }[];
};

const BODY = '@expo-google-fonts/noto-sans-sc';
/** In the order they are asked; see resources/fonts/README.md. */
const RARE = ['rare-hei.otf', 'rare-ming.ttf'];

/** Reads the faces where this installation keeps them: the body face from its package, the rare ones from resources. */
export async function readFonts(): Promise<FontFiles> {
  const from = import.meta.url;
  const resolve = createRequire(from).resolve;
  const folder = fontFolder(dirname(fileURLToPath(from)));
  const [regular, bold, ...rare] = await Promise.all([
    readFile(resolve(`${BODY}/400Regular/NotoSansSC_400Regular.ttf`)),
    readFile(resolve(`${BODY}/700Bold/NotoSansSC_700Bold.ttf`)),
    ...RARE.map((name) => readFile(join(folder, `${name}.br`))),
  ]);
  return { regular, bold, rare: rare.map((packed, index) => ({ family: `rare-${index + 1}`, packed })) };
}

/** resources/fonts of the nearest folder above: sources and bundles lie at different depths. */
function fontFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const fonts = join(folder, 'resources', 'fonts');
    if (existsSync(fonts)) return fonts;
    if (folder === dirname(folder)) throw new Error(`no resources/fonts above ${start}`);
  }
}
