import { formatMark, type Mark } from '../base/marks/mark.ts';
import type { Happened, PaperCheck, PaperDraw } from '../record/changes.ts';
import type { Sheet, SittingState } from '../record/state.ts';
import { say, type Sentence } from '../words/say.ts';
import { diaryWords as words } from './diary-words.ts';

/** One thing of the check of paper, as the diary tells it; `candidateId` null where it is about the draw. */
export type CheckNote = { readonly candidateId: string | null; readonly text: Sentence } & Happened;

/** The draws, and how the paper of every sheet stood against the record. */
export const checkNotes = (state: SittingState): readonly CheckNote[] => [
  ...state.paperDraws.map((draw) => aboutDraw(draw)),
  ...[...state.sheets.values()].flatMap((sheet) => sheet.checks.map((check) => aboutCheck(state, sheet, check))),
];

function aboutDraw({ seed, of, sheets, reason, at, by, seq }: PaperDraw): CheckNote {
  const blanks = { seed, of, size: sheets.length, reason };
  return { candidateId: null, text: filled(reason === '' ? words.drawn : words.drawnAgain, blanks), at, by, seq };
}

function aboutCheck({ people }: SittingState, { candidateId, examinerId }: Sheet, check: PaperCheck): CheckNote {
  const { outcome, text, at, by, seq } = check;
  const examiner = people.get(examinerId)?.name ?? '';
  const why = text === '' ? '' : `（${text}）`;
  if (outcome === 'agrees') return { candidateId, text: filled(words.paperAgrees, { examiner, why }), at, by, seq };
  const lines: Sentence = check.lines.length === 0 ? ['', ''] : filled(words.paperSays, { lines: linesOf(check) });
  const differs: Sentence = [
    say(words.paperDiffers, 'zh', { examiner, why, lines: lines[0] }),
    say(words.paperDiffers, 'en', { examiner, why, lines: lines[1] }),
  ];
  return { candidateId, text: differs, at, by, seq };
}

/** The lines on which paper and record differ, with what the paper says. */
const linesOf = ({ lines }: Pick<PaperCheck, 'lines'>): string =>
  lines.map(({ line, mark }) => `${line} ${paperMark(mark)}`).join('、');
const paperMark = (mark: Mark | null): string => (mark === null ? '—' : formatMark(mark));

const filled = (sentence: Sentence, blanks: Readonly<Record<string, string | number>>): Sentence => [
  say(sentence, 'zh', blanks),
  say(sentence, 'en', blanks),
];
