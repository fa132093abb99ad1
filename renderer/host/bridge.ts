import type { Channel, Contract, Input, Output } from '#shared/wire/host/contract.ts';
import type { Bridge, HostFailure } from '#shared/wire/host/failure.ts';
import { vaultChannels } from '#shared/wire/host/vault-channels.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { callHeaders } from './admission.ts';

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges into the DOM's Window
  interface Window {
    readonly bridge?: Bridge;
  }
}

/** Asks the host for something. In Electron the preload carries it; in portable mode the same origin's loopback server does. */
export async function invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>, HostFailure>> {
  const answer = await (window.bridge === undefined
    ? overLoopback(channel, input)
    : overPreload(window.bridge, channel, input));
  if (!answer.ok) return answer;
  const { output } = isOfVault(channel) ? vaultChannels[channel] : (known ?? (await whole()))[channel];
  const parsed = output.safeParse(answer.value);
  return parsed.success ? ok(parsed.data as Output<C>) : err({ kind: 'unknown_channel' });
}

/**
 * The whole contract, whose schemas know every document: read with the first answer behind the door. From then on no answer
 * waits for it, not even a turn.
 */
let known: Contract | null = null;
const whole = async (): Promise<Contract> => (known = (await import('#shared/wire/host/contract.ts')).contract);
const isOfVault = (channel: Channel): channel is keyof typeof vaultChannels => Object.hasOwn(vaultChannels, channel);

async function overPreload<C extends Channel>(
  bridge: Bridge,
  channel: C,
  input: Input<C>,
): Promise<Result<unknown, HostFailure>> {
  try {
    return JSON.parse(await bridge.invoke(channel, input)) as Result<unknown, HostFailure>;
  } catch {
    return err({ kind: 'host_gone' });
  }
}

async function overLoopback(channel: Channel, input: unknown): Promise<Result<unknown, HostFailure>> {
  try {
    const response = await fetch(`/bridge/${channel}`, {
      method: 'POST',
      credentials: 'omit',
      headers: callHeaders(),
      body: JSON.stringify(input),
    });
    return (await response.json()) as Result<unknown, HostFailure>;
  } catch {
    return err({ kind: 'host_gone' });
  }
}
