import { useKeptWords, type WordsDesk } from '#renderer/marking/kept-words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { markingWords } from '#renderer/marking/words.ts';

type Props = {
  /** Whose words they are, and about whom. */
  readonly desk: WordsDesk;
  readonly begin: (reason: string) => void;
  readonly cancel: () => void;
};

/** Asks why a signed sheet is to be changed, before anything can be. */
export function CorrectionForm({ desk, begin, cancel }: Props) {
  const t = useSay();
  const { words, write, forget } = useKeptWords(desk, 'correction', { reason: '' });
  const { reason } = words;
  const leave = (): void => {
    forget();
    cancel();
  };
  return (
    <form
      className="marking-form marking-correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        forget();
        begin(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) leave();
      }}
    >
      <p>{t(markingWords.correct_why)}</p>
      <div className="kp-line">
        <input
          autoFocus
          aria-label={t(markingWords.correct_reason)}
          placeholder={t(markingWords.correct_reason)}
          value={reason}
          maxLength={500}
          onChange={(event) => write('reason', event.target.value)}
        />
        <button type="submit" className="marking-button" disabled={reason.trim() === ''}>
          {t(markingWords.correct_begin)}
        </button>
        <button type="button" className="marking-button" onClick={leave}>
          {t(markingWords.cancel)}
        </button>
      </div>
    </form>
  );
}
