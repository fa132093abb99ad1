import type { FoundPerson } from '#shared/wire/host/people-channels.ts';
import type { Journals } from '../journal/journals.ts';
import { breath } from './breath.ts';

type Query = { readonly query: string; readonly except: string | null; readonly limit: number };
type Found = { readonly people: FoundPerson[]; readonly more: number };

/** So many people are looked at before whatever else waits has its turn: marks are never kept waiting by a search. */
const AT_ONCE = 500;

/** Everybody who is meant, in the latest sittings first. */
export async function findPeople(journals: Pick<Journals, 'rolls'>, { query, except, limit }: Query): Promise<Found> {
  // the dictionary of readings is large: only who looks for somebody pays for it
  const { matchesSearch } = await import('#shared/base/pinyin.ts');
  const rolls = journals.rolls().toSorted((a, b) => (a.roll.heldOn < b.roll.heldOn ? 1 : -1));
  const people: FoundPerson[] = [];
  let [more, looked] = [0, 0];
  for (const { summary, roll } of rolls) {
    const { log, practice, amended } = summary;
    if (log === except) continue;
    for (const [candidateId, { number, name, idNumber }] of roll.people) {
      looked += 1;
      if (looked % AT_ONCE === 0) await breath();
      if (!matchesSearch(query, { number, name, idNumber })) continue;
      if (people.length >= limit) more += 1;
      else {
        const of = {
          practice,
          log,
          title: roll.title,
          heldOn: roll.heldOn,
          voided: (amended?.voided ?? null) !== null,
        };
        people.push({ ...of, candidateId, number, name });
      }
    }
  }
  return { people, more };
}
