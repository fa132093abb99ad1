import { EVENT_CHANNELS, type EventKind, type HostEvent } from '#shared/wire/host/events.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { asText } from '#test/support/as-text.ts';

type Invoke = (channel: string, input: never) => Promise<unknown>;
const KINDS = Object.keys(EVENT_CHANNELS) as EventKind[];
let listener: ((told: unknown) => void) | null = null;

/** Gives the page a host that answers with `invoke`; whoever listens hears first what it would answer. */
export function pageHost(invoke: Invoke): void {
  Reflect.set(window, 'bridge', {
    invoke: asText(invoke),
    watch: (told: (event: unknown) => void) => {
      listener = told;
      for (const kind of KINDS) void tellOf(invoke, kind);
      return () => {
        listener = null;
      };
    },
  });
}

async function tellOf(invoke: Invoke, kind: EventKind): Promise<void> {
  const answer = (await invoke(EVENT_CHANNELS[kind], {} as never)) as Result<unknown, HostFailure>;
  if (answer.ok) listener?.({ kind, value: answer.value });
}

/** The host says something by itself. */
export const tellPage = (event: HostEvent): void => listener?.(event);
