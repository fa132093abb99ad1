import { useId } from 'react';
import { HOLLOW, MARKER, SOLID, TEXT, cutTo } from './ink.ts';

/** The hatch of one picture: its definition, and what fills with it. */
export function useHatch() {
  const id = `hatch${useId().replace(/\W/g, '')}`;
  const definition = (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill={HOLLOW.fill} />
        <line x1="0" y1="0" x2="0" y2="6" stroke={SOLID.stroke} strokeWidth="2.4" />
      </pattern>
    </defs>
  );
  return { definition, ink: { fill: `url(#${id})`, stroke: SOLID.stroke, strokeWidth: 1 } } as const;
}

type At = { readonly x: number; readonly y: number };

/** The mean, or whatever stands for many. */
export const Diamond = ({ x, y }: At) => <path d={`M${x} ${y - 6} l6 6 l-6 6 l-6 -6 z`} {...MARKER} />;

/** What a row is of, cut to its place; all of it where a pointer rests. */
export function RowName({ x, y, text, width }: At & { readonly text: string; readonly width: number }) {
  return (
    <text x={x} y={y} {...TEXT}>
      {cutTo(text, width)}
      <title>{text}</title>
    </text>
  );
}
