import { CHIP_KEYS } from '#renderer/marking/keys.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { markingWords } from '#shared/words/marking.ts';
import { scoringWords } from '#shared/words/scoring.ts';

const KEYS = [
  [['0–9 . +'], scoringWords.key_digits],
  [['Enter'], scoringWords.key_enter],
  [['F'], scoringWords.key_full],
  [['Z'], scoringWords.key_zero],
  [[CHIP_KEYS.join(' ').toUpperCase()], scoringWords.key_chips],
  [['M'], scoringWords.key_mode],
  [['Ctrl Z'], scoringWords.key_undo],
  [['V'], scoringWords.key_veto],
  [['T'], scoringWords.key_timer],
  [['N'], scoringWords.key_note],
  [['/'], scoringWords.key_search],
  [['PgUp PgDn'], scoringWords.key_candidate],
  [['Ctrl Enter'], scoringWords.key_sign],
] as const;

/** The keys of the sheet, always in sight: nobody has to remember them with gloves on. */
export function KeyStrip() {
  const t = useSay();
  return (
    <footer className="marking-keys" aria-label={t(markingWords.keys)}>
      {KEYS.map(([keys, words]) => (
        <span key={keys.join()}>
          {keys.map((key) => (
            <KeyCap key={key} keys={[key]} />
          ))}
          {t(words)}
        </span>
      ))}
    </footer>
  );
}
