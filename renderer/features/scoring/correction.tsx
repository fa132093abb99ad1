import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { scoringWords } from '#shared/words/scoring.ts';

type Props = { readonly begin: (reason: string) => void; readonly cancel: () => void };

/** Asks why a signed sheet is to be changed, before anything can be. */
export function CorrectionForm({ begin, cancel }: Props) {
  const t = useSay();
  const [reason, setReason] = useState('');
  return (
    <form
      className="scoring-form scoring-correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') begin(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) cancel();
      }}
    >
      <p>{t(scoringWords.correct_why)}</p>
      <div className="kp-line">
        <input
          autoFocus
          aria-label={t(scoringWords.correct_reason)}
          placeholder={t(scoringWords.correct_reason)}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
        <button type="submit" className="scoring-button" disabled={reason.trim() === ''}>
          {t(scoringWords.correct_begin)}
        </button>
        <button type="button" className="scoring-button" onClick={cancel}>
          {t(scoringWords.cancel)}
        </button>
      </div>
    </form>
  );
}
