import { occupationsIn, type ListedOccupation, type OccupationListName } from '#shared/model/occupation-list.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';

// What a list of the computer says of a sitting's occupation stands in the record of the sitting, with the list it was read
// from, so that its verdict does not change with the next list.

type Listed = Pick<ListedOccupation, 'code' | 'name' | 'givenBy' | 'titles'>;
/** A list of this computer, as far as a sitting speaks of it. */
type InstalledList = {
  readonly list: OccupationListName;
  readonly at: string;
  readonly rows: readonly Listed[];
  readonly source: { readonly file: string; readonly sha256: string };
};

/** What a sitting took over from a list: the rows that are its occupation, none where the list does not have it. */
export type AdoptedList = {
  readonly file: string;
  readonly sha256: string;
  readonly at: string;
  readonly rows: readonly Listed[];
};

/** More than so many rows of one occupation say nothing more. */
const MOST_ROWS = 50;
const ruleOf = (list: OccupationListName): string => `lists.${list}`;

/** The entry by which a sitting takes over what the list says of its occupation. */
export const adoptList = (
  { occupation, occupationCode }: Pick<Sitting, 'occupation' | 'occupationCode'>,
  { list, at, rows, source }: InstalledList,
): BodyOf<'facts_stated'> => ({
  ...{ type: 'facts_stated', rule: ruleOf(list), candidateId: null },
  facts: {
    ...{ file: source.file, sha256: source.sha256, at },
    rows: occupationsIn(rows, { code: occupationCode, name: occupation })
      .slice(0, MOST_ROWS)
      .map(({ code, name, givenBy, titles }) => ({ code, name, givenBy, titles })),
  },
});

/** What the sitting took over of that list; null before it did. */
export function adoptedList(state: SittingState, list: OccupationListName): AdoptedList | null {
  const facts = state.facts.get(factsKey(ruleOf(list), null))?.facts;
  if (facts === undefined) return null;
  const { file, sha256, at, rows } = facts;
  const isWhole = [file, sha256, at].every((text) => typeof text === 'string') && Array.isArray(rows);
  return isWhole ? (facts as unknown as AdoptedList) : null;
}

/** Whether an entry takes over nothing but what a list of this computer says. */
export function isAsListed({ sitting }: SittingState, body: Body, installed: readonly InstalledList[]): boolean {
  if (body.type !== 'facts_stated' || !body.rule.startsWith('lists.')) return true;
  const own = installed.find(({ list }) => ruleOf(list) === body.rule);
  return (
    sitting !== null &&
    body.candidateId === null &&
    own !== undefined &&
    JSON.stringify(adoptList(sitting, own).facts) === JSON.stringify(body.facts)
  );
}
