import type { SittingLog } from '#renderer/data/sitting-log.ts';
import { procedureOf } from '#shared/procedures/registry.ts';

/**
 * Gives a sitting the scheme that its document lays down, where a power cut took it while the sitting was begun: nobody could
 * import it. Both ways of writing a thesis come to the same result, so the first one does. What keeps it out is said when the
 * first mark is to be recorded. Where roles have a root it waits for somebody who signs in. Answers whether nothing is missing now.
 */
export async function completeBeginning(
  log: Pick<SittingLog, 'view' | 'record'>,
  actor: string | null = null,
): Promise<boolean> {
  const { state } = log.view();
  const { fixedScheme } = procedureOf(state.sitting);
  if (fixedScheme === null || state.scheme !== null || state.closing !== null) return true;
  const recorded = await log.record({ type: 'scheme_adopted', scheme: fixedScheme('weighted'), source: null }, actor);
  return recorded.ok;
}
