import { formatMark, type Mark } from '../base/marks/mark.ts';
import type { Happened, PaperSheet } from '../record/changes.ts';
import type { Sheet, SittingState } from '../record/state.ts';
import { say, type Sentence } from '../words/say.ts';
import { diaryWords as words, paperCauseWords } from './diary-words.ts';

/** One thing that was done to a sheet from paper, as the diary tells it. */
export type PaperNote = { readonly candidateId: string; readonly text: Sentence } & Happened;

/** Sheets that were marked on paper: opened, keyed by whom, and what a third one settled. */
export const paperNotes = (state: SittingState): readonly PaperNote[] =>
  [...state.sheets.values()].flatMap((sheet) => notesOf(state, sheet));

function notesOf({ people }: SittingState, { candidateId, examinerId, paper }: Sheet): PaperNote[] {
  if (paper === null) return [];
  const name = (personId: string | null): string => people.get(personId ?? '')?.name ?? '';
  const examiner = name(examinerId);
  const note = ({ at, by, seq }: Happened, text: Sentence): PaperNote => ({ candidateId, text, at, by, seq });
  const { cause, reason, keyed, settled } = paper;
  const opened: Sentence = [
    say(words.paperOpened, 'zh', { examiner, reason, cause: paperCauseWords[cause][0] }),
    say(words.paperOpened, 'en', { examiner, reason, cause: paperCauseWords[cause][1] }),
  ];
  const filled = (sentence: Sentence, blanks: Readonly<Record<string, string>>): Sentence => [
    say(sentence, 'zh', blanks),
    say(sentence, 'en', blanks),
  ];
  const readings = keyed.map((one) => note(one, filled(words.paperKeyed, { examiner, name: name(one.by) })));
  if (settled === null) return [note(paper, opened), ...readings];
  const lines = (at: 0 | 1): string =>
    settled.marks.map(({ line, mark }) => `${line} ${readingsOf(paper, line, at)} → ${shown(mark, at)}`).join('、');
  const blanks = { examiner, name: name(settled.by), reason: settled.reason };
  const decided: Sentence = [
    say(words.paperSettled, 'zh', { ...blanks, lines: lines(0) }),
    say(words.paperSettled, 'en', { ...blanks, lines: lines(1) }),
  ];
  return [note(paper, opened), ...readings, note(settled, decided)];
}

const shown = (mark: Mark | null, at: 0 | 1): string => (mark === null ? words.paperEmpty[at] : formatMark(mark));

/** What each of the two read on a line, in the order in which they keyed. */
const readingsOf = ({ keyed }: PaperSheet, line: string, at: 0 | 1): string =>
  keyed.map(({ marks }) => shown(marks.find((one) => one.line === line)?.mark ?? null, at)).join(' / ');
