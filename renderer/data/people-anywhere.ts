import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Input } from '#shared/wire/host/contract.ts';
import type { FoundPerson, ShownResult } from '#shared/wire/host/people-channels.ts';
import { isLockedHere } from './locked.ts';

/** Somebody in a sitting of this computer, and what they came to there; null while that is not known, and for officials. */
export type PersonAnywhere = FoundPerson & { readonly result: ShownResult | null };
export type PeopleAnywhere = { readonly people: readonly PersonAnywhere[]; readonly more: number };

/** What tells somebody in a sitting from everybody else. */
export const idInSitting = (person: FoundPerson): string =>
  person.kind === 'candidate' ? person.candidateId : person.personId;

const NOBODY: PeopleAnywhere = { people: [], more: 0 };
/** A list that is longer is not read but narrowed. */
const AT_MOST = 12;

/** A single letter or digit means half of everybody; a single character of a name means somebody. */
const isEnough = (query: string): boolean => query.length > 1 || /[\u3400-\u9fff]/.test(query);

/**
 * Whoever is meant in any sitting here, of practice or of real work, but `except`, first by name, then with their results as those are worked out. Of a sitting
 * that is locked here nobody is told.
 */
export function usePeopleAnywhere(query: string, practice: boolean, except: string | null): PeopleAnywhere {
  const wanted = query.trim().slice(0, 60);
  const [found, setFound] = useState<PeopleAnywhere & { readonly wanted: string }>({ ...NOBODY, wanted: '' });
  useEffect(() => {
    if (!isEnough(wanted)) return;
    let isWanted = true;
    const tell = (next: PeopleAnywhere): boolean => {
      if (isWanted) setFound({ ...next, wanted });
      return isWanted;
    };
    void lookFor({ practice, query: wanted, except }, tell);
    return () => {
      isWanted = false;
    };
  }, [wanted, practice, except]);
  return found.wanted === wanted && isEnough(wanted) ? found : NOBODY;
}

/** `tell` answers whether anybody still wants to know. */
async function lookFor(
  asked: Omit<Input<'people:find'>, 'limit'>,
  tell: (next: PeopleAnywhere) => boolean,
): Promise<void> {
  const answer = await invoke('people:find', { ...asked, limit: 50 });
  if (!answer.ok) return;
  const others = answer.value.people.filter(({ log }) => !isLockedHere(log));
  let people: readonly PersonAnywhere[] = others.slice(0, AT_MOST).map((one) => ({ ...one, result: null }));
  const more = answer.value.more + others.length - people.length;
  if (!tell({ people, more })) return;
  const candidates = people.flatMap((one) => (one.kind === 'candidate' ? [one] : []));
  for (const { log, practice } of new Map(candidates.map((one) => [one.log, one])).values()) {
    const candidateIds = candidates.filter((one) => one.log === log).map(({ candidateId }) => candidateId);
    const outcome = await invoke('sitting:outcome', { practice, log, candidateIds });
    if (!outcome.ok) continue;
    const results = new Map(outcome.value.people.map((one) => [one.candidateId, one]));
    people = people.map((one) => (one.log === log ? { ...one, result: results.get(idInSitting(one)) ?? null } : one));
    if (!tell({ people, more })) return;
  }
}
