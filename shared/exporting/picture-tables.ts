import type { Accord, Severities } from '../statistics/who-is-strict.ts';
import type { Distribution } from '../statistics/how-it-went.ts';
import type { LineFigures } from '../statistics/which-lines.ts';
import type { Reached } from '../statistics/how-many-reached.ts';
import type { TaskTimes } from '../statistics/how-long.ts';
import { noAgreementWords, noDiscriminationWords, pictureWords as words } from '../statistics/words.ts';
import type { Sentence } from '../words/say.ts';
import { tableOf, type Table } from './table.ts';

// The figures behind each picture, in the language they are looked at in: what a picture shows can be read, copied and saved.

type Say = (sentence: Sentence, blanks?: Readonly<Record<string, string | number>>) => string;

/** Points with two decimals, as marks are shown; a minus as spreadsheets read it. */
export const points = (value: number): string => value.toFixed(2).replace(/^-(0\.00)$/, '$1');
/** A coefficient, or the words for why there is none. */
export const coefficient = (value: number): string => value.toFixed(2).replace(/^-(0\.00)$/, '$1');
export const percent = (part: number, whole: number): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1));

export function wentTable(all: readonly Distribution[], t: Say, question: Sentence = words.went): Table {
  const heads = [words.part, words.range, words.passed, words.failed].map((word) => t(word));
  const rows = all.flatMap(({ name, bins, described }) => {
    const part = name === null ? '' : t(name);
    const facts = [
      [words.people, String(described.count)],
      [words.mean, points(described.mean)],
      [words.median, points(described.median)],
      [words.lowest, points(described.lowest)],
      [words.highest, points(described.highest)],
      ...(described.deviation === null ? [] : [[words.deviation, points(described.deviation)] as const]),
    ] as const;
    return [
      ...bins
        .filter(({ passed, failed }) => passed + failed > 0)
        .map(({ from, to, passed, failed }) => [part, t(words.fromTo, { from, to }), String(passed), String(failed)]),
      ...facts.map(([word, figure]) => [part, t(word), figure, '']),
    ];
  });
  return tableOf(sheetName(t(question)), [heads], rows, { figures: [2, 3] });
}

export function reachedTable(all: readonly Reached[], t: Say): Table {
  const heads = [words.part, words.judgedCount, words.reachedCount, words.rate, words.mean, words.full];
  const rows = all.map(({ name, of, reached, mean, full }) => [
    ...[t(name), String(of), String(reached), percent(reached, of)],
    ...[mean === null ? '' : points(mean), points(full)],
  ]);
  return tableOf(sheetName(t(words.reached)), [heads.map((word) => t(word))], rows, { figures: [1, 2, 3, 4, 5] });
}

/** Everybody beside the others, then how far they agree. */
export function agreeTable(all: readonly Severities[], accords: readonly Accord[], t: Say): Table {
  const heads = [words.what, words.scorer, words.candidates, words.meanGiven, words.apart].map((word) => t(word));
  const beside = all.flatMap(({ name, people }) =>
    people.map((one) => [
      ...[t(name), one.name, String(one.apart.length), points(one.mean)],
      one.apart.length === 0 ? '' : points(one.meanApart),
    ]),
  );
  const agree = accords.flatMap(({ name, agreement }) => {
    const of = t(name);
    if (typeof agreement === 'string') return [[of, 'ICC(A,1)', '', '', t(noAgreementWords[agreement])]];
    const { single, limits, mean, consistency, candidates } = agreement;
    const line = (what: string, value: number): string[] => [of, what, String(candidates), '', coefficient(value)];
    const ends = limits === null ? [] : [line('ICC(A,1) 2.5%', limits[0]), line('ICC(A,1) 97.5%', limits[1])];
    return [line('ICC(A,1)', single), ...ends, line('ICC(A,k)', mean), line('ICC(C,1)', consistency)];
  });
  return tableOf(sheetName(t(words.agree)), [heads], [...beside, ...agree], { figures: [2, 3, 4] });
}

export function linesTable(all: readonly LineFigures[], t: Say): Table {
  const heads = [words.number, words.line, words.full, words.candidates, words.mean, words.difficulty];
  const rows = all.map(({ id, name, full, candidates, mean, difficulty, discrimination }) => [
    ...[id, name, points(full), String(candidates), mean === null ? '' : points(mean)],
    difficulty === null ? '' : coefficient(difficulty),
    typeof discrimination === 'string' ? t(noDiscriminationWords[discrimination]) : coefficient(discrimination),
  ]);
  const all7 = [...heads, words.discrimination].map((word) => t(word));
  return tableOf(sheetName(t(words.lines)), [all7], rows, { figures: [2, 3, 4, 5, 6] });
}

export function timesTable(all: readonly TaskTimes[], t: Say): Table {
  const heads = [words.task, words.number, words.person, words.minutes, words.limitHead].map((word) => t(word));
  const rows = all.flatMap(({ name, limit, times }) =>
    times.map(({ candidate, minutes }) => [
      ...[name, candidate.number, candidate.name, minutes.toFixed(1), limit === null ? '' : String(limit)],
    ]),
  );
  return tableOf(sheetName(t(words.times)), [heads], rows, { figures: [3, 4] });
}

/** What a spreadsheet takes as the name of a sheet: at most 31 characters, and no question mark. */
const sheetName = (question: string): string => question.replace(/[\\/?*[\]:？：]/g, '').slice(0, 31);
