import { useCallback, useState } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useEndorsingRequest } from '#renderer/ui/endorsing-request.ts';
import { useSay } from '#renderer/ui/say.ts';
import { SiteHeadPin } from './site-head-pin.tsx';
import { endorsingWords } from './words.ts';

/** Asks for the site head's PIN where somebody is named or corrected, and says whether it was given. */
export function EndorsingDialog() {
  const t = useSay();
  const [answer, setAnswer] = useState<((given: boolean) => void) | null>(null);
  useEndorsingRequest(useCallback((asked) => setAnswer(() => asked), []));
  const end = (given: boolean): void => {
    answer?.(given);
    setAnswer(null);
  };
  return (
    <Dialog open={answer !== null} title={t(endorsingWords.title)} onClose={() => end(false)}>
      <div className="kp-stack">
        <p className="kp-soft">{t(endorsingWords.why)}</p>
        <SiteHeadPin takesFocus onGiven={() => end(true)} onAbsent={() => end(false)} />
      </div>
    </Dialog>
  );
}
