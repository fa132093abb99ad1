import { FULL_MARK, type Mark } from '../base/marks/mark.ts';
import { EXAM_SUBJECTS, examSubjectWords, type ExamSubject } from '../documents/parts/subjects.ts';
import { LEVELS, type Level } from '../model/basics.ts';
import { procedureOf } from '../procedures/registry.ts';
import { binsOf, pointsOf, type Binned } from '../statistics/bins.ts';
import { describe, meanOfFigures } from '../statistics/describe.ts';
import type { Distribution } from '../statistics/how-it-went.ts';
import type { Reached } from '../statistics/how-many-reached.ts';
import { levelWords } from '../words/levels.ts';
import type { Sentence } from '../words/say.ts';
import type { Joint, PlanPerson } from './joint.ts';
import { stageMarkOf, type Part } from './part.ts';
import { listPassMark } from './score-reader.ts';
import type { PlanSettings } from './settings.ts';
import type { Attempt } from './standing.ts';

// What the joint results of a plan look like. A person counts once in a subject, with the attempt that counts; marks that may not be
// seen yet never reach a joint result, and so no figure here.

type Marked = Binned & { readonly passMark: Mark; readonly level: Level };

type Looked = {
  readonly people: Joint['people'];
  readonly parts: readonly Part[];
  readonly settings: PlanSettings;
};

/** How the marks of each subject lie about their pass mark; a subject with two pass marks in the plan has two answers. */
export function planDistributions(looked: Looked): Distribution[] {
  return EXAM_SUBJECTS.flatMap((subject) => {
    const marks = marksIn(subject, looked);
    const passMarks = [...new Set(marks.map(({ passMark }) => passMark))].sort((a, b) => a - b);
    return passMarks.flatMap((passMark) => {
      const own = marks.filter((one) => one.passMark === passMark);
      const described = describe(own.map(({ exact }) => pointsOf(exact)));
      if (described === null) return [];
      const passed = own.filter((one) => one.passed).length;
      return [{ name: examSubjectWords[subject], passMark, bins: binsOf(own, passMark), passed, described }];
    });
  });
}

/** How many are through the plan, and how many of those marked in a subject passed it: all, then by level where there are several. */
export function planReached(looked: Looked): Reached[] {
  const decided = looked.people.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
  if (decided.length === 0) return [];
  const through = decided.filter(({ verdict }) => verdict === 'pass').length;
  const whole = { name: JOINT, kind: 'result', reached: through, of: decided.length, mean: null, full: FULL } as const;
  const below = EXAM_SUBJECTS.flatMap((subject) => {
    const marks = marksIn(subject, looked);
    const levels = LEVELS.filter((level) => marks.some((one) => one.level === level));
    const all = reachedBy(examSubjectWords[subject], 'subject', marks);
    if (levels.length < 2) return all;
    return [...all, ...levels.flatMap((level) => reachedBy(atLevel(subject, level), 'level', ofLevel(marks, level)))];
  });
  return [whole, ...below];
}

const JOINT: Sentence = ['总评', 'Joint result'];
const FULL = FULL_MARK / 100;

const ofLevel = (marks: readonly Marked[], level: Level): Marked[] => marks.filter((one) => one.level === level);

function atLevel(subject: ExamSubject, level: Level): Sentence {
  const [word, at] = [examSubjectWords[subject], levelWords[level]];
  return [`${word[0]}　${at[0]}`, `${word[1]} · ${at[1]}`];
}

function reachedBy(name: Sentence, kind: Reached['kind'], marks: readonly Marked[]): Reached[] {
  if (marks.length === 0) return [];
  const reached = marks.filter(({ passed }) => passed).length;
  const mean = meanOfFigures(marks.map(({ exact }) => pointsOf(exact)));
  return [{ name, kind, reached, of: marks.length, mean, full: FULL }];
}

/** Everybody's mark in a subject; nobody who was absent, void, exempt or is still open has one. */
function marksIn(subject: ExamSubject, { people, parts, settings }: Looked): Marked[] {
  const sittings = new Map(parts.map((part) => [part.sitting.sittingId, part] as const));
  const passMarkOf = ({ candidate, place, thresholds: own }: PlanPerson, { sittingId }: Attempt): Mark => {
    const part = sittingId === null ? undefined : sittings.get(sittingId);
    if (part === undefined) return listPassMark(place.policy.id, settings, { subject, level: candidate.level, own });
    const { sitting } = part;
    if (subject === 'practical' && own !== undefined) return own.practical;
    return procedureOf(sitting).resultShape === 'stages'
      ? stageMarkOf(part, candidate, subject)
      : sitting.settings.passMark;
  };
  return people.flatMap((person) => {
    const standing = person.standings.find((one) => one.subject === subject);
    const counts = standing?.counts ?? null;
    if (counts === null || (counts.outcome !== 'passed' && counts.outcome !== 'failed')) return [];
    const exact = exactOf(counts.shown);
    if (exact === null) return [];
    const { level } = person.candidate;
    // what parts come to is held against the mark of the evaluation
    const joined = standing?.parts === undefined ? undefined : person.place.evaluation?.passMark;
    return [{ exact, passed: counts.outcome === 'passed', passMark: joined ?? passMarkOf(person, counts), level }];
  });
}

/** A mark as it is shown, with as many decimals as its verdict needs, as "num/den" in hundredths. */
function exactOf(shown: string): string | null {
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(shown) ?? [];
  if (whole === undefined) return null;
  return `${String(BigInt(`${whole}${decimals.padEnd(2, '0')}`))}/${String(10n ** BigInt(Math.max(0, decimals.length - 2)))}`;
}
