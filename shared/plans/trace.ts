import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../model/basics.ts';
import { certificateOf } from '../certificates/standing.ts';
import { attemptOf } from '../model/plan.ts';
import type { Entry } from '../record/entry.ts';
import type { SittingState } from '../record/state.ts';
import { hidesNames } from '../progress/blinding.ts';
import { isDisclosed, namedResultOf } from '../results/disclosure.ts';
import { verdictOf } from '../results/words.ts';
import { findPolicy } from '../law/registry.ts';
import type { Sitting } from '../model/sitting.ts';
import { heldInFull } from '../words/evaluations.ts';
import { levelWords } from '../words/levels.ts';
import { tellOf } from './trace-events.ts';

// 问题回溯: everything the record of one sitting holds about one person, entry by entry, and what it came to.

const sentence = z.tuple([z.string(), z.string()]).readonly();
/** One thing on record about somebody. */
export const eventSchema = z.strictObject({ seq: z.int(), at: instantSchema, by: z.string(), text: sentence });
export type TracedEvent = z.infer<typeof eventSchema>;

/** Somebody in one sitting, as whoever traces them may see it: no mark that is not disclosed yet. */
export const tracedSchema = z.strictObject({
  practice: z.boolean(),
  log: idSchema,
  title: z.string(),
  plan: z.string(),
  planId: idSchema.nullable(),
  /** Which attempt it was, null where it is no 补考. */
  attempt: z.int().nullable(),
  heldOn: dateSchema,
  room: z.string(),
  organiser: z.string(),
  policy: z.string(),
  occupation: z.string(),
  level: sentence,
  number: z.string(),
  name: z.string(),
  idNumber: z.string(),
  employer: z.string(),
  isClosed: z.boolean(),
  isVoid: z.boolean(),
  verdict: sentence,
  shown: z.string(),
  certificate: z.string(),
  /** How many entries the record has, and the digest of the last one: what all this rests on. */
  entries: z.int(),
  lastHash: z.string(),
  events: z.array(eventSchema),
});
export type Traced = z.infer<typeof tracedSchema>;

/** The document, and of an evaluation of several subjects its way and what was held here. */
function policyOf({ policy, evaluation }: Sitting): string {
  const title = findPolicy(policy.id)?.title ?? policy.id;
  return evaluation === undefined ? title : `${title}　${heldInFull(evaluation)}`;
}

/** Whether a line of a record may say something about somebody: a quick look, so that most are not read. */
export const mayTrace = (line: string, candidateId: string): boolean =>
  line.includes(candidateId) || /"type":"sitting_(signed|closed|voided|corrected)"/.test(line);

/** Somebody's whole history in a sitting; null where the record does not name them. */
export function traceOf(state: SittingState, candidateId: string, entries: readonly Entry[]): Traced | null {
  const { sitting, head } = state;
  const candidate = state.candidates.get(candidateId);
  if (sitting === null || candidate === undefined) return null;
  const result = namedResultOf(state, candidate);
  // who marked what and when would tell whose sheet is whose
  const events = (hidesNames(state) ? [] : entries).flatMap(({ seq, at, actor, body }): TracedEvent[] => {
    // that a mark was put right, or why a veto was given, is seen when the marks are
    if ('examinerId' in body && !isDisclosed(state, candidateId)) return [];
    const told = tellOf(state, candidateId, body);
    if (told === null) return [];
    return [{ seq, at, by: state.people.get(actor ?? '')?.name ?? '', text: told }];
  });
  return {
    ...{ practice: sitting.practice, log: sitting.sittingId, title: sitting.title, plan: sitting.plan?.title ?? '' },
    planId: sitting.plan?.planId ?? null,
    ...{ attempt: attemptOf(sitting, candidateId), heldOn: sitting.heldOn, room: sitting.room },
    ...{ organiser: sitting.organiser, policy: policyOf(sitting) },
    ...{ occupation: candidate.occupation, level: levelWords[candidate.level], number: candidate.number },
    ...{ name: candidate.name, idNumber: candidate.idNumber, employer: candidate.employer },
    ...{ isClosed: state.closing !== null, isVoid: state.voided !== null },
    ...{ verdict: verdictOf(state, result), shown: result.judgement?.shown ?? '' },
    certificate: certificateOf(state, candidateId)?.number ?? '',
    ...{ entries: head.seq + 1, lastHash: head.hash, events },
  };
}
