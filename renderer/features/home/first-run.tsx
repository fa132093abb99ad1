import type { ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { homeWords } from './words.ts';
import { PracticeOffer, type Practice } from './practice-offer.tsx';
import { StationForm } from './station-form.tsx';

type Props = { readonly reload: () => Promise<void>; readonly practice: Practice; readonly restore: ReactNode };

/** The first screen of a new computer. */
export function FirstRun({ reload, practice, restore }: Props) {
  const t = useSay();
  return (
    <main className="kp-pair kp-first">
      <h1 className="kp-hidden">{t(homeWords.firstRun)}</h1>
      <StationForm reload={reload} />
      <div className="kp-stack">
        <PracticeOffer {...practice} />
        {restore}
      </div>
    </main>
  );
}
