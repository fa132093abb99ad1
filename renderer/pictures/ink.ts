// What pictures are drawn with. Colours are the palette's own, so that a picture follows the look of the screen; whoever saves one
// puts the light ones in (picture-file.ts). Everything that means something differs by shape, filling or words as well.

const accent = 'var(--kp-accent)';
const ink = 'var(--kp-ink)';
const soft = 'var(--kp-ink-soft)';

export const TEXT = { fill: ink, fontSize: 13 } as const;
export const NOTE = { fill: soft, fontSize: 12 } as const;
export const AXIS = { stroke: 'var(--kp-line-strong)', strokeWidth: 1 } as const;
export const GRID = { stroke: 'var(--kp-line)', strokeWidth: 1 } as const;
/** Where passing begins, or time ends. */
export const LIMIT = { stroke: ink, strokeWidth: 1.5, strokeDasharray: '5 3' } as const;
export const SOLID = { fill: accent, stroke: accent, strokeWidth: 1 } as const;
export const HOLLOW = { fill: 'var(--kp-surface)', stroke: accent, strokeWidth: 1.4 } as const;
export const TRACK = { fill: 'var(--kp-raised)', stroke: 'var(--kp-line-strong)', strokeWidth: 1 } as const;
export const MARKER = { fill: ink, stroke: ink, strokeWidth: 1 } as const;

/** How wide a text is, about: Han characters take a whole place. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' ? size : size * 0.56), 0);

/** A text cut to a width, with a sign that something is missing. */
export function cutTo(text: string, width: number, size: number = TEXT.fontSize): string {
  if (widthOf(text, size) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 0 && widthOf(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('')}…`;
}
