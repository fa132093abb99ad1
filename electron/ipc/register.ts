import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { HostEvent } from '#shared/wire/host/events.ts';
import { err, type Result } from '#shared/base/result.ts';
import type { Teller } from '../events/teller.ts';
import { isTrustedFrame, type Frame } from '../security/trusted-url.ts';

/** A page as the main process sees it. */
type Page = {
  readonly send: (channel: string, told: unknown) => void;
  readonly isDestroyed: () => boolean;
  readonly isCrashed: () => boolean;
  readonly once: (event: 'destroyed', listener: () => void) => unknown;
};
type Event = { readonly senderFrame: Frame | null; readonly sender: Page };
type Listener = (event: Event, channel: unknown, input: unknown) => Promise<string>;
type IpcMainLike = {
  readonly handle: (channel: string, listener: Listener) => void;
  readonly on: (channel: string, listener: (event: Event, wanted: unknown) => void) => unknown;
};
type Behind = {
  readonly answer: (channel: string, input: unknown) => Promise<Result<unknown, HostFailure>>;
  readonly host: Promise<{ readonly events: Pick<Teller, 'watch'> }>;
};

const IDLE = (): void => undefined;
/** A page that crashed is loaded again, and then listens anew. */
const send = (page: Page, event: HostEvent): void => {
  if (!page.isDestroyed() && !page.isCrashed()) page.send('host-event', event);
};

/** Serves the contract and the host's events over IPC, to the top frame of the app's own origin only. */
export function registerIpc(ipcMain: IpcMainLike, { answer, host }: Behind, origin: string): void {
  ipcMain.handle('bridge', async (event, channel, input) => {
    const isTrusted = isTrustedFrame(event.senderFrame, origin);
    return JSON.stringify(isTrusted ? await answer(String(channel), input) : err({ kind: 'untrusted_sender' }));
  });
  /** How to stop telling each page that ever listened; one that was loaded again listens anew. */
  const told = new Map<Page, () => void>();
  const stop = (page: Page): void => {
    told.get(page)?.();
    told.delete(page);
  };
  ipcMain.on('watch', ({ senderFrame, sender }, wanted) => {
    if (!isTrustedFrame(senderFrame, origin)) return;
    // a host that does not start ends the app
    host.then(
      ({ events }) => {
        if (sender.isDestroyed()) return;
        if (!told.has(sender)) sender.once('destroyed', () => stop(sender));
        else told.get(sender)?.();
        told.set(sender, wanted === true ? events.watch((event) => send(sender, event)) : IDLE);
      },
      () => undefined,
    );
  });
}
