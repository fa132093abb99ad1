import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef } from 'react';

type Props = {
  readonly document: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  /** CSS px a point. */
  readonly scale: number;
};

/** One page drawn on a canvas, sharp on any screen; it keeps the old picture until the new one is whole. */
export function PdfPage({ document, number, scale }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let task: RenderTask | null = null;
    let wanted = true;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
      const sheet = window.document.createElement('canvas');
      sheet.width = Math.floor(viewport.width);
      sheet.height = Math.floor(viewport.height);
      if (!wanted) return;
      task = page.render({ canvas: sheet, viewport });
      await task.promise;
      const shown = canvas.current;
      if (shown === null) return;
      shown.width = sheet.width;
      shown.height = sheet.height;
      shown.getContext('2d')?.drawImage(sheet, 0, 0);
      shown.dataset['drawn'] = 'true';
    };
    // a page that was scrolled away or a file that was let go rejects; there is nothing to say about it
    draw().catch(() => undefined);
    return () => {
      wanted = false;
      task?.cancel();
    };
  }, [document, number, scale]);
  return <canvas ref={canvas} className="kp-pdf-canvas" aria-hidden="true" />;
}
