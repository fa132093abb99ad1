import { invoke } from '#renderer/host/bridge.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { StoreKey } from './store/database.ts';
import { storeKeyOf } from './store/seal.ts';

/** Asks the host for the key of the page's own database; refused as `locked` until somebody has opened the vault. */
export async function askStoreKey(): Promise<Result<StoreKey, HostFailure>> {
  const answer = await invoke('vault:store-key', {});
  return answer.ok ? ok(await storeKeyOf(Uint8Array.from(atob(answer.value.key), (c) => c.charCodeAt(0)))) : answer;
}
