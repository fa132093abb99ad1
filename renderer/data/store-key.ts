import { invoke } from '#renderer/bridge/bridge.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { StoreKey } from './database.ts';
import { storeKeyOf } from './seal.ts';

/** Asks the host for the key of the page's own database; refused as `locked` until somebody has opened the vault. */
export async function askStoreKey(): Promise<Result<StoreKey, HostFailure>> {
  const answer = await invoke('vault:store-key', {});
  return answer.ok ? ok(await storeKeyOf(Uint8Array.from(atob(answer.value.key), (c) => c.charCodeAt(0)))) : answer;
}
