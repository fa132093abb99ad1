import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, layoutPages, pageAt, pagesNear, percentOf, scaleOf, stepZoom } from '#renderer/ui/page-layout.ts';

const A4 = { width: 595.28, height: 841.89 };
const room = { width: 880, height: 590 };

describe('scaleOf', () => {
  it('fits the widest page between the gaps', () => {
    const wide = { width: A4.height, height: A4.width };
    expect(scaleOf('width', [A4, wide], room) * wide.width).toBeCloseTo(room.width - 2 * GAP);
  });
  it('fits a whole page into the view', () => {
    expect(scaleOf('page', [A4], room) * A4.height).toBeCloseTo(room.height - 2 * GAP);
  });
  it('takes 1 for 96 dpi', () => {
    expect(percentOf(scaleOf(1, [A4], room))).toBe(100);
  });
});

describe('stepZoom', () => {
  it('goes from what fits to the next round step and back', () => {
    const fitted = scaleOf('width', [A4], room);
    expect(percentOf(fitted)).toBe(107);
    expect(stepZoom(fitted, 1)).toBe(1.25);
    expect(stepZoom(fitted, -1)).toBe(1);
  });
  it('stops at both ends', () => {
    expect(stepZoom(scaleOf(3, [A4], room), 1)).toBe(3);
    expect(stepZoom(scaleOf(0.5, [A4], room), -1)).toBe(0.5);
  });
});

describe('pages in a column', () => {
  const sizes = fc.array(
    fc.record({ width: fc.integer({ min: 200, max: 900 }), height: fc.integer({ min: 200, max: 900 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  );

  it('every page is found where it stands, and is drawn when it is looked at', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.3, max: 3, noNaN: true }), fc.nat(), (pages, scale, pick) => {
        const layout = layoutPages(pages, scale);
        const index = pick % pages.length;
        const top = layout.tops[index]!;
        // a page brought to the top of a view that is not higher than it
        const view = layout.heights[index]!;
        expect(pageAt(layout, top - 8, view)).toBe(index);
        const [first, last] = pagesNear(layout, top - 8, view);
        expect(first).toBeLessThanOrEqual(index);
        expect(last).toBeGreaterThan(index);
      }),
    );
  });

  it('draws a handful of two hundred pages', () => {
    const layout = layoutPages(
      Array.from({ length: 200 }, () => A4),
      1.4,
    );
    const [first, last] = pagesNear(layout, layout.tops[100]!, 600);
    expect(last - first).toBeLessThanOrEqual(4);
    expect([first <= 100, last > 100]).toEqual([true, true]);
  });

  it('pages do not overlap and the last ends a gap before the end', () => {
    const layout = layoutPages([A4, A4, A4], 1);
    expect(
      layout.tops.map((top, index) => (layout.tops[index + 1] ?? layout.total) - top - layout.heights[index]!),
    ).toEqual([GAP, GAP, GAP]);
  });
});
