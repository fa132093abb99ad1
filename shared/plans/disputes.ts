import { peopleBook } from './people-book.ts';
import {
  type Corrected,
  type CorrectionRole,
  type CorrectionSigned,
  type DisputeBody,
  type Effect,
} from './dispute-entry.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { Named } from './publicity-entry.ts';

// 争议 as the record of a plan tells it.

type Happened = Pick<PlanEntry, 'at' | 'by' | 'seq'>;
type Raised = Extract<DisputeBody, { type: 'objection_raised' }>;
type Answered = Extract<DisputeBody, { type: 'objection_answered' }>;

/** A signature under an answer. */
export type Signature = Happened & Pick<CorrectionSigned, 'role'> & Pick<PlanEntry, 'personId'>;

/** An objection with what became of it. `signing`: answered, and its effect waits for signatures. */
export type Objection = Omit<Raised, 'type'> &
  Happened & {
    readonly answer: (Omit<Answered, 'type' | 'objectionId'> & Happened) | null;
    readonly signatures: readonly Signature[];
    readonly state: 'open' | 'signing' | 'closed';
  };

/** An effect that is signed: it stands from then on. */
export type Settled = Named & { readonly effect: Exclude<Effect, { kind: 'none' }>; readonly objection: Objection };

/** Which signatures are still wanted; the supervisor's may be the site head's. */
export function rolesWanted(signatures: readonly Pick<Signature, 'role'>[]): CorrectionRole[] {
  const has = (role: CorrectionRole): boolean => signatures.some((one) => one.role === role);
  const over = has('supervisor') || has('site-head');
  return [
    ...(['checker', 'lead'] as const).filter((role) => !has(role)),
    ...(over ? [] : (['supervisor', 'site-head'] as const)),
  ];
}

/** Every objection of a plan in the order in which they were recorded. */
export function objectionsOf(entries: readonly PlanEntry[]): Objection[] {
  const all = new Map<string, Objection>();
  for (const { at, by, seq, personId, body } of entries) {
    if (body.type === 'objection_raised') {
      const { type, ...raised } = body;
      all.set(body.objectionId, { ...raised, at, by, seq, answer: null, signatures: [], state: 'open' });
    } else if (body.type === 'objection_answered') {
      const held = all.get(body.objectionId);
      if (held === undefined || held.state === 'closed') continue;
      const { type, objectionId, ...answer } = body;
      const state = body.effect.kind === 'none' ? 'closed' : 'signing';
      all.set(objectionId, { ...held, answer: { ...answer, at, by, seq }, signatures: [], state });
    } else if (body.type === 'correction_signed') {
      const held = all.get(body.objectionId);
      if (held?.state !== 'signing' || answerDigest(entries, held) !== body.digest) continue;
      if (held.signatures.some((one) => one.personId === personId || one.role === body.role)) continue;
      const signatures = [...held.signatures, { at, by, seq, personId, role: body.role }];
      const state = rolesWanted(signatures).length === 0 ? 'closed' : 'signing';
      all.set(body.objectionId, { ...held, signatures, state });
    }
  }
  return [...all.values()];
}

/** The digest of an answer's line: the entry after it says so; null where none follows. */
const answerDigest = (entries: readonly PlanEntry[], { answer }: Objection): string | null =>
  entries[(answer?.seq ?? -2) + 1]?.prev ?? null;

/** What stands by signed answers, each once. */
export const settledIn = (objections: readonly Objection[]): Settled[] =>
  objections.flatMap((objection) => {
    const effect = objection.answer?.effect;
    return objection.state !== 'closed' || effect === undefined || effect.kind === 'none'
      ? []
      : [{ ...objection.about, effect, objection }];
  });

/** Why nobody may make a certificate for somebody by the plan's record. */
export type Disputed = 'certificate_objection_open' | 'certificate_objection_removed' | 'certificate_objection_failed';

/** Tells of somebody whether an objection stands in the way of a certificate; a correction is outweighed by a later one of the same. */
export function disputesOf(entries: readonly PlanEntry[]): (person: Named) => Disputed | null {
  const objections = objectionsOf(entries);
  const book = peopleBook<Named & { readonly own: Objection[] }>();
  for (const objection of objections) {
    const { about } = objection;
    const known = book.find(about);
    if (known === undefined) book.add({ ...about, own: [objection] });
    else known.own.push(objection);
  }
  return (person) => whyNot(book.find(person)?.own ?? []);
}

function whyNot(own: readonly Objection[]): Disputed | null {
  if (own.some(({ state }) => state !== 'closed')) return 'certificate_objection_open';
  const settled = settledIn(own).map(({ effect }) => effect);
  if (settled.some(({ kind }) => kind === 'removed')) return 'certificate_objection_removed';
  const last = new Map(settled.flatMap((one) => (one.kind === 'corrected' ? [[attemptKey(one), one] as const] : [])));
  return [...last.values()].some(({ fresh }) => fresh.outcome === 'failed') ? 'certificate_objection_failed' : null;
}

/** Tells of somebody what the last signed correction of their result in a sitting made of it; null where none did. */
export function correctionsIn(entries: readonly PlanEntry[], sittingId: string): (person: Named) => Settled | null {
  const settled = settledIn(objectionsOf(entries)).filter(
    ({ effect }) => effect.kind === 'corrected' && effect.of.sittingId === sittingId,
  );
  return (person) => peopleBook(settled.toReversed()).find(person) ?? null;
}

/** Whether it made a pass of it, or a fail. */
export const outcomeOf = (settled: Settled | null): 'passed' | 'failed' | null =>
  settled?.effect.kind === 'corrected' ? settled.effect.fresh.outcome : null;

/** What a correction is of, as one text. */
export const attemptKey = ({ subject, of }: { readonly subject: string; readonly of: Corrected['of'] }): string =>
  [subject, of.on, of.sittingId ?? ''].join('/');
