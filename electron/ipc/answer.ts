import { contract, type Channel } from '#shared/wire/host/contract.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, type Result } from '#shared/base/result.ts';
import { unexpectedDiskFailure } from '../files/disk-failure.ts';
import { traceOf, type Log } from '../log/logger.ts';

const isChannel = (name: string): name is Channel => Object.hasOwn(contract, name);

/**
 * Answers one call of the contract: channel, input and output are checked here, once, whoever carries the call.
 * An exception is a bug: it is logged and the page learns only that something unexpected happened, or that the disk refused.
 */
export async function answer(
  handlers: Handlers,
  log: Log,
  channel: string,
  raw: unknown,
): Promise<Result<unknown, HostFailure>> {
  if (!isChannel(channel)) return err({ kind: 'unknown_channel' });
  const input = contract[channel].input.safeParse(raw);
  if (!input.success) return err({ kind: 'bad_input' });
  try {
    const handle = handlers[channel] as (input: unknown) => Promise<Result<unknown, HostFailure>>;
    const result = await handle(input.data);
    if (!result.ok) return result;
    const output = contract[channel].output.safeParse(result.value);
    if (output.success) return { ok: true, value: output.data };
    log('bad_output', `${channel} ${output.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
  } catch (error) {
    log('handler_threw', `${channel} ${traceOf(error)}`);
    const failure = unexpectedDiskFailure(error);
    if (failure !== null) return err(failure);
  }
  return err({ kind: 'internal' });
}
