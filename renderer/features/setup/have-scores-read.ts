import { invoke } from '#renderer/host/bridge.ts';
import { loadFile } from '#renderer/host/load-file.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { ListChoice } from '#shared/wire/host/score-channels.ts';

/** Has the host read a list of scores for a sitting, since it takes none that no list says; null once it has. */
export async function haveScoresRead(
  owner: { readonly practice: boolean; readonly log: string },
  blob: Blob,
  choice: ListChoice,
): Promise<HostFailure | null> {
  const failure = await loadFile('scores:load', blob);
  if (failure !== null) return failure;
  const read = await invoke('scores:read', { ...owner, choice });
  return read.ok ? null : read.error;
}
