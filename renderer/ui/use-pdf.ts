import {
  getDocument,
  PDFWorker,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { inTurns } from '#renderer/turns/in-turns.ts';
import type { Stepwise } from '#shared/base/stepwise.ts';
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
    let task: PDFDocumentLoadingTask | null = null;
    const settle = (value: Pdf): void => {
      if (wanted) setPdf({ of: base64, value });
    };
    const read = async (): Promise<void> => {
      const data = await inTurns(bytesOf(base64));
      if (!wanted) return;
      task = getDocument({ data, worker: reader(), ...READING });
      const document = await task.promise;
      for await (const sizes of sizesOf(document)) settle({ state: 'ready', document, sizes });
    };
    read().catch(() => settle({ state: 'failed' }));
    return () => {
      wanted = false;
      void task?.destroy();
    };
  }, [base64]);
  return pdf.of === base64 ? pdf.value : LOADING;
}

/** So many characters of base64 are a few milliseconds' work; whole groups of four. */
const PIECE = 1 << 18;

/** What base64 says, piece by piece: 300 papers at once would hold the page up for as long as somebody notices. */
function* bytesOf(base64: string): Stepwise<Uint8Array> {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  let end = 0;
  for (let from = 0; from < base64.length; from += PIECE) {
    const text = atob(base64.slice(from, from + PIECE));
    // in a plain loop: `Uint8Array.from` goes through the text as through any list, for ten times as long
    for (let at = 0; at < text.length; at += 1) bytes[end + at] = text.charCodeAt(at);
    end += text.length;
    yield;
  }
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
