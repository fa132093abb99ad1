import type { Happened } from '../record/changes.ts';
import type { SittingState } from '../record/state.ts';
import { say, type Sentence } from '../words/say.ts';
import { diaryWords as words } from './diary-words.ts';

/** One step of settling marks that lay too far apart, as diary and paper tell it. */
export type SpreadNote = { readonly candidateId: string; readonly text: Sentence } & Happened;

/** Conferrals, whoever was named to mark as the third, and what the lead decided, of everybody. */
export function spreadNotes({ people, conferrals, thirds, spreadDecisions }: SittingState): readonly SpreadNote[] {
  const name = (personId: string): string => people.get(personId)?.name ?? '';
  const names = (ids: readonly string[]): string => [...new Set(ids)].map(name).join('、');
  return [
    ...told(conferrals, words.conferral, (one) => ({
      ...{ names: names(one.people), lines: one.lines.join('、'), text: one.text },
    })),
    ...told(thirds, words.third, ({ personId, reason }) => ({ name: name(personId), reason })),
    ...told(spreadDecisions, words.spreadDecided, ({ picks, reason }) => ({
      ...{ names: names(picks.map(({ examinerId }) => examinerId)), reason },
    })),
  ];
}

/** A sentence for each of what is on record of a candidate. */
const told = <T extends Happened>(
  all: ReadonlyMap<string, readonly T[]>,
  sentence: Sentence,
  blanksOf: (one: T) => Readonly<Record<string, string>>,
): SpreadNote[] =>
  [...all].flatMap(([candidateId, list]) =>
    list.map((one) => {
      const { at, by, seq } = one;
      const blanks = blanksOf(one);
      return { candidateId, at, by, seq, text: [say(sentence, 'zh', blanks), say(sentence, 'en', blanks)] };
    }),
  );
