import type { Happened } from '../record/changes.ts';
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
  const lines = settled.marks.map(({ line }) => line).join('、');
  const blanks = { examiner, name: name(settled.by), lines, reason: settled.reason };
  return [note(paper, opened), ...readings, note(settled, filled(words.paperSettled, blanks))];
}
