import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Channel, Input, Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { PORTABLE_ORIGIN } from '#electron/shell/app-origin.ts';

const script = join(import.meta.dirname, '..', '..', 'dist', 'portable.js');
/** The passphrase of every such computer. */
export const DOOR = '演练用的本机口令';

/** The built app in portable mode, spoken to as its own page does. */
export type PortableHost = {
  readonly pid: number;
  readonly code: string;
  readonly bearer: string;
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>, HostFailure>>;
  /** Any request, as whoever else listens here would send it; answers the status. */
  readonly raw: (path: string, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

/** Starts it on a folder and opens its vault; `opened` is what that answered. */
export async function startPortable(
  home: string,
  passphrase = DOOR,
): Promise<PortableHost & { readonly opened: string }> {
  const host = spawn(process.execPath, [script], {
    env: { ...process.env, KAOPING_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const code = await printedCode(host);
  const raw = (path: string, init?: RequestInit): Promise<Response> => fetch(`${PORTABLE_ORIGIN}${path}`, init);
  const headers = { 'content-type': 'application/json', origin: PORTABLE_ORIGIN };
  const entered = await raw('/bridge/enter', { method: 'POST', headers, body: JSON.stringify({ code }) });
  const { bearer } = (await entered.json()) as { bearer: string };
  const call: PortableHost['call'] = async (channel, input) => {
    const asked = { method: 'POST', headers: { ...headers, authorization: `Bearer ${bearer}` } };
    const response = await raw(`/bridge/${channel}`, { ...asked, body: JSON.stringify(input) });
    return (await response.json()) as never;
  };
  const state = await call('vault:state', {});
  const isNew = state.ok && state.value.state === 'new';
  const opened = await call(isNew ? 'vault:create' : 'vault:open', { passphrase });
  const stop = async (): Promise<void> => {
    if (host.exitCode !== null || host.signalCode !== null) return;
    host.kill('SIGTERM');
    await once(host, 'exit');
  };
  return { pid: host.pid ?? 0, code, bearer, call, raw, stop, opened: opened.ok ? 'open' : opened.error.kind };
}

async function printedCode(host: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of host.stdout as AsyncIterable<Buffer>) {
    printed += chunk.toString();
    const code = /enter=([\w-]+)\s/.exec(printed)?.[1];
    if (code !== undefined) return code;
  }
  throw new Error('the portable host does not start: is its port taken?');
}
