import { Button } from 'antd';
import { useState } from 'react';
import { useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { amendWords as words } from './amend-words.ts';
import { CorrectSitting } from './correct-sitting.tsx';
import { VoidSitting } from './void-sitting.tsx';

/** What the site head, and nobody else, may do about a sitting as it was opened; nothing once it is closed or void. */
export function AmendSitting() {
  const t = useSay();
  const { actor } = useSignedIn();
  const sitting = useSittingPart(({ state }) => state.sitting);
  const stands = useSittingPart(({ state }) => state.closing === null && state.voided === null);
  const head = useSittingPart(({ state }) => [...state.people.values()].find(({ role }) => role === 'site-head'));
  const [asked, setAsked] = useState<'correct' | 'void' | null>(null);
  if (sitting === null || !stands || head === undefined) return null;
  const close = (): void => setAsked(null);
  if (actor?.role !== 'site-head')
    return <Button onClick={() => requestSignIn(head.personId)}>{t(words.signIn)}</Button>;
  return (
    <>
      <Button onClick={() => setAsked('correct')}>{t(words.correct)}</Button>
      <Button danger onClick={() => setAsked('void')}>
        {t(words.void)}
      </Button>
      {asked === 'correct' && <CorrectSitting sitting={sitting} onClose={close} />}
      {asked === 'void' && <VoidSitting sitting={sitting} onClose={close} />}
    </>
  );
}
