import { invoke } from '#renderer/host/bridge.ts';

/**
 * Has the host read every journal that it listed by what it knew when this computer was left; whether any is listed otherwise since.
 * Asked once the list stands.
 */
export async function checkJournals(): Promise<boolean> {
  const checked = await invoke('journal:check', {});
  return checked.ok && checked.value.changed;
}
