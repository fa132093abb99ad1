import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** Which rows of a long list to draw, and where; all rows have one height. */
export type Windowed = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly first: number;
  readonly last: number;
  /** Scrolls just so far that this row is in view. */
  readonly reveal: (index: number) => void;
};

/** Rows drawn beyond what is seen, so that a quick scroll shows no gap. */
const SPARE = 8;

/** The rows in view: [first, last). `top` is what sticks above them inside the scroller, in px. */
export function visibleRows(scrollTop: number, height: number, rowHeight: number, count: number): [number, number] {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + SPARE);
  return [Math.min(first, last), last];
}

/** Draws only the rows in view, so that 500 candidates scroll as lightly as five. */
export function useWindowedRows(count: number, rowHeight: number, head = 0): Windowed {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<readonly [number, number]>([0, Math.min(count, 40)]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => {
      const next = visibleRows(element.scrollTop, element.clientHeight, rowHeight, count);
      setRange((now) => (now[0] === next[0] && now[1] === next[1] ? now : next));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [count, rowHeight]);

  const reveal = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (element === null) return;
      const top = index * rowHeight;
      const room = element.clientHeight - head - rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top > element.scrollTop + room) element.scrollTop = top - room;
    },
    [rowHeight, head],
  );
  return { scroller, first: Math.min(range[0], count), last: Math.min(range[1], count), reveal };
}
