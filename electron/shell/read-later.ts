import { ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';
import type { Host } from './host.ts';

/** What the first screen keeps to itself once it is seen and has its answer: keys and drawing go through the main process. */
const HEAD_START_MS = 300;
/** A window that nobody saw for so long is not coming; what the host does by itself must not wait for it. */
const UNSEEN_MS = 5000;

type Ports = {
  /** Comes true once the data root is ours; before, nothing is answered but what a glance tells. */
  readonly held: Promise<unknown>;
  /** How the vault is, where that can be told without the host. */
  readonly glance: () => Promise<VaultState | null>;
  /** Hears what waits for the host, before the host is read in: what can be begun for it without. */
  readonly ahead: (channel: string, input: unknown) => Promise<void>;
  /** Reads the host in and makes it. */
  readonly read: () => Promise<Host>;
  readonly unseenMs?: number;
};
export type ReadLater = {
  /** To be called when the window is on the screen. */
  readonly seen: () => void;
  /** One call of the page. */
  readonly answer: (channel: string, input: unknown) => Promise<Result<unknown, HostFailure>>;
  readonly host: Promise<Host>;
  /** Lets go of the host where there is one; from then on none is made. */
  readonly close: () => Promise<void>;
};

/**
 * The host, read in behind the first screen: while the main process reads it, no file reaches the page and no window is shown. How
 * the vault is, the one question that screen asks, is answered at a glance until the host stands; whatever else is asked has
 * the host read in at once, and waits for it.
 */
export function readLater({ held, glance, ahead, read, unseenMs = UNSEEN_MS }: Ports): ReadLater {
  let made: Host | null = null;
  const stands = (): boolean => made !== null;
  let closed = false;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const unseen = setTimeout(begin, unseenMs);
  let reading: Promise<Host> | null = null;
  const host = Promise.all([held, begun]).then(async () => {
    clearTimeout(unseen);
    if (closed) return new Promise<never>(() => undefined);
    reading = read();
    made = await reading;
    return made;
  });
  /** The window may be on the screen before its page has asked, and the other way round. */
  const waited = { window: false, answer: false };
  const done = (part: keyof typeof waited): void => {
    waited[part] = true;
    if (waited.window && waited.answer) setTimeout(begin, HEAD_START_MS);
  };
  return {
    seen: () => done('window'),
    host,
    answer: async (channel, input) => {
      if (!stands() && channel === 'vault:state' && asksNothing(input)) {
        const vault = await glance();
        if (vault !== null && !stands()) {
          done('answer');
          return ok(vault);
        }
      }
      if (!stands()) {
        await held;
        await ahead(channel, input);
      }
      begin();
      return (await host).answer(channel, input);
    },
    close: async () => {
      closed = true;
      clearTimeout(unseen);
      if (reading !== null) await (await reading).close();
    },
  };
}

/** The one input that the question has: an object with nothing in it. */
const asksNothing = (input: unknown): boolean => JSON.stringify(input) === '{}';
