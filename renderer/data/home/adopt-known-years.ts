import { knownCalendars } from '#renderer/data/calendars.ts';
import type { SittingLog } from '#renderer/data/sitting-log.ts';
import { adoptYears, yearsToAdopt } from '#shared/documents/desk/calendar-of.ts';

/**
 * Takes years that were confirmed on this computer into an open sitting that does not know them yet, so that its record says what
 * its dates were counted by. Where roles have a root it waits for somebody who signs in. Answers whether none is missing now.
 */
export async function adoptKnownYears(
  log: Pick<SittingLog, 'view' | 'record'>,
  actor: string | null = null,
): Promise<boolean> {
  const { state } = log.view();
  const missing = yearsToAdopt(state, knownCalendars().years);
  if (missing.length === 0 || state.closing !== null || state.voided !== null) return true;
  return (await log.record(adoptYears(state, missing), actor)).ok;
}
