import { sheetKey, type SheetRef } from '../model/sheet.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { isExpert, type Person } from '../model/staff.ts';
import { drawnBy, PANEL_DRAW, poolIdsOf } from './draw.ts';
import { readStatement } from '../model/takeover.ts';
import type { Body, BodyOf } from './body.ts';
import type { Entry } from './entry.ts';
import type { Link } from './chain.ts';
import { KINDS, unsigns } from './kinds.ts';
import { factsKey, sheetOf, type Correction, type MarkChange, type Sheet, type SittingState } from './state.ts';

/** A state whose maps may be written: it lives only inside this file. */
type Draft = {
  -readonly [K in keyof SittingState]: SittingState[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : SittingState[K];
};

/** The state after one more link; the state before stays as it was. */
export function fold(state: SittingState, link: Link): SittingState {
  const { touches } = KINDS[link.entry.body.type];
  const draft = {
    ...state,
    ...(touches === null ? {} : { [touches]: new Map<unknown, unknown>(state[touches]) }),
  } as Draft;
  apply(draft, link, new Set());
  return draft;
}

/** The state after many links. */
export function foldAll(state: SittingState, links: Iterable<Link>): SittingState {
  const run = startFold(state);
  for (const link of links) run.add(link);
  return run.state;
}

/** A fold link by link. Its state is written on in place, so it is only a value again once nothing more is added. */
export type FoldRun = { readonly state: SittingState; readonly add: (link: Link) => void };

/**
 * Starts a run behind `state`, which stays as it was: each map is copied once instead of once an entry, so a day's log opens in
 * one breath, and entries may be judged on the way.
 */
export function startFold(state: SittingState): FoldRun {
  const draft: Draft = {
    ...state,
    people: new Map(state.people),
    keys: new Map(state.keys),
    candidates: new Map(state.candidates),
    attendance: new Map(state.attendance),
    sheets: new Map(state.sheets),
    facts: new Map(state.facts),
    subjectScores: new Map(state.subjectScores),
    questions: new Map(state.questions),
    decisions: new Map(state.decisions),
    certificates: new Map(state.certificates),
    answers: new Map(state.answers),
  };
  const mine = new Set<object>();
  return { state: draft, add: (link) => apply(draft, link, mine) };
}

/** `mine`: lists that this run has copied, so that it may write on them. */
function apply(draft: Draft, { entry, head }: Link, mine: Set<object>): void {
  draft.head = head;
  draft.high = entry.high;
  const { body, seq, at } = entry;
  const lastAt = draft.clock;
  if (explainsClock(body) || draft.clock === null || at > draft.clock) draft.clock = at;
  if (unsigns(body)) draft.signatures = [];
  switch (body.type) {
    case 'sitting_opened':
      draft.sitting = body.sitting;
      if (body.root !== undefined) takeRoot(draft, body.root);
      return;
    case 'staff_named':
      name(draft, body.people);
      return;
    case 'scorer_replaced':
      handOver(draft, entry, body);
      return;
    case 'key_registered':
      draft.keys.set(body.personId, body.publicKey);
      return;
    case 'candidates_admitted':
      for (const candidate of body.candidates) draft.candidates.set(candidate.candidateId, candidate);
      return;
    case 'candidate_corrected': {
      const { candidateId, field, fresh } = body;
      const candidate = draft.candidates.get(candidateId);
      if (candidate !== undefined) draft.candidates.set(candidateId, { ...candidate, [field]: fresh });
      putRight(draft, entry, { ...body, of: candidateId });
      return;
    }
    case 'person_corrected': {
      const { personId, field, fresh } = body;
      const person = draft.people.get(personId);
      if (person !== undefined) draft.people.set(personId, { ...person, [field]: fresh });
      putRight(draft, entry, { ...body, of: personId });
      return;
    }
    case 'scheme_adopted':
      draft.scheme = body.scheme;
      return;
    case 'attendance_recorded':
      draft.attendance.set(body.candidateId, { attendance: body.attendance, reason: body.reason, seq });
      return;
    case 'note_added':
      draft.notes = [...draft.notes, { candidateId: body.candidateId, text: body.text, at, by: entry.actor, seq }];
      return;
    case 'facts_stated':
      draft.facts.set(factsKey(body.rule, body.candidateId), { facts: body.facts, at, seq });
      if (body.rule === PANEL_DRAW) seat(draft, body.facts);
      return;
    case 'subject_scores_imported':
      for (const { candidateId, score } of body.scores) {
        draft.subjectScores.set(candidateId, { ...draft.subjectScores.get(candidateId), [body.subject]: score });
      }
      return;
    case 'question_recorded': {
      const asked = draft.questions.get(body.candidateId) ?? {};
      draft.questions.set(body.candidateId, put(asked, String(body.number), body.text === '' ? null : body.text));
      return;
    }
    case 'decision_recorded':
      draft.decisions.set(body.candidateId, { decision: body.decision, reason: body.reason, seq });
      return;
    case 'certificates_assigned': {
      const { reason, source, segment } = body;
      for (const certificate of body.certificates) {
        const before = draft.certificates.get(certificate.candidateId) ?? [];
        const fact = { ...certificate, reason, source, segment, at, by: entry.actor, seq };
        draft.certificates.set(certificate.candidateId, [...before, fact]);
      }
      return;
    }
    case 'exception_explained':
      draft.exceptions = [...draft.exceptions, { what: body.what, reason: body.reason, at, by: entry.actor, seq }];
      return;
    case 'verdicts_answered':
      for (const verdict of body.verdicts)
        draft.answers.set(factsKey(verdict.rule, verdict.candidateId), {
          ...{ ...verdict, reason: body.reason },
          ...{ at, by: entry.actor, seq },
        });
      return;
    case 'station_replaced': {
      const said = readStatement(body.text);
      if (said !== null) draft.replacements = [...draft.replacements, { ...said, seq, lastAt }];
      return;
    }
    case 'third_copy_ruled':
      draft.thirdCopy = body.whenGone;
      return;
    case 'sitting_signed': {
      const { type, ...signature } = body;
      draft.signatures = [...draft.signatures, { ...signature, at, seq }];
      return;
    }
    case 'sitting_closed': {
      const { type, ...closing } = body;
      draft.closing = { ...closing, seq };
      return;
    }
    default: {
      const sheet = sheetOf(draft, body);
      const change = changeOf(sheet, entry, body);
      if (change !== null) draft.markChanges = appended(draft.markChanges, change, mine);
      draft.sheets.set(sheetKey(body), nextSheet(sheet, entry, body));
    }
  }
}

/** Roles hang on the site head's key from the first entry on. */
function takeRoot(draft: Draft, { siteHead, publicKey }: NonNullable<BodyOf<'sitting_opened'>['root']>): void {
  const { personId } = siteHead;
  draft.root = { personId, publicKey };
  draft.people = new Map(draft.people).set(personId, siteHead);
  draft.keys = new Map(draft.keys).set(personId, publicKey);
}

/** From the first mark on the list of who scores is closed: whoever comes later scores only in somebody's place. */
function name(draft: Draft, people: readonly Person[]): void {
  const late = draft.sheets.size > 0 && isHeldUnder(draft.sitting, 2);
  for (const person of people) {
    const { personId } = person;
    if (late && !draft.people.has(personId)) draft.latecomers = [...draft.latecomers, personId];
    draft.people.set(personId, person);
  }
}

/** Sheets that are not signed go over as they are; whoever began one stays named on it. */
function handOver(draft: Draft, { at, seq, actor }: Entry, { leaves, takes, reason }: BodyOf<'scorer_replaced'>): void {
  draft.handovers = [...draft.handovers, { leaves, takes, reason, at, by: actor, seq }];
  for (const sheet of [...draft.sheets.values()]) {
    if (sheet.examinerId !== leaves || sheet.signature !== null) continue;
    const taken = { ...sheet, examinerId: takes, begunBy: sheet.begunBy ?? leaves, lastSeq: seq };
    draft.sheets.delete(sheetKey(sheet));
    draft.sheets.set(sheetKey(taken), taken);
  }
}

/** Whoever is called otherwise now is not the one that was signed for: every sheet of theirs is to be signed again. */
function putRight(
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

/** What an entry changes of a sheet that was signed before, or a veto that it takes back; null for any other entry. */
function changeOf(sheet: Sheet, { at, actor, seq }: Entry, body: SheetBody): MarkChange | null {
  const { candidateId, examinerId } = body;
  const change = ((): MarkChange['change'] | null => {
    if (body.type === 'line_scored' && sheet.everSigned)
      return { what: 'score', was: sheet.scores[body.line]?.score ?? null, is: body.score };
    if (body.type !== 'veto_recorded') return null;
    const was = sheet.vetoes[body.line]?.reason ?? null;
    if (!sheet.everSigned && (was === null || body.applies)) return null;
    return { what: 'veto', was, is: body.applies ? body.reason : null };
  })();
  if (change === null || (body.type !== 'line_scored' && body.type !== 'veto_recorded')) return null;
  return { candidateId, examinerId, line: body.line, change, reason: body.reason, at, by: actor, seq };
}

/** The list with one more: a long run of corrections copies it once, not once a correction. */
function appended<T>(list: readonly T[], item: T, mine: Set<object>): readonly T[] {
  if (mine.has(list)) {
    (list as T[]).push(item);
    return list;
  }
  const copy = [...list, item];
  mine.add(copy);
  return copy;
}

/** A draw names the panel and its lead at once: the first one drawn leads, everyone else who might have been drawn is an expert. */
function seat(draft: Draft, facts: unknown): void {
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

const explainsClock = (body: Body): boolean => body.type === 'exception_explained' && body.what === 'clock_set_back';

type SheetBody = Extract<Body, SheetRef & { examinerId: string }>;

function nextSheet(sheet: Sheet, { seq, at }: Entry, body: SheetBody): Sheet {
  const changed = { ...sheet, lastSeq: seq, signature: null };
  switch (body.type) {
    case 'line_scored':
      return {
        ...changed,
        scores: put(sheet.scores, body.line, body.score === null ? null : { score: body.score, seq }),
      };
    case 'veto_recorded': {
      const fact = { reason: body.reason, witness: body.witness, seq };
      return { ...changed, vetoes: put(sheet.vetoes, body.line, body.applies ? fact : null) };
    }
    case 'time_recorded': {
      const fact = { seconds: body.seconds, running: body.running, at, seq };
      return { ...changed, times: { ...sheet.times, [body.task]: fact } };
    }
    case 'sheet_signed': {
      const { digest, publicKey, signature } = body;
      return { ...sheet, lastSeq: seq, everSigned: true, signature: { digest, publicKey, signature, at, seq } };
    }
  }
}

function put<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  if (value !== null) return { ...record, [key]: value };
  const { [key]: dropped, ...rest } = record;
  return rest;
}
