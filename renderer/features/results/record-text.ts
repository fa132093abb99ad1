import { useCallback } from 'react';
import { localTime } from '#renderer/ui/local-time.ts';
import { usePreferences } from '#renderer/ui/preferences.ts';
import type { Say } from '#renderer/ui/say.ts';
import { tableOf, type Table } from '#shared/exporting/table.ts';
import { happeningWords, historyWords as words } from '#shared/progress/history-words.ts';
import type { SheetEvent } from '#shared/progress/sheet-history.ts';
import type { SittingState } from '#shared/record/state.ts';
import { say } from '#shared/words/say.ts';

/** What happened and who wrote it down, in the language of the screen. */
export type Tell = (event: SheetEvent) => { readonly text: string; readonly by: string };

export function useTell(state: SittingState): Tell {
  const { language } = usePreferences();
  return useCallback(
    ({ told: { sentence, blanks }, reason, unsigned, by }) => {
      const filled = Object.entries(blanks).map(([key, value]) => [
        key,
        typeof value === 'object' ? say(value, language) : value,
      ]);
      const text = say(sentence, language, Object.fromEntries(filled) as Record<string, string | number>);
      const why = reason === '' ? text : say(words.because, language, { text, reason });
      return {
        text: unsigned ? why + say(words.unsigned, language) : why,
        by: state.people.get(by ?? '')?.name ?? '',
      };
    },
    [state, language],
  );
}

/** The same as a table, entry by entry. */
export function recordTable(events: readonly SheetEvent[], tell: Tell, t: Say): Table {
  const heads = [words.seq, words.at, words.kind, words.what, words.by].map((word) => t(word));
  const rows = events.map((event) => {
    const { text, by } = tell(event);
    return [String(event.seq), localTime(event.at), t(happeningWords[event.happening]), text, by];
  });
  return tableOf(t(words.show), [heads], rows, { figures: [0] });
}
