import { entrySchema } from '#shared/record/entry.ts';

/** Somebody a journal names, by what they are looked for. */
export type Named = { readonly number: string; readonly name: string; readonly idNumber: string };
/** What sitting a journal is of, and whom it names. Written on in place: a roster would be copied at every entry. */
export type Roll = { title: string; heldOn: string; readonly people: Map<string, Named> };

/** A text inside an entry has its quotes escaped, so that only an entry of such a kind is read as one. */
const NAMES = /"type":"(sitting_opened|sitting_corrected|candidates_admitted|candidate_corrected)"/;

/** The roll after one more line of the journal. Start-up asks it of every line there is, so that most are not read again. */
export function enrolled(roll: Roll | undefined, line: string): Roll | undefined {
  if (!NAMES.test(line)) return roll;
  const body = entrySchema.safeParse(JSON.parse(line)).data?.body;
  if (body?.type === 'sitting_opened') {
    const { title, heldOn } = body.sitting;
    return { title, heldOn, people: new Map() };
  }
  if (roll === undefined) return roll;
  if (body?.type === 'sitting_corrected' && body.field !== 'room') roll[body.field] = body.fresh;
  if (body?.type === 'candidates_admitted')
    for (const { candidateId, number, name, idNumber } of body.candidates)
      roll.people.set(candidateId, { number, name, idNumber });
  if (body?.type === 'candidate_corrected' && body.field !== 'idType') {
    const named = roll.people.get(body.candidateId);
    if (named !== undefined) roll.people.set(body.candidateId, { ...named, [body.field]: body.fresh });
  }
  return roll;
}
