import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import type { PageSize } from './page-layout.ts';

/** A PDF being read, read, or unreadable. */
export type Pdf =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly document: PDFDocumentProxy; readonly sizes: readonly PageSize[] };

const LOADING: Pdf = { state: 'loading' };
const READING = { useSystemFonts: false, useWasm: false, verbosity: 0 } as const;

let thread: PDFWorker | null = null;
/**
 * pdf.js's thread, ours for as long as the page lives. Left to itself pdf.js ends it with every document, and throws where the next
 * one comes before it has ended: as when the first of many papers gives way to all of them.
 */
const reader = (): PDFWorker =>
  (thread ??= PDFWorker.create({
    port: new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }),
  }));

/** Reads a PDF (base64) in pdf.js's thread and lets go of it with the component. */
export function usePdf(base64: string): Pdf {
  const [pdf, setPdf] = useState<{ readonly of: string; readonly value: Pdf }>({ of: '', value: LOADING });
  useEffect(() => {
    let wanted = true;
    const task = getDocument({ data: bytesOf(base64), worker: reader(), ...READING });
    const settle = (value: Pdf): void => {
      if (wanted) setPdf({ of: base64, value });
    };
    const read = async (): Promise<void> => {
      const document = await task.promise;
      for await (const sizes of sizesOf(document)) settle({ state: 'ready', document, sizes });
    };
    read().catch(() => settle({ state: 'failed' }));
    return () => {
      wanted = false;
      void task.destroy();
    };
  }, [base64]);
  return pdf.of === base64 ? pdf.value : LOADING;
}

/** In a plain loop: `Uint8Array.from` goes through the text as through any list, and holds the page up for as long as 300 papers. */
function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** As many pages as are asked for their size at once: each is a message to the thread and back. */
const AT_ONCE = 64;

/**
 * How large the pages are: told as soon as the first of them are known, all others taken to be like the first, as those of one form are;
 * and once more where that is not so.
 */
async function* sizesOf(document: PDFDocumentProxy): AsyncGenerator<readonly PageSize[], void> {
  const { numPages } = document;
  const sizes = await sizesFrom(document, 0);
  const like = sizes[0];
  if (like === undefined) return;
  yield Array.from({ length: numPages }, (_, index) => sizes[index] ?? like);
  while (sizes.length < numPages) sizes.push(...(await sizesFrom(document, sizes.length)));
  if (sizes.slice(AT_ONCE).some(({ width, height }) => width !== like.width || height !== like.height)) yield sizes;
}

const sizesFrom = (document: PDFDocumentProxy, from: number): Promise<PageSize[]> =>
  Promise.all(
    Array.from({ length: Math.min(AT_ONCE, document.numPages - from) }, async (_, at) => {
      const { width, height } = (await document.getPage(from + at + 1)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
