import { BEAT_MS, EVENTS_PATH, hostEventSchema, type HostEvent } from '#shared/wire/host/events.ts';
import { callHeaders } from './admission.ts';

/** What is heard of the host: something it says, or that it is no longer heard. */
export type Heard = HostEvent | 'lost';

/** After how long without a word the host counts as lost, and how long until it is called again, in milliseconds. */
const SILENCE_MS = 3 * BEAT_MS;
const AGAIN_MS = 1000;

/**
 * Listens to the host until `signal` aborts, and calls it again whenever it is lost. In Electron the preload carries what it
 * says; in portable mode a stream of JSON lines from the same origin's loopback server does.
 */
export function listen(hear: (heard: Heard) => void, signal: AbortSignal): void {
  const { bridge } = window;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const alive = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => hear('lost'), SILENCE_MS);
  };
  const take = (told: unknown): void => {
    const event = hostEventSchema.safeParse(told);
    if (signal.aborted || !event.success) return;
    alive();
    hear(event.data);
  };
  alive();
  signal.addEventListener('abort', () => clearTimeout(silence));
  const lost = (): void => {
    if (!signal.aborted) hear('lost');
  };
  if (bridge === undefined) void callAgain(take, lost, signal);
  else signal.addEventListener('abort', bridge.watch(take));
}

/** One stream after another: a host that was started again is heard again without anybody's doing. */
async function callAgain(take: (told: unknown) => void, lost: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await readLines(take, signal).catch(() => undefined);
    lost();
    await new Promise((resume) => setTimeout(resume, AGAIN_MS));
  }
}

async function readLines(take: (told: unknown) => void, signal: AbortSignal): Promise<void> {
  const response = await fetch(EVENTS_PATH, {
    method: 'POST',
    credentials: 'omit',
    headers: callHeaders(),
    body: '{}',
    signal,
  });
  if (!response.ok || response.body === null) return;
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(JSON.parse(line));
  }
}
