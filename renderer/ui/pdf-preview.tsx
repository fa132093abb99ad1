import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { previewWords } from './preview-words.ts';
import { FullPage } from './full-page.tsx';
import { layoutPages, pageAt, pagesNear, scaleOf, type PageSize, type Zoom } from './page-layout.ts';
import { PdfPage } from './pdf-page.tsx';
import './pdf-preview.css';
import { PreviewBar } from './preview-bar.tsx';
import { useSay } from './say.ts';
import { usePdf, type Pdf } from './use-pdf.ts';

type Props = {
  /** The file, base64. */
  readonly pdf: string;
  /** What it is, for screen readers. */
  readonly label: string;
};

/** A PDF as it will be printed: pages in a column, zoom, and the keyboard (Page Up and Down, Home, End, + and -). */
export function PdfPreview({ pdf, label }: Props) {
  const t = useSay();
  const loaded = usePdf(pdf);
  if (loaded.state === 'failed') return <FullPage tone="warn" title={t(previewWords.broken)} paragraphs={[]} />;
  if (loaded.state === 'loading') return <p className="kp-page kp-soft">{t(previewWords.loading)}</p>;
  return <Pages key={pdf} loaded={loaded} label={label} />;
}

type Ready = Extract<Pdf, { state: 'ready' }>;

function Pages({ loaded: { document, sizes }, label }: { readonly loaded: Ready; readonly label: string }) {
  const t = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<PageSize | null>(null);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [scrollTop, setScrollTop] = useState(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const scale = room === null ? 1 : scaleOf(zoom, sizes, room);
  const layout = useMemo(() => layoutPages(sizes, scale), [sizes, scale]);
  const height = room?.height ?? 0;
  const current = pageAt(layout, scrollTop, height);
  const [first, last] = room === null ? [0, 0] : pagesNear(layout, scrollTop, height);

  const goTo = (index: number): void => {
    const page = Math.min(sizes.length - 1, Math.max(0, index));
    scroller.current?.scrollTo({ top: (layout.tops[page] ?? 0) - 8 });
  };
  // the page that was looked at stays where it was when the scale changes
  const before = useRef({ scale, current });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { scale, current };
    if (was.scale !== scale) scroller.current?.scrollTo({ top: (layout.tops[was.current] ?? 0) - 8 });
  }, [scale, current, layout]);

  const onKey = (event: KeyboardEvent): void => {
    // keys come faster than frames: where the column really stands counts, not what was last drawn
    const now = pageAt(layout, scroller.current?.scrollTop ?? 0, height);
    if (event.key === 'PageDown') goTo(now + 1);
    else if (event.key === 'PageUp') goTo(now - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(sizes.length - 1);
    else return;
    event.preventDefault();
  };

  return (
    <div className="kp-pdf" onKeyDown={onKey}>
      <PreviewBar page={current} pages={sizes.length} goTo={goTo} zoom={zoom} scale={scale} setZoom={setZoom} />
      <div
        ref={scroller}
        className="kp-pdf-pages"
        tabIndex={0}
        role="document"
        aria-label={label}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      >
        <div className="kp-pdf-column" style={{ height: layout.total }}>
          {sizes.slice(first, last).map((size, offset) => {
            const index = first + offset;
            return (
              <figure
                key={index}
                className="kp-pdf-page"
                aria-label={t(previewWords.page, { page: index + 1, pages: sizes.length })}
                style={{
                  top: layout.tops[index],
                  width: Math.round(size.width * scale),
                  height: layout.heights[index],
                }}
              >
                <PdfPage document={document} number={index + 1} scale={scale} />
              </figure>
            );
          })}
        </div>
      </div>
    </div>
  );
}
