import { Button } from 'antd';
import { memo } from 'react';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { tallyOf } from '#shared/documents/concerns/concerns.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { concernWords as words } from '#shared/documents/concerns/words.ts';
import { ConcernTally } from './concern-tally.tsx';

type Props = { readonly concerns: readonly Concern[] };

/** What stands against the sitting and its people, in one line, and the way to where that is settled; nothing where nothing does. */
export const ConcernsLine = memo(function ConcernsLine({ concerns }: Props) {
  const t = useSay();
  if (concerns.length === 0) return null;
  const { invalid, unanswered } = tallyOf(concerns);
  const { screen, word } = wayOn(concerns);
  return (
    <div
      className="kp-note kp-line kp-inset"
      data-tone={invalid > 0 ? 'danger' : unanswered > 0 ? 'warn' : 'plain'}
      role="group"
      aria-label={t(words.heading)}
      data-testid="concerns-line"
    >
      <strong>{t(words.heading)}</strong>
      <ConcernTally concerns={concerns} />
      <span className="kp-grow" />
      <Button size="small" onClick={() => navigate(screen)}>
        {t(word)}
      </Button>
    </div>
  );
});

/** What was found is answered for where it is signed; what nobody stated, where it is asked. */
function wayOn(concerns: readonly Concern[]) {
  if (concerns.some(({ standing }) => standing !== 'open'))
    return { screen: 'sign-off', word: words.toAnswers } as const;
  return concerns.some(({ candidateId }) => candidateId === null)
    ? ({ screen: 'policy', word: words.toPolicy } as const)
    : ({ screen: 'eligibility', word: words.toDesk } as const);
}
