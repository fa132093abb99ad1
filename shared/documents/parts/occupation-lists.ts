import { z } from 'zod';
import { digestSchema, instantSchema } from '#shared/model/basics.ts';
import { listedOccupationSchema, occupationsIn, type OccupationListName } from '#shared/model/occupation-list.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';

// What a list of the computer says of a sitting's occupation stands in the record of the sitting, with the list it was read
// from, so that its verdict does not change with the next list.

/** A list of this computer, as far as a sitting speaks of it. */
type InstalledList = {
  readonly list: OccupationListName;
  readonly at: string;
  readonly rows: readonly z.infer<typeof listedOccupationSchema>[];
  readonly source: { readonly file: string; readonly sha256: string };
};

/** More than so many rows of one occupation say nothing more. */
const MOST_ROWS = 50;
/** What a sitting took over from a list: the rows that are its occupation, none where the list does not have it. */
const adoptedSchema = z.strictObject({
  file: z.string(),
  sha256: digestSchema,
  at: instantSchema,
  rows: z.array(listedOccupationSchema).max(MOST_ROWS),
});
export type AdoptedList = z.infer<typeof adoptedSchema>;

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

/** What the sitting took over of that list; null before it did, or where a record from elsewhere says something else there. */
export function adoptedList(state: SittingState, list: OccupationListName): AdoptedList | null {
  const adopted = adoptedSchema.safeParse(state.facts.get(factsKey(ruleOf(list), null))?.facts);
  return adopted.success ? adopted.data : null;
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
