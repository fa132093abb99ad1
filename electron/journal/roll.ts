import type { Person, Role } from '#shared/model/staff.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { entrySchema } from '#shared/record/entry.ts';

/** Somebody a journal names, by what they are looked for; an official's number is that of their card. */
export type Named = { readonly number: string; readonly name: string; readonly idNumber: string };
export type Official = Named & { readonly role: Role };
/** What sitting a journal is of, and whom it names. Written on in place: a roster would be copied at every entry. */
export type Roll = {
  title: string;
  heldOn: string;
  readonly organiser: string;
  readonly occupation: string;
  /** The plan it is a sitting of. */
  readonly planId: string | null;
  readonly people: Map<string, Named>;
  readonly officials: Map<string, Official>;
  /** Officials who signed a sheet. */
  readonly marked: Set<string>;
};

const KINDS = [
  'sitting_opened',
  'sitting_corrected',
  'candidates_admitted',
  'candidate_corrected',
  'staff_named',
  'person_corrected',
] as const satisfies readonly Body['type'][];
/** A text inside an entry has its quotes escaped, so that only an entry of such a kind is read as one. */
const NAMES = new RegExp(`"type":"(${KINDS.join('|')})"`);

/** Who signed a sheet; no more is read of such a line. */
const SIGNED = /"type":"sheet_signed"[^{}]*?"examinerId":"([0-9a-f-]+)"/;

/** The roll after one more line of the journal. Start-up asks it of every line there is, so that most are not read again. */
export function enrolled(roll: Roll | undefined, line: string): Roll | undefined {
  const [, marking] = SIGNED.exec(line) ?? [];
  if (marking !== undefined) roll?.marked.add(marking);
  if (!NAMES.test(line)) return roll;
  const body = entrySchema.safeParse(JSON.parse(line)).data?.body;
  if (body?.type === 'sitting_opened') {
    const { title, heldOn, plan, organiser, occupation } = body.sitting;
    const fresh: Roll = {
      ...{ title, heldOn, organiser, occupation, planId: plan?.planId ?? null },
      ...{ people: new Map(), officials: new Map(), marked: new Set() },
    };
    if (body.root !== undefined) nameOfficials(fresh, [body.root.siteHead]);
    return fresh;
  }
  if (roll !== undefined && body !== undefined) writeOn(roll, body);
  return roll;
}

function writeOn(roll: Roll, body: Body): void {
  if (body.type === 'sitting_corrected' && body.field !== 'room') roll[body.field] = body.fresh;
  if (body.type === 'candidates_admitted')
    for (const { candidateId, number, name, idNumber } of body.candidates)
      roll.people.set(candidateId, { number, name, idNumber });
  if (body.type === 'candidate_corrected' && body.field !== 'idType' && body.field !== 'photo') {
    const named = roll.people.get(body.candidateId);
    if (named !== undefined) roll.people.set(body.candidateId, { ...named, [body.field]: body.fresh });
  }
  if (body.type === 'staff_named') nameOfficials(roll, body.people);
  if (body.type === 'person_corrected') putRight(roll, body);
}

function nameOfficials({ officials }: Roll, people: readonly Person[]): void {
  for (const { personId, name, idNumber, cardNumber, role } of people)
    officials.set(personId, { number: cardNumber, name, idNumber, role });
}

const FIELDS = { name: 'name', idNumber: 'idNumber', role: 'role', cardNumber: 'number' } as const;

function putRight({ officials }: Roll, { personId, field, fresh }: BodyOf<'person_corrected'>): void {
  const official = officials.get(personId);
  const kept = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : undefined;
  if (official !== undefined && kept !== undefined) officials.set(personId, { ...official, [kept]: fresh });
}
