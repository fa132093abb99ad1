import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, type Result } from '#shared/base/result.ts';
import type { Log } from '../log/logger.ts';
import { isTrustedFrame, type Frame } from '../security/trusted-url.ts';
import { answer } from './answer.ts';

type Event = { readonly senderFrame: Frame | null };
type Listener = (event: Event, channel: unknown, input: unknown) => Promise<Result<unknown, HostFailure>>;
type IpcMainLike = { readonly handle: (channel: string, listener: Listener) => void };

/** Serves the contract over IPC, to the top frame of the app's own origin only. */
export function registerIpc(ipcMain: IpcMainLike, handlers: Promise<Handlers>, log: Log, origin: string): void {
  ipcMain.handle('bridge', async (event, channel, input) => {
    if (!isTrustedFrame(event.senderFrame, origin)) return err({ kind: 'untrusted_sender' });
    return answer(await handlers, log, String(channel), input);
  });
}
