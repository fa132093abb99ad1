import type { FoundPerson } from '#shared/wire/host/people-channels.ts';
import type { Enrolled, Journals } from '../journal/journals.ts';
import type { Named, Roll } from '../journal/roll.ts';
import { breath } from '../queue/breath.ts';

type Query = {
  readonly practice: boolean;
  readonly query: string;
  readonly except: string | null;
  readonly limit: number;
};
type Found = { readonly people: FoundPerson[]; readonly more: number };

/** So many people are looked at before whatever else waits has its turn: marks are never kept waiting by a search. */
const AT_ONCE = 500;

/** Everybody who is meant, candidates before officials, in the latest sittings first. */
export async function findPeople(
  journals: Pick<Journals, 'rolls'>,
  { practice, query, except, limit }: Query,
): Promise<Found> {
  // the dictionary of readings is large: only who looks for somebody pays for it
  const { matchesSearch } = await import('#shared/base/pinyin.ts');
  const rolls = (await journals.rolls())
    .filter(({ summary }) => summary.practice === practice && summary.log !== except)
    .sort((a, b) => (a.roll.heldOn < b.roll.heldOn ? 1 : -1));
  const people: FoundPerson[] = [];
  let [more, looked] = [0, 0];
  const look = async <T extends Named>(
    of: (roll: Roll) => ReadonlyMap<string, T>,
    tell: (id: string, named: T, at: Enrolled) => FoundPerson,
  ): Promise<void> => {
    for (const at of rolls)
      for (const [id, named] of of(at.roll)) {
        looked += 1;
        if (looked % AT_ONCE === 0) await breath();
        if (!matchesSearch(query, named)) continue;
        if (people.length < limit) people.push(tell(id, named, at));
        else more += 1;
      }
  };
  await look(
    ({ people }) => people,
    (candidateId, named, at) => {
      const where = sittingOf(at);
      // the record of a plan is over its sittings that count
      const planId = where.voided ? null : at.roll.planId;
      return { kind: 'candidate', ...where, candidateId, planId, number: named.number, name: named.name };
    },
  );
  await look(
    ({ officials }) => officials,
    (personId, { number, name, role }, at) => ({ kind: 'official', ...sittingOf(at), personId, role, number, name }),
  );
  return { people, more };
}

const sittingOf = ({ summary: { practice, log, amended }, roll: { title, heldOn } }: Enrolled) => ({
  ...{ practice, log, title, heldOn },
  voided: (amended?.voided ?? null) !== null,
});
