import type { useRecorder } from '#renderer/data/sitting-context.tsx';
import { ok } from '#shared/base/result.ts';
import { frozenOf, isBoundPerson } from '#shared/conduct/identity.ts';
import type { PersonDraft } from '#shared/importing/read-staff.ts';
import { fieldText, type Person, type PersonField } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';

/** What of somebody changes only by a correction with its reason; nothing while they have neither a key nor a sheet. */
export const frozenFields = (state: SittingState, { personId }: Person): readonly PersonField[] =>
  isBoundPerson(state, personId) ? frozenOf(state) : [];

/** Which of these fields somebody would be called otherwise in. */
export const changedIn = (fields: readonly PersonField[], known: Person, draft: PersonDraft): readonly PersonField[] =>
  fields.filter((field) => fieldText(known, field) !== fieldText(draft, field));

/** What is recorded where somebody on the list is changed: a correction a frozen field, and the list for the rest. */
export function personEntries(state: SittingState, known: Person, draft: PersonDraft, reason: string): Body[] {
  const { personId } = known;
  const frozen = frozenFields(state, known);
  const corrections = changedIn(frozen, known, draft).map((field): Body => {
    const [old, fresh] = [fieldText(known, field), fieldText(draft, field)];
    return { type: 'person_corrected', personId, field, old, fresh, reason };
  });
  const isListed = (Object.keys(draft) as (keyof PersonDraft)[]).some(
    (field) => !frozen.some((one) => one === field) && (known[field] ?? '') !== (draft[field] ?? ''),
  );
  return isListed
    ? [...corrections, { type: 'staff_named', people: [{ ...draft, personId }], source: null }]
    : corrections;
}

/** Somebody new on the list. */
export const listed = (draft: PersonDraft): Body => ({
  ...{ type: 'staff_named', source: null },
  people: [{ ...draft, personId: crypto.randomUUID() }],
});

/** Records one after another, up to the first that is refused. */
export async function inTurn(record: Record, bodies: readonly Body[]): ReturnType<Record> {
  let last: Awaited<ReturnType<Record>> = ok(0);
  for (const body of bodies) {
    last = await record(body);
    if (!last.ok) return last;
  }
  return last;
}
type Record = ReturnType<typeof useRecorder>['record'];

/** Somebody as an imported list has them, with the card and appointment that are on record once anything rests on them. */
export function asKnown(state: SittingState, person: Person): Person {
  const known = state.people.get(person.personId);
  if (known === undefined || frozenFields(state, known).length === 0) return person;
  const { occupations: _, ...listed } = person;
  const { qualification, cardNumber, validUntil, appointedBy, occupations } = known;
  const card = { qualification, cardNumber, validUntil, appointedBy };
  return { ...listed, ...card, ...(occupations === undefined ? {} : { occupations }) };
}
