import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { markingWords } from '#renderer/marking/words.ts';

type Props = { readonly begin: (reason: string) => void; readonly cancel: () => void };

/** Asks why a signed sheet is to be changed, before anything can be. */
export function CorrectionForm({ begin, cancel }: Props) {
  const t = useSay();
  const [reason, setReason] = useState('');
  return (
    <form
      className="marking-form marking-correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') begin(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) cancel();
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
          onChange={(event) => setReason(event.target.value)}
        />
        <button type="submit" className="marking-button" disabled={reason.trim() === ''}>
          {t(markingWords.correct_begin)}
        </button>
        <button type="button" className="marking-button" onClick={cancel}>
          {t(markingWords.cancel)}
        </button>
      </div>
    </form>
  );
}
