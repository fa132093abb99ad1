import SignaturePad from 'signature_pad';
import { useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { usePreferences } from '#renderer/ui/preferences.ts';
import type { Strokes } from '#shared/model/promise.ts';
import { strokesOf } from './strokes.ts';

/** A field to draw in with a pen, a finger or the mouse, what was drawn in it, and taking strokes back. */
export type Pad = {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly strokes: Strokes;
  /** Takes the last stroke back. */
  readonly undo: () => void;
  readonly clear: () => void;
};

export function usePad(): Pad {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(null);
  const [strokes, setStrokes] = useState<Strokes>([]);
  // colours change with the look
  const { look } = usePreferences();
  const read = (): void => {
    const size = canvas.current?.getBoundingClientRect();
    if (size !== undefined && size.width > 0) setStrokes(strokesOf(pad.current?.toData() ?? [], size));
  };
  const ended = useEffectEvent(read);

  // with the field and not after it is painted: a stroke that begins as soon as it stands is drawn
  useLayoutEffect(() => {
    const field = canvas.current;
    if (field === null) return;
    const penColor = getComputedStyle(field).color;
    const drawn = new SignaturePad(field, { penColor, minWidth: 1.2, maxWidth: 3, minDistance: 2, throttle: 0 });
    pad.current = drawn;
    /** As many dots as the screen has; what was drawn is drawn again, because a canvas that changes its size is empty. */
    const fit = (): void => {
      const { width, height } = field.getBoundingClientRect();
      const kept = drawn.toData();
      field.width = Math.round(width * devicePixelRatio);
      field.height = Math.round(height * devicePixelRatio);
      field.getContext('2d')?.scale(devicePixelRatio, devicePixelRatio);
      drawn.fromData(kept);
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(field);
    drawn.addEventListener('endStroke', () => ended());
    return () => {
      sizes.disconnect();
      drawn.off();
      pad.current = null;
    };
  }, [look]);

  const show = (kept: number): void => {
    pad.current?.fromData(pad.current.toData().slice(0, kept));
    read();
  };
  return {
    ...{ canvas, strokes },
    undo: () => show(Math.max(0, (pad.current?.toData().length ?? 0) - 1)),
    clear: () => show(0),
  };
}
