import type { HostFailure } from '#shared/wire/host/failure.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { invoke } from './bridge.ts';

/** 导出场次: has the host save the sealed file of a whole sitting where the person says; answers where. */
export async function exportSitting(practice: boolean, log: string): Promise<Result<string, HostFailure>> {
  const saved = await invoke('sitting:export', { practice, log });
  return saved.ok ? ok(saved.value.where) : saved;
}
