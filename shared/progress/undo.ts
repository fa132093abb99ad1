import { sheetKey } from '../model/sheet.ts';
import type { Attendance } from '../model/candidate.ts';
import type { Body, BodyOf } from '../record/body.ts';
import { factsKey, type SittingState } from '../record/state.ts';
import { attendanceWords } from './attendance-words.ts';
import { correctedSaid } from './corrected-words.ts';
import type { Sentence } from '../words/say.ts';
import { shownScore } from './shown-score.ts';
import { undoWords } from './undo-words.ts';

// 撤销上一步: nothing on record is taken off it, so undoing is one more act, of those that exist, after which what the last one
// changed stands as it stood. Where no such act exists, or it would not be honest (time has passed, a name was signed, somebody
// keyed what they saw), the last act stands and undo-words.ts says what can be done instead.

/** The act that takes another one back. */
export type WayBack = {
  /** Whom it is about, by id: a candidate, a person, or null for the sitting. */
  readonly about: string | null;
  /** What stands now, and what would stand again. */
  readonly is: Sentence;
  readonly was: Sentence;
  /** Whether the entry says why. */
  readonly needsReason: boolean;
  readonly entry: (reason: string) => Body;
};

type Inverse<T extends Body['type']> = (before: SittingState, body: BodyOf<T>, seq: number) => WayBack | null;

const plain = (text: string): Sentence => (text === '' ? undoWords.nothing : [text, text]);
const corrected = (field: string, text: string): Sentence =>
  field === 'photo' ? correctedSaid(field, text) : plain(text);
/** What one field said is told by its two readings. */
const swapped = (body: BodyOf<'sitting_corrected' | 'person_corrected' | 'candidate_corrected'>) => ({
  ...{ is: corrected(body.field, body.fresh), was: corrected(body.field, body.old), needsReason: true },
  entry: (reason: string): Body => {
    const { old, fresh } = body;
    return { ...unendorsed(body), old: fresh, fresh: old, reason };
  },
});
/** Whoever signs for an entry signs for the one that takes it back anew. */
function unendorsed<T extends object>(body: T): T {
  const { endorsement: _, ...said } = body as T & { readonly endorsement?: unknown };
  return said as T;
}
/** What differs between lists, field by field. */
function told(now: readonly object[], before: readonly object[]): Pick<WayBack, 'is' | 'was'> {
  const differing = now.flatMap((one, at) =>
    Object.entries(one).flatMap(([key, value]) => {
      const was: unknown = (before[at] as Record<string, unknown>)[key];
      return JSON.stringify(was) === JSON.stringify(value) ? [] : [{ is: shown(value), was: shown(was) }];
    }),
  );
  const all = (which: 'is' | 'was'): Sentence =>
    plain(differing.flatMap((one) => (one[which] === '' ? [] : [one[which]])).join('、'));
  return { is: all('is'), was: all('was') };
}
const shown = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);

/** Attendance as it was; where there was none before, the record has no way of saying so again. */
function attendanceBack(before: SittingState, candidateId: string, is: Attendance): WayBack | null {
  const fact = before.attendance.get(candidateId);
  if (fact === undefined) return null;
  return {
    ...{ about: candidateId, is: attendanceWords[is], was: attendanceWords[fact.attendance], needsReason: true },
    entry: (reason) => ({ type: 'attendance_recorded', candidateId, attendance: fact.attendance, reason }),
  };
}

/** How each kind is taken back; kinds that are missing stand. */
const INVERSES: { readonly [T in Body['type']]?: Inverse<T> } = {
  sitting_corrected: (_, body) => ({ about: null, ...swapped(body) }),
  person_corrected: (_, body) => ({ about: body.personId, ...swapped(body) }),
  candidate_corrected: (_, body) => ({ about: body.candidateId, ...swapped(body) }),
  // somebody new on a list stays on it; what was said of somebody who was there is said again as it was
  staff_named: (before, { people }) => {
    const were = people.flatMap(({ personId }) => before.people.get(personId) ?? []);
    if (were.length < people.length) return null;
    return {
      ...{ about: people.length === 1 ? (people[0]?.personId ?? null) : null, needsReason: false },
      ...told(people, were),
      entry: () => ({ type: 'staff_named', people: were, source: null }),
    };
  },
  candidates_admitted: (before, { candidates }) => {
    const were = candidates.flatMap(({ candidateId }) => before.candidates.get(candidateId) ?? []);
    if (were.length < candidates.length) return null;
    return {
      ...{ about: candidates.length === 1 ? (candidates[0]?.candidateId ?? null) : null, needsReason: false },
      ...told(candidates, were),
      entry: () => ({ type: 'candidates_admitted', candidates: were, source: null }),
    };
  },
  recusal_recorded: (_, body) => ({
    ...{ about: body.candidateId, needsReason: true },
    is: body.applies ? undoWords.recused : undoWords.notRecused,
    was: body.applies ? undoWords.notRecused : undoWords.recused,
    entry: (reason) => ({ ...body, applies: !body.applies, reason }),
  }),
  scheme_adopted: ({ scheme }, body) =>
    scheme === null
      ? null
      : {
          ...{ about: null, ...told([body.scheme], [scheme]), needsReason: false },
          entry: () => ({ type: 'scheme_adopted', scheme, source: null }),
        },
  attendance_recorded: (before, { candidateId, attendance }) => attendanceBack(before, candidateId, attendance),
  // whoever was sent away is let in again; what a breach takes off is given back; the incident stays to be read
  incident_recorded: (before, { candidateId, kind, percent }, seq) => {
    if (candidateId === null) return null;
    if (percent === undefined) return kind.startsWith('cheating') ? attendanceBack(before, candidateId, 'void') : null;
    return {
      ...{ about: candidateId, is: plain(`−${String(percent)} %`), was: undoWords.nothing, needsReason: true },
      entry: (reason) => ({ type: 'deduction_withdrawn', candidateId, incident: seq, reason }),
    };
  },
  line_scored: (before, body) => {
    const { candidateId, examinerId, line, score } = body;
    const sheet = before.sheets.get(sheetKey(body));
    const was = sheet?.scores[line]?.score ?? null;
    const isSigned = sheet?.everSigned ?? false;
    return {
      ...{ about: candidateId, needsReason: isSigned },
      is: plain(`${line} ${score === null ? '—' : shownScore(score)}`),
      was: plain(`${line} ${was === null ? '—' : shownScore(was)}`),
      entry: (reason) => ({
        ...{ type: 'line_scored', candidateId, examinerId, line, score: was },
        ...(isSigned ? { cause: 'correction', reason } : { cause: 'undo', reason: '' }),
      }),
    };
  },
  veto_recorded: (before, body) => {
    const was = before.sheets.get(sheetKey(body))?.vetoes[body.line];
    return {
      ...{ about: body.candidateId, needsReason: was === undefined },
      is: body.applies ? plain(`${body.line} ${body.reason}`) : undoWords.nothing,
      was: was === undefined ? undoWords.nothing : plain(`${body.line} ${was.reason}`),
      entry: (reason) => ({
        ...body,
        applies: was !== undefined,
        ...(was === undefined ? { reason, witness: '' } : { reason: was.reason, witness: was.witness }),
      }),
    };
  },
  facts_stated: (before, { rule, candidateId }) => {
    const was = before.facts.get(factsKey(rule, candidateId));
    if (was === undefined) return null;
    const facts = was.facts as BodyOf<'facts_stated'>['facts'];
    return {
      ...{ about: candidateId, is: undoWords.newFacts, was: undoWords.earlierFacts, needsReason: false },
      entry: () => ({ type: 'facts_stated', rule, candidateId, facts }),
    };
  },
  question_recorded: (before, { candidateId, number, text }) => {
    const was = before.questions.get(candidateId)?.[String(number)] ?? '';
    return {
      ...{ about: candidateId, is: plain(text), was: plain(was), needsReason: false },
      entry: () => ({ type: 'question_recorded', candidateId, number, text: was }),
    };
  },
  decision_recorded: (before, { candidateId, decision }) => {
    const was = before.decisions.get(candidateId);
    if (was === undefined) return null;
    return {
      ...{ about: candidateId, is: undoWords[decision], was: undoWords[was.decision], needsReason: false },
      entry: () => ({ type: 'decision_recorded', candidateId, decision: was.decision, reason: was.reason }),
    };
  },
  deputy_named: ({ deputy, people }, { personId }) =>
    deputy === null
      ? null
      : {
          ...{ about: null, needsReason: false },
          ...{ is: plain(people.get(personId)?.name ?? ''), was: plain(people.get(deputy)?.name ?? '') },
          entry: () => ({ type: 'deputy_named', personId: deputy }),
        },
  certificates_assigned: (before, { certificates }) => {
    const last = (candidateId: string) => before.certificates.get(candidateId)?.at(-1);
    const were = certificates.map(({ candidateId }) => {
      const { number = null, issuedOn = null } = last(candidateId) ?? {};
      return { candidateId, number, issuedOn };
    });
    const numbers = (all: typeof were): Sentence =>
      plain(
        all
          .flatMap(({ number, issuedOn }) => (number === null ? [] : [`${number} ${issuedOn ?? ''}`.trim()]))
          .join('、'),
      );
    return {
      ...{ about: certificates.length === 1 ? (certificates[0]?.candidateId ?? null) : null, needsReason: true },
      ...{ is: numbers(certificates), was: numbers(were) },
      entry: (reason) => ({ type: 'certificates_assigned', certificates: were, segment: null, source: null, reason }),
    };
  },
  third_copy_ruled: ({ thirdCopy }, { whenGone }) =>
    thirdCopy === whenGone
      ? null
      : {
          ...{ about: null, is: undoWords[whenGone], was: undoWords[thirdCopy], needsReason: true },
          entry: (reason) => ({ type: 'third_copy_ruled', whenGone: thirdCopy, reason }),
        },
};

/** The act that takes this one back, the `seq`th of its sitting, which stood as `before`; null where it stands, or changed nothing. */
export function wayBack<T extends Body['type']>(before: SittingState, body: BodyOf<T>, seq: number): WayBack | null {
  const way = INVERSES[body.type]?.(before, body, seq) ?? null;
  return way === null || way.is[0] === way.was[0] ? null : way;
}

/** Whether acts of this kind are taken back at all. */
export const mayBeUndone = (type: Body['type']): boolean => INVERSES[type] !== undefined;
