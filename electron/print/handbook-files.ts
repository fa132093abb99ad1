import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePage } from '#shared/handbook/parse.ts';
import type { PageId } from '#shared/handbook/pages.ts';
import type { Printout } from './handbook-pdf.ts';

/** Chapters of the handbook with their pictures, as they lie beside this program. */
export async function readChapters(pages: readonly PageId[]): Promise<Printout> {
  const folder = handbookFolder(dirname(fileURLToPath(import.meta.url)));
  const chapters = await Promise.all(
    pages.map(async (page) => parsePage(page, await readFile(join(folder, `${page}.md`), 'utf8'))),
  );
  const files = chapters.flat().flatMap((block) => (block.kind === 'picture' ? [block.file] : []));
  const pictures = await Promise.all(
    [...new Set(files)].map(async (file) => [file, await readFile(join(folder, 'pictures', file), 'base64')] as const),
  );
  return { chapters, pictures: Object.fromEntries(pictures) };
}

/** docs/handbook of the nearest folder above: sources and bundles lie at different depths. */
function handbookFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = join(folder, 'docs', 'handbook');
    if (existsSync(found)) return found;
    if (folder === dirname(folder)) throw new Error(`no docs/handbook above ${start}`);
  }
}
