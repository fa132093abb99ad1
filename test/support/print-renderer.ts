import { readFonts } from '#electron/print/fonts.ts';
import { createRenderer } from '#electron/print/render.ts';

// Four faces of ten thousand characters take a second to read: files of tests that share a worker share them.
export const fonts = await readFonts();
export const render = createRenderer(fonts);
