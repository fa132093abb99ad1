import { formatMark, type Mark } from '../base/marks/mark.ts';
import type { Happened, SheetProof } from '../record/changes.ts';
import type { SittingState } from '../record/state.ts';
import { say, type Sentence } from '../words/say.ts';
import { diaryWords as words } from './diary-words.ts';

/** What a checker read otherwise than it stood, as the diary tells it, with both figures. */
export type ProofNote = { readonly candidateId: string; readonly text: Sentence } & Happened;

/** Every difference that is on record as one (from edition 8 on), whatever was decided about it. */
export const proofNotes = ({ sheets, people }: SittingState): readonly ProofNote[] =>
  [...sheets.values()].flatMap(({ candidateId, examinerId, proofs }) =>
    proofs.flatMap(({ differs = [], at, by, seq }) => {
      if (differs.length === 0) return [];
      const examiner = people.get(examinerId)?.name ?? '';
      const said = (at: 0 | 1): string => differs.map((each) => oneOf(each)[at]).join(at === 0 ? '、' : ', ');
      const text: Sentence = [
        say(words.proofDiffers, 'zh', { examiner, figures: said(0) }),
        say(words.proofDiffers, 'en', { examiner, figures: said(1) }),
      ];
      return [{ candidateId, text, at, by, seq }];
    }),
  );

function oneOf({ line, stands, read }: NonNullable<SheetProof['differs']>[number]): Sentence {
  const both = { stands: shown(stands), read: shown(read) };
  return [
    say(words.proofFigure, 'zh', { line: line ?? words.proofTotal[0], ...both }),
    say(words.proofFigure, 'en', { line: line ?? words.proofTotal[1], ...both }),
  ];
}
const shown = (mark: Mark | null): string => (mark === null ? '—' : formatMark(mark));
