// Reads office files as the app's preview does when nobody intervenes: one JSON object a file, a line each. Nothing is decided
// here; this only says in words what the app's own reader answers.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  openFile,
  readAs,
  type ImportAnswer,
  type ImportAsk,
  type OpenFile,
} from '#renderer/importing/worker/import-job.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import { fileFailureWords, flawWords } from '#shared/importing/flaw-words.ts';
import { scoreFindingWords } from '#shared/importing/score-finding-words.ts';
import { scoresLeftOut, scoresOfRoster } from '#shared/importing/subject-scores.ts';
import { LEVELS, type Level } from '#shared/model/basics.ts';
import { say, type Sentence } from '#shared/words/say.ts';
import { commandLine, refuseCommand } from './command-line.ts';

const LISTS = ['roster', 'staff', 'scheme', 'scores', 'certificates'] as const;
type List = (typeof LISTS)[number];
type Sitting = { readonly occupation: string; readonly level: Level };
type RosterAnswer = Extract<ImportAnswer, { list: 'roster' }>;
type Answer = Readonly<Record<string, unknown>>;

/** The contract calls the lowest level `beginner`. */
const outside = (level: Level): string => (level === 'junior' ? 'beginner' : level);
const inside = (level: string): Level | null => LEVELS.find((one) => outside(one) === level) ?? null;

/** Today in Beijing, which keeps one time for the whole country and no summer time. */
const todayInBeijing = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const zh = (sentence: Sentence, detail?: Flaw['detail']): string => say(sentence, 'zh', detail);

const named = (flaws: readonly Flaw[]) =>
  flaws.map(({ sheet, sheetRow, column, kind, value, severity, detail }) => ({
    ...{ sheet, row: sheetRow, column: column === '' ? null : column, kind, stops: severity === 'error' },
    text: `${zh(flawWords[kind].reason, detail)}${value === '' ? '' : `（${value}）`}`,
  }));

/** What the reader answers to a file of one kind, in the shape of the contract. */
export function answerFor(list: List, file: OpenFile, sitting: Sitting | null): Answer {
  switch (list) {
    case 'roster': {
      const { accepted, flaws } = readRoster(file, sitting).reading;
      return orError(
        accepted,
        flaws,
        accepted.map(({ sheet, sheetRow, candidate }) => ({
          ...{ sheet, row: sheetRow },
          ...orNulls(candidate),
          ...{ extra: candidate.extra, level: outside(candidate.level) },
        })),
      );
    }
    case 'staff': {
      const ask: ImportAsk = { list, today: todayInBeijing(), context: { heldOn: null, named: [] }, choice: {} };
      const answer = readAs(file, ask);
      if (answer.list !== list) return {};
      const { accepted, flaws } = answer.reading;
      return orError(
        accepted,
        flaws,
        accepted.map(({ sheet, sheetRow, person }) => ({ sheet, row: sheetRow, ...orNulls(person) })),
      );
    }
    case 'scheme':
      return schemeAnswer(file);
    case 'scores':
      return scoresAnswer(file, sitting);
    case 'certificates':
      return certificatesAnswer(file, sitting);
  }
}

function readRoster(file: OpenFile, sitting: Sitting | null): RosterAnswer {
  const ask: ImportAsk = { list: 'roster', today: todayInBeijing(), context: { sitting, admitted: [] }, choice: {} };
  return readAs(file, ask) as RosterAnswer;
}

/** The people of a list that need not name a level; any will do where none is needed. */
function readPeople(file: OpenFile, sitting: Sitting | null): RosterAnswer['reading'] {
  const { reading } = readRoster(file, sitting);
  const lacksLevel = reading.flaws.some(({ kind, column }) => kind === 'column_missing' && column === '认定等级');
  return sitting === null && lacksLevel ? readRoster(file, { occupation: '', level: 'advanced' }).reading : reading;
}

function schemeAnswer(file: OpenFile): Answer {
  const answer = readAs(file, { list: 'scheme', choice: {} });
  if (answer.list !== 'scheme') return {};
  const { draft, flaws } = answer.reading;
  const tasks = draft?.tasks ?? [];
  return {
    ...orError(tasks, flaws, null),
    tasks: tasks.map(({ name, fullMark, lines }) => ({
      ...{ name, fullMark: Number(fullMark) },
      lines: lines.map((line) => ({ name: line.name, fullMark: Number(line.fullMark), rule: line.rule })),
    })),
    vetoes: tasks.flatMap(({ lines }) => lines.flatMap(({ veto }) => (veto === null ? [] : [veto]))),
  };
}

/** Scores are matched with the people of the file itself: there is no sitting whose people they could belong to. */
function scoresAnswer(file: OpenFile, sitting: Sitting | null): Answer {
  const { accepted, flaws } = readPeople(file, sitting);
  const people = accepted.map(({ candidate, key }) => ({ ...candidate, candidateId: key }));
  const { imported, findings } = scoresOfRoster(accepted, people);
  const said = findings.map(({ kind, sheetRow, name, what }) => ({
    ...{ sheet: null, row: sheetRow, column: null, kind, stops: true },
    text: zh(scoreFindingWords[kind], { name, what }),
  }));
  const taken = imported.map(({ candidateId, theory, practical }) => {
    const row = accepted.find(({ key }) => key === candidateId);
    return { sheet: row?.sheet, row: row?.sheetRow, ...orNulls(row?.candidate ?? {}), theory, practical };
  });
  return {
    ...orError(accepted, flaws, taken),
    named: [...named([...flaws, ...scoresLeftOut(accepted, false)]), ...said],
  };
}

/** Certificates are matched with the people of the file itself, as if each had passed. */
function certificatesAnswer(file: OpenFile, sitting: Sitting | null): Answer {
  const { accepted: rows } = readPeople(file, sitting);
  const people = rows.map(({ key, candidate }) => ({
    ...candidate,
    candidateId: key,
    passed: true,
    certificate: null,
  }));
  const context = { kind: null, province: null, people, organiser: '', heldOn: '1900-01-01' };
  const answer = readAs(file, { list: 'certificates', context, choice: {} });
  if (answer.list !== 'certificates') return {};
  const { accepted, flaws } = answer.reading;
  const taken = accepted.map(({ sheetRow, candidateId, number, issuedOn }) => {
    const owner = people.find((one) => one.candidateId === candidateId);
    return { row: sheetRow, name: owner?.name ?? null, idNumber: owner?.idNumber ?? null, number, issuedOn };
  });
  return orError(
    accepted,
    flaws.filter(({ kind }) => kind !== 'certificate_row_differs'),
    taken,
  );
}

/** What was taken and what is said; or why the file is no such list. */
function orError(accepted: readonly unknown[], flaws: readonly Flaw[], taken: readonly unknown[] | null): Answer {
  const refusal = flaws.find(({ kind }) => kind === 'header_not_found' || kind === 'grade_scheme');
  const error =
    accepted.length > 0 || refusal === undefined
      ? {}
      : { error: { kind: refusal.kind, text: zh(flawWords[refusal.kind].reason) } };
  return { ...error, ...(taken === null ? {} : { taken }), named: named(flaws) };
}

/** A field that the file does not give is null. */
const orNulls = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value === '' ? null : (value as unknown)]));

function answerToFile(list: List, path: string, sitting: Sitting | null): Answer {
  const head = { file: basename(path), list };
  const opened = openFile(new Uint8Array(readFileSync(path)));
  if (opened.ok) return { ...head, ...answerFor(list, opened.value, sitting) };
  const { kind, detail } = opened.error;
  return { ...head, error: { kind, text: zh(fileFailureWords[kind], detail) }, taken: [], named: [] };
}

function sittingOf(text: string): Sitting | null {
  const [occupation = '', level = ''] = text.split(',');
  const known = inside(level);
  return known === null ? null : { occupation, level: known };
}

if (import.meta.main) {
  const usage = `npm run -s import -- ${LISTS.join('|')} [--sitting 职业,${LEVELS.map(outside).join('|')}] 文件…`;
  const { values, positionals } = commandLine({ usage, options: { sitting: { type: 'string' } }, operands: true });
  const [name, ...files] = positionals;
  const list = LISTS.find((one) => one === name);
  if (list === undefined) refuseCommand('须先写明是哪一种表。 Say first which list it is.', usage);
  if (files.length === 0) refuseCommand('没有写文件。 No file was named.', usage);
  const sitting = values.sitting === undefined ? null : sittingOf(values.sitting);
  if (values.sitting !== undefined && sitting === null)
    refuseCommand('--sitting 后面是职业和等级，中间一个逗号。 --sitting is an occupation and a level.', usage);
  for (const file of files) {
    try {
      process.stdout.write(`${JSON.stringify(answerToFile(list, file, sitting))}\n`);
    } catch (thrown) {
      console.error(`${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      process.exitCode = 1;
    }
  }
}
