import { PHOTO_RULE } from '../model/photo.ts';
import { sheetKey } from '../model/sheet.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { isExpert, NAMED_IN_LETTERS, type Person } from '../model/staff.ts';
import type { BodyOf } from './body.ts';
import type { Draft } from './draft.ts';
import { drawnBy, poolIdsOf } from './draw.ts';
import type { Entry } from './entry.ts';
import { factsKey, type Correction } from './state.ts';

// What entries about people do to a state: who they are, what they may do, and whose sheets change hands.

/** Roles hang on the site head's key from the first entry on. */
export function takeRoot(draft: Draft, { siteHead, publicKey }: NonNullable<BodyOf<'sitting_opened'>['root']>): void {
  const { personId } = siteHead;
  draft.root = { personId, publicKey };
  draft.people = new Map(draft.people).set(personId, siteHead);
  draft.keys = new Map(draft.keys).set(personId, publicKey);
}

/** Another key signs for somebody from here on; the one before is remembered, so that nobody takes it up again. */
export function takeKey(draft: Draft, { at, seq, actor }: Entry, said: BodyOf<'key_replaced'>): void {
  const { personId, old, publicKey, witness, reason } = said;
  draft.keyChanges = [...draft.keyChanges, { personId, old, publicKey, witness, reason, at, by: actor, seq }];
  draft.keys.set(personId, publicKey);
}

/** From the first mark on the list of who scores is closed: whoever comes later scores only in somebody's place. */
export function nameStaff(draft: Draft, people: readonly Person[]): void {
  const late = draft.sheets.size > 0 && isHeldUnder(draft.sitting, 2);
  for (const person of people) {
    const { personId } = person;
    if (late && !draft.people.has(personId)) draft.latecomers = [...draft.latecomers, personId];
    putPerson(draft, person);
  }
}

/** From this edition on a letter confirms whom it was about, and nobody they become. */
const LETTERS_FALL = 6;

/** Somebody as they are called from here on. */
export function putPerson(draft: Draft, person: Person): void {
  const { personId } = person;
  const known = draft.people.get(personId);
  draft.people.set(personId, person);
  const letter = draft.confirmations.get(personId);
  if (known === undefined || letter === undefined || !isHeldUnder(draft.sitting, LETTERS_FALL)) return;
  if (NAMED_IN_LETTERS.some((field) => known[field] !== person[field]))
    draft.confirmations = new Map(draft.confirmations).set(personId, { ...letter, fell: true });
}

/** Sheets that are not signed go over as they are; whoever began one stays named on it. */
export function handOver(
  draft: Draft,
  { at, seq, actor }: Entry,
  { leaves, takes, reason }: BodyOf<'scorer_replaced'>,
): void {
  draft.handovers = [...draft.handovers, { leaves, takes, reason, at, by: actor, seq }];
  for (const sheet of [...draft.sheets.values()]) {
    if (sheet.examinerId !== leaves || sheet.signature !== null) continue;
    const taken = { ...sheet, examinerId: takes, begunBy: sheet.begunBy ?? leaves, lastSeq: seq };
    draft.sheets.delete(sheetKey(sheet));
    draft.sheets.set(sheetKey(taken), taken);
  }
}

/** Whoever is called otherwise now is not the one that was signed for: every sheet of theirs is to be signed again. */
export function putRight(
  draft: Draft,
  { at, seq, actor }: Entry,
  said: Pick<Correction, 'of' | 'field' | 'old' | 'fresh' | 'reason'>,
): void {
  const { of, field, old, fresh, reason } = said;
  draft.corrections = [...draft.corrections, { of, field, old, fresh, reason, at, by: actor, seq }];
  draft.sheets = new Map(
    [...draft.sheets].map(([key, sheet]) => [
      key,
      sheet.candidateId === of || sheet.examinerId === of ? { ...sheet, lastSeq: seq, signature: null } : sheet,
    ]),
  );
}

/** The photo that is somebody's from here on, where those that were stated lie. */
export function namePhoto(
  draft: Draft,
  { at, seq }: Entry,
  { candidateId, fresh }: Pick<BodyOf<'candidate_corrected'>, 'candidateId' | 'fresh'>,
): void {
  const facts = fresh === '' ? {} : { sha256: fresh };
  draft.facts = new Map(draft.facts).set(factsKey(PHOTO_RULE, candidateId), { facts, at, seq });
}

/** A draw names the panel and its lead at once: the first one drawn leads, everyone else who might have been drawn is an expert. */
export function seat(draft: Draft, facts: unknown): void {
  draft.drawn = drawnBy(facts);
  const [lead] = draft.drawn;
  if (lead === undefined) return;
  const pool = poolIdsOf(facts);
  draft.people = new Map(
    [...draft.people].map(([personId, person]) => [
      personId,
      pool.has(personId) && isExpert(person.role)
        ? { ...person, role: personId === lead ? 'expert-lead' : 'expert' }
        : person,
    ]),
  );
}
