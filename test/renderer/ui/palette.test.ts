import { describe, expect, it } from 'vitest';
import { cssName, DARK, LIGHT, TEXT_PAIRS } from '#renderer/ui/palette.ts';

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe('contrast', () => {
  it('measures as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  for (const [look, palette] of Object.entries({ light: LIGHT, dark: DARK })) {
    it.each(TEXT_PAIRS)(`${look}: %s on %s is at least 4.5`, (text, background) => {
      expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
    });
    it(`${look}: the edges of controls stand out at least 3 to 1`, () => {
      for (const background of ['bg', 'surface'] as const) {
        expect(contrast(palette.lineStrong, palette[background])).toBeGreaterThanOrEqual(3);
      }
    });
  }

  it('asks of every colour that text may have', () => {
    const asked = new Set(TEXT_PAIRS.flat());
    const lines = new Set(['line', 'lineStrong']);
    expect(Object.keys(LIGHT).filter((name) => !lines.has(name) && !asked.has(name as never))).toEqual([]);
  });
});

it('names colours as custom properties', () => {
  expect(cssName('ink')).toBe('--kp-ink');
  expect(cssName('onAccent')).toBe('--kp-on-accent');
});
