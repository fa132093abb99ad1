/** A page's size in points. */
export type PageSize = { readonly width: number; readonly height: number };
/** Where each page stands in a column of pages, in px. */
export type PageLayout = {
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly total: number;
};
/** 'width' fits the widest page into the room, 'page' a whole page; a number is a scale, 1 being 96 dpi. */
export type Zoom = 'width' | 'page' | number;

/** Room around and between pages, in px. */
export const GAP = 16;
/** CSS px in a point. */
const PX = 96 / 72;
const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

/** The scale (px a point) that a zoom comes to in a room. */
export function scaleOf(zoom: Zoom, sizes: readonly PageSize[], room: PageSize): number {
  if (typeof zoom === 'number') return zoom * PX;
  const widest = Math.max(1, ...sizes.map(({ width }) => width));
  const highest = Math.max(1, ...sizes.map(({ height }) => height));
  const byWidth = Math.max(0.1, (room.width - 2 * GAP) / widest);
  return zoom === 'width' ? byWidth : Math.min(byWidth, Math.max(0.1, (room.height - 2 * GAP) / highest));
}

/** The next zoom up (1) or down (-1) from a scale. */
export function stepZoom(scale: number, direction: 1 | -1): number {
  const now = scale / PX;
  const next = direction === 1 ? STEPS.find((step) => step > now + 0.01) : STEPS.findLast((step) => step < now - 0.01);
  return next ?? (direction === 1 ? Math.max(now, STEPS.at(-1) ?? now) : Math.min(now, STEPS[0] ?? now));
}

/** Percent as a person reads it. */
export const percentOf = (scale: number): number => Math.round((scale / PX) * 100);

/** Stacks pages of these sizes at a scale. */
export function layoutPages(sizes: readonly PageSize[], scale: number): PageLayout {
  const heights = sizes.map(({ height }) => Math.round(height * scale));
  const tops: number[] = [];
  let total = GAP;
  for (const height of heights) {
    tops.push(total);
    total += height + GAP;
  }
  return { tops, heights, total };
}

/** The index of the page that fills most of the upper half of the view. */
export function pageAt({ tops }: PageLayout, scrollTop: number, viewHeight: number): number {
  const line = scrollTop + viewHeight / 3;
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}

/** The pages, [first, last), that are in view or within a view's height of it. */
export function pagesNear({ tops, heights }: PageLayout, scrollTop: number, viewHeight: number): [number, number] {
  const from = scrollTop - viewHeight;
  const to = scrollTop + 2 * viewHeight;
  const first = tops.findIndex((top, index) => top + (heights[index] ?? 0) >= from);
  const last = tops.findLastIndex((top) => top <= to);
  return first === -1 ? [0, 0] : [first, last + 1];
}
