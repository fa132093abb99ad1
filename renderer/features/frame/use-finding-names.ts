import { useCallback } from 'react';
import { helpButtonWords } from '#renderer/ui/help-words.ts';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { compareWords } from '#shared/documents/comparison/words.ts';
import { eligibilityWords } from '#shared/documents/eligibility/words.ts';
import { pictureWords } from '#shared/statistics/words.ts';
import { backupWords } from '#shared/wire/backup/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { findWords } from './find-words.ts';
import { frameWords, signInWords } from './words.ts';
import { STEP_WORDS } from './step-words.ts';
import type { Act, Findable } from './findings.ts';

/** What every screen, and every act, is called at this moment: an act that turns something over names what it leads to. */
export function useNames(): (named: Findable | Act) => string {
  const t = useSay();
  const { look, touch } = usePreferences();
  return useCallback(
    (named) => {
      const words: Readonly<Record<Findable | Act, Sentence>> = {
        ...STEP_WORDS,
        board: frameWords.board,
        eligibility: eligibilityWords.title,
        pictures: pictureWords.title,
        compare: compareWords.open,
        'paper-entry': frameWords.paperEntry,
        proofreading: frameWords.proofreading,
        settings: frameWords.settings,
        backup: backupWords.title,
        readiness: frameWords.readiness,
        drill: frameWords.drill,
        switch: signInWords.switchPerson,
        lock: signInWords.lock,
        look: look === 'dark' ? findWords.light : findWords.dark,
        touch: touch ? findWords.keyboard : findWords.touch,
        help: helpButtonWords.help,
        leave: frameWords.leaveSitting,
      };
      return t(words[named]);
    },
    [t, look, touch],
  );
}
