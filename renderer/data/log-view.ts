import { draw, releaseDrawing } from '#renderer/ui/drawing.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { WriteFailure } from './write-failure.ts';

/** How far each copy has come: the highest sequence number that is durable in it. */
export type Copies = { readonly database: number; readonly journal: number };

/** Everything a screen shows of the open sitting at one moment. */
export type LogView = {
  readonly state: SittingState;
  readonly copies: Copies;
  readonly failure: WriteFailure | null;
  /** A retry is under way that takes its time. */
  readonly retrying: boolean;
};

/** none: typed only; one: durable in one copy (amber); both: durable in two independent copies (green). */
export type Durability = 'none' | 'one' | 'both';

export const durabilityOf = ({ database, journal }: Copies, seq: number): Durability =>
  seq <= Math.min(database, journal) ? 'both' : seq <= Math.max(database, journal) ? 'one' : 'none';

/** Up to which entry both copies are durable. */
const inBoth = ({ database, journal }: Copies): number => Math.min(database, journal);

/**
 * At every mark one copy is ahead of the other for some milliseconds. Drawing that would make the other one's answer wait,
 * so it is shown only where it lasts long enough to be seen.
 */
const HALFWAY_MS = 40;

/** What screens read of a log, and how they hear of changes. */
export type LogBoard = {
  /** How the log stands now. */
  readonly view: () => LogView;
  /** What listeners were told last: screens draw this, or whatever made them render would draw what is still held. */
  readonly drawn: () => LogView;
  readonly show: (next: Partial<LogView>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** One copy has come as far as `seq`; answers up to where both have. */
  readonly advance: (copy: keyof Copies, seq: number) => number;
};

export function createLogBoard(first: LogView): LogBoard {
  let view = first;
  let drawn = first;
  const listeners = new Set<() => void>();
  let halfway: ReturnType<typeof setTimeout> | undefined;
  const listen = (): void => {
    clearTimeout(halfway);
    halfway = undefined;
    drawn = view;
    for (const listener of listeners) listener();
  };
  const tell = (): void => draw(listen);
  return {
    view: () => view,
    drawn: () => drawn,
    show: (next) => {
      view = { ...view, ...next };
      tell();
      // bad news does not wait
      if (view.failure !== null) releaseDrawing();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    advance: (copy, seq) => {
      const before = inBoth(view.copies);
      view = { ...view, copies: { ...view.copies, [copy]: seq } };
      const both = inBoth(view.copies);
      if (both > before) {
        tell();
        releaseDrawing();
      } else halfway ??= setTimeout(tell, HALFWAY_MS);
      return both;
    },
  };
}
