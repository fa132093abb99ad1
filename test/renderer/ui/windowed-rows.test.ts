import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleRows } from '#renderer/ui/windowed-rows.ts';

it('draws every row that can be seen, and few others', () => {
  const sizes = [fc.nat(20_000), fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 20, max: 60 })] as const;
  fc.assert(
    fc.property(...sizes, fc.nat(5000), (scrollTop, height, rowHeight, count) => {
      const [first, last] = visibleRows(scrollTop, height, rowHeight, count);
      expect(first).toBeLessThanOrEqual(last);
      expect(last - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 18);
      for (let row = 0; row < count; row += 1) {
        const seen = (row + 1) * rowHeight > scrollTop && row * rowHeight < scrollTop + height;
        if (seen && (row < first || row >= last)) expect.fail(`row ${row} is seen and not drawn`);
      }
    }),
    { numRuns: 60 },
  );
});
