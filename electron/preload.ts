import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/wire/host/failure.ts';

/** The one IPC channel; the contract's channel names travel inside and are checked by the host. */
const invoke = (channel: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('bridge', channel, input);

contextBridge.exposeInMainWorld('bridge', { invoke } satisfies Record<keyof Bridge, unknown>);
