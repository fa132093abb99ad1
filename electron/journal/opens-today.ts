import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Entry } from '#shared/record/entry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/**
 * A sitting begins under the edition and the rules of this very build. Older editions ask for less, and are judged as they
 * were opened; so nobody may open one under them today.
 */
export function openedOtherwise({ body, seq }: Entry): HostFailure | null {
  if (body.type !== 'sitting_opened') return null;
  const { edition, policy } = body.sitting;
  const isToday = edition === EDITION && policy.rulesHash === RULES_HASH;
  return isToday ? null : { kind: 'entry_refused', detail: { seq, rule: 'edition_outdated' } };
}
