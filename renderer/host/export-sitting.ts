import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { invoke } from './bridge.ts';

/** 导出场次: asks the host for the sealed file of a whole sitting and saves it where the person says; answers where. */
export async function exportSitting(practice: boolean, log: string): Promise<Result<string, HostFailure>> {
  const exported = await invoke('sitting:export', { practice, log });
  if (!exported.ok) return exported;
  const { name, bytes } = exported.value;
  const saved = await invoke('files:save', { name, content: bytes });
  return saved.ok ? ok(saved.value.where) : err(saved.error);
}
