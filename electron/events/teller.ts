import { BEAT_MS, EVENT_CHANNELS, hostEventSchema, type EventKind, type HostEvent } from '#shared/wire/host/events.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { traceOf, type Log } from '../log/logger.ts';

/** Tells whoever listens what stands in `EVENT_CHANNELS`, each time it changes. */
export type Teller = {
  /** One of them may have changed: it is looked at, and told where it has. */
  readonly changed: (kind: EventKind) => void;
  /** Listens from now on, beginning with everything as it is; answers how to stop. */
  readonly watch: (listener: (event: HostEvent) => void) => () => void;
  /** Says nothing any more, to nobody. */
  readonly close: () => void;
};
/** The channels whose answers are told. */
export type Told = Pick<Handlers, (typeof EVENT_CHANNELS)[EventKind]>;

const KINDS = Object.keys(EVENT_CHANNELS) as EventKind[];
/** A page that is loaded again or loses its line for a moment listens again before this. */
const DESERTED_MS = 2 * BEAT_MS;

/**
 * Looks at everything when somebody begins to listen and at every beat, so that a change nobody announced is late and never
 * missing. Nothing is looked at while nobody listens; after ten seconds of that no page is there any more, which is `deserted`.
 * What a locked host does not answer is not told.
 */
export function createTeller(handlers: Told, log: Log, deserted: () => void): Teller {
  const listeners = new Set<(event: HostEvent) => void>();
  const last = new Map<EventKind, { readonly event: HostEvent; readonly text: string }>();
  const looking = new Map<EventKind, Promise<void>>();
  /** What will be looked at: another change until then is seen by the same look. */
  const waiting = new Set<EventKind>();
  let beat: NodeJS.Timeout | null = null;
  let leaving: NodeJS.Timeout | undefined;

  async function look(kind: EventKind, always: boolean): Promise<void> {
    const ask = handlers[EVENT_CHANNELS[kind]] as (input: object) => Promise<Result<unknown, HostFailure>>;
    const answer = await ask({});
    if (!answer.ok) return;
    const event = hostEventSchema.parse({ kind, value: answer.value });
    const text = JSON.stringify(event);
    if (!always && last.get(kind)?.text === text) return;
    last.set(kind, { event, text });
    for (const listener of listeners) listener(event);
  }

  /** One look at a kind follows the other, so that what is told last is what was seen last. */
  function queue(kind: EventKind, always: boolean): void {
    if (waiting.has(kind) && !always) return;
    waiting.add(kind);
    const before = looking.get(kind) ?? Promise.resolve();
    const after = before
      .then(() => {
        waiting.delete(kind);
        return look(kind, always);
      })
      .catch((error: unknown) => log('teller_failed', traceOf(error)));
    looking.set(kind, after);
  }
  const lookAtAll = (): void => KINDS.forEach((kind) => queue(kind, kind === 'disk'));

  return {
    changed: (kind) => {
      if (listeners.size > 0) queue(kind, false);
    },
    watch: (listener) => {
      listeners.add(listener);
      clearTimeout(leaving);
      for (const { event } of last.values()) listener(event);
      lookAtAll();
      if (beat === null) {
        beat = setInterval(lookAtAll, BEAT_MS);
        beat.unref();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || beat === null) return;
        clearInterval(beat);
        beat = null;
        last.clear();
        leaving = setTimeout(deserted, DESERTED_MS);
        leaving.unref();
      };
    },
    close: () => {
      listeners.clear();
      if (beat !== null) clearInterval(beat);
      beat = null;
      clearTimeout(leaving);
    },
  };
}
