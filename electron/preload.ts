import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/wire/host/failure.ts';

/** The one IPC channel; the contract's channel names travel inside and are checked by the host. */
const invoke = (channel: string, input: unknown): Promise<string> =>
  ipcRenderer.invoke('bridge', channel, input) as Promise<string>;

/** Carries what the host says, without the event it came in; one listener a page. Answers how to stop. */
const watch = (tell: (told: unknown) => void): (() => void) => {
  const carry = (_event: unknown, told: unknown): void => tell(told);
  ipcRenderer.on('host-event', carry);
  ipcRenderer.send('watch', true);
  return () => {
    ipcRenderer.off('host-event', carry);
    ipcRenderer.send('watch', false);
  };
};

contextBridge.exposeInMainWorld('bridge', { invoke, watch } satisfies Record<keyof Bridge, unknown>);
