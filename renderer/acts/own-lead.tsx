import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { leads } from '#shared/model/staff.ts';
import { decidersOf } from '#shared/procedures/deciders.ts';
import { whoMayWords as words } from './who-may-words.ts';

type Props = {
  readonly candidateId: string;
  /** What a lead decides here. */
  readonly children: ReactNode;
};

/** Of several groups each is decided for by its own lead: for the lead of another one stands here who that is, and the way to sign in. */
export function OwnLead({ candidateId, children }: Props) {
  const t = useSay();
  const { state, actor } = useSitting();
  const deciders = decidersOf(state, candidateId);
  const isOther = actor !== null && leads(actor.role) && !deciders.some(({ personId }) => personId === actor.personId);
  if (!isOther) return children;
  return (
    <div className="kp-line kp-wrap" data-testid="own-lead">
      <span className="kp-soft kp-small">
        {t(words.ownLead, { names: deciders.map(({ name }) => name).join('、') })}
      </span>
      {deciders.map(({ personId, name }) => (
        <Button key={personId} size="small" onClick={() => requestSignIn(personId)}>
          {t(words.signInAs, { name })}
        </Button>
      ))}
    </div>
  );
}
