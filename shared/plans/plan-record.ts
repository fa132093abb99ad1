import type { SubjectScore } from '../model/subject-score.ts';
import type { Listed, TheoryScore } from './joint.ts';
import { peopleBook, type PeopleBook } from './people-book.ts';
import type { PlanBody, PlanEntry, TheoryRow } from './plan-entry.ts';
import { objectionsOf, type Objection } from './disputes.ts';
import { publicitiesOf, type Publicity } from './publicity.ts';
import { FIRST_SETTINGS, type PlanSettings } from './settings.ts';

type Imported = Extract<PlanBody, { type: 'theory_imported' }>;
type Happened = Pick<PlanEntry, 'at' | 'by' | 'seq'>;

/** A theory score that another file put right; both stay on record. */
export type TheoryCorrection = Pick<TheoryRow, 'name' | 'idNumber'> &
  Happened & {
    readonly on: string;
    readonly old: SubjectScore;
    readonly fresh: SubjectScore;
    readonly reason: string;
    readonly file: string;
  };

/** A file of theory scores that was taken in. */
export type TheoryFile = Pick<Imported, 'on' | 'source' | 'reason'> & Happened & { readonly count: number };

/** That a damaged record was rebuilt: how many of its lines were sound, and why it goes on without a backup. */
export type Rebuilt = Omit<Happened, 'seq'> & { readonly kept: number; readonly reason: string };

/** What the entries of a plan add up to. */
export type PlanRecord = {
  readonly settings: PlanSettings;
  readonly theory: readonly Listed[];
  readonly corrections: readonly TheoryCorrection[];
  readonly files: readonly TheoryFile[];
  /** Each time it went on after damage: what stood behind its sound lines is not in it. */
  readonly rebuilt: readonly Rebuilt[];
  /** 公示, the latest last. */
  readonly publicities: readonly Publicity[];
  readonly objections: readonly Objection[];
};

type Growing = { name: string; idNumber: string; scores: TheoryScore[] };

/** Folds the entries of a plan, in order. */
export function planRecordOf(entries: readonly PlanEntry[]): PlanRecord {
  const theory: Growing[] = [];
  const book = peopleBook<Growing>();
  const corrections: TheoryCorrection[] = [];
  const files: TheoryFile[] = [];
  const rebuilt: Rebuilt[] = [];
  let settings = FIRST_SETTINGS;
  for (const { at, by, seq, body } of entries) {
    if (body.type === 'plan_settled') {
      ({ settings } = body);
      continue;
    }
    if (body.type === 'plan_rebuilt') {
      rebuilt.push({ at, by, kept: body.kept, reason: body.reason });
      continue;
    }
    if (body.type !== 'theory_imported') continue;
    const { on, source, reason, scores } = body;
    files.push({ at, by, seq, on, source, reason, count: scores.length });
    for (const row of scores) {
      const old = take(book, theory, row, on);
      if (old === undefined || old === row.score) continue;
      const { name, idNumber, score: fresh } = row;
      corrections.push({ name, idNumber, on, old, fresh, reason, file: source.file, at, by, seq });
    }
  }
  const objections = objectionsOf(entries);
  return { settings, theory, corrections, files, rebuilt, publicities: publicitiesOf(entries), objections };
}

/** Puts a score in, and tells what stood there of that day. */
function take(book: PeopleBook<Growing>, all: Growing[], row: TheoryRow, on: string): SubjectScore | undefined {
  let known = book.find(row);
  if (known === undefined) {
    known = { name: row.name, idNumber: row.idNumber, scores: [] };
    book.add(known);
    all.push(known);
  }
  const at = known.scores.findIndex((score) => score.on === on);
  const old = known.scores[at]?.score;
  if (at === -1) known.scores.push({ score: row.score, on });
  else known.scores[at] = { score: row.score, on };
  return old;
}

/** What a score would change on record: nothing, something new, or what stands there. */
export type ScoreChange = { readonly kind: 'new' | 'same' } | { readonly kind: 'differs'; readonly old: SubjectScore };

/** Tells of each row what it would change. */
export function changesOf({ theory }: PlanRecord, on: string): (row: TheoryRow) => ScoreChange {
  const book = peopleBook(theory);
  return (row) => {
    const old = book.find(row)?.scores.find((score) => score.on === on)?.score;
    if (old === undefined) return { kind: 'new' };
    return old === row.score ? { kind: 'same' } : { kind: 'differs', old };
  };
}

/** Why an entry may not be recorded; `count` people are concerned. */
export type PlanRefusal = {
  readonly kind: 'plan_person_unknown' | 'plan_person_twice' | 'plan_reason_needed' | 'plan_nothing_new';
  readonly count: number;
};

/**
 * Whether this may be recorded of a plan of these people: everybody is one of them, nobody stands in it twice, something is new,
 * and what stands on record is only changed with a reason.
 */
export function mayKeep(
  record: PlanRecord,
  people: Iterable<{ readonly name: string; readonly idNumber: string }>,
  body: Extract<PlanBody, { type: 'plan_settled' | 'theory_imported' }>,
): PlanRefusal | null {
  if (body.type === 'plan_settled')
    return JSON.stringify(body.settings) === JSON.stringify(record.settings)
      ? { kind: 'plan_nothing_new', count: 0 }
      : null;
  const book = peopleBook(people);
  const strangers = body.scores.filter((row) => book.find(row) === undefined).length;
  if (strangers > 0) return { kind: 'plan_person_unknown', count: strangers };
  const twice = body.scores.length - new Set(body.scores.map(({ idNumber }) => idNumber)).size;
  if (twice > 0) return { kind: 'plan_person_twice', count: twice };
  const changes = body.scores.map(changesOf(record, body.on));
  const differing = changes.filter(({ kind }) => kind === 'differs').length;
  if (differing > 0 && body.reason === '') return { kind: 'plan_reason_needed', count: differing };
  return changes.every(({ kind }) => kind === 'same') ? { kind: 'plan_nothing_new', count: 0 } : null;
}
