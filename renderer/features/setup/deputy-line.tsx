import { Button } from 'antd';
import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { deputyWords as words } from './deputy-words.ts';
import { NameDeputy } from './name-deputy.tsx';

/** 接任人: whom the site head named to take their place, whether they could, and the way to name somebody. */
export function DeputyLine() {
  const t = useSay();
  const { people, keys, voided, deputy: named } = useSittingPart(({ state }) => state);
  const [asked, setAsked] = useState(false);
  if (voided !== null) return null;
  const deputy = people.get(named ?? '');
  const said = deputy === undefined ? words.none : keys.has(deputy.personId) ? words.named : words.unseen;
  return (
    <div className="kp-line" data-deputy={deputy !== undefined}>
      <span className="kp-grow kp-soft">{t(said, { name: deputy?.name ?? '' })}</span>
      <Button onClick={() => setAsked(true)}>{t(deputy === undefined ? words.name : words.another)}</Button>
      {asked && <NameDeputy onClose={() => setAsked(false)} />}
    </div>
  );
}
