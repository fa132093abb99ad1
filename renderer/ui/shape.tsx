/** Shapes that tell states apart without colour. */
export type ShapeName = 'hollow' | 'half' | 'full' | 'check' | 'triangle' | 'dash' | 'cross' | 'lock';

const DRAWINGS: Readonly<Record<ShapeName, { readonly path: string; readonly filled: boolean }>> = {
  hollow: { path: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z', filled: false },
  half: { path: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11zM8 2.5v11M5 4v8M6.5 3v10', filled: false },
  full: { path: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z', filled: true },
  check: { path: 'M2.5 8.5l3.8 4L13.5 4', filled: false },
  triangle: { path: 'M8 2.5l6 11H2z', filled: false },
  dash: { path: 'M3 8h10', filled: false },
  cross: { path: 'M3.5 3.5l9 9M12.5 3.5l-9 9', filled: false },
  lock: { path: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2', filled: false },
};

/** One shape in the colour of the text around it; always beside its word, so it is hidden from screen readers. */
export function Shape({ name, size = 16 }: { readonly name: ShapeName; readonly size?: number }) {
  const { path, filled } = DRAWINGS[name];
  return (
    <svg className="kp-shape" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={path}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={name === 'check' ? 2.2 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
