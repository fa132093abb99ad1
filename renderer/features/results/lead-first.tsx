import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { leads, type Role } from '#shared/model/staff.ts';
import { decidersOf } from '#shared/procedures/deciders.ts';
import { judgesOf } from '#shared/progress/standing-recusals.ts';
import { isRecused as isRecusedFrom } from '#shared/record/recusal.ts';
import { OwnLead } from '#renderer/acts/own-lead.tsx';
import { SignInFirst } from './reasoned-form.tsx';
import { spreadWords as words } from './spread-words.ts';

type Props = {
  readonly candidateId: string;
  /** Who writes it, for whoever may not. */
  readonly who: string;
  /** Who besides the leads may write it. */
  readonly also?: Role;
  readonly children: ReactNode;
};

/** What a lead writes about a candidate; a lead who is recused from them leaves it to another one, whom the site head may name. */
export function LeadFirst({ candidateId, who, also, children }: Props) {
  const t = useSay();
  const { state, actor } = useSitting();
  const deciding = new Set(decidersOf(state, candidateId).map(({ personId }) => personId));
  const able = judgesOf(state, candidateId, (role) => leads(role) || role === also).filter(
    ({ personId, role }) => !leads(role) || deciding.has(personId),
  );
  if (actor !== null && able.some(({ personId }) => personId === actor.personId)) return children;
  const isLed = [...state.people.values()].some(({ role }) => leads(role));
  const isRecused = actor !== null && isRecusedFrom(state, actor.personId, candidateId);
  if (actor !== null && leads(actor.role) && !isRecused) return <OwnLead candidateId={candidateId}>{null}</OwnLead>;
  if (!isRecused && (!isLed || able.some(({ role }) => leads(role)))) return <SignInFirst who={who} />;
  return (
    <div className="kp-stack" data-testid="another-lead">
      <p className="kp-note" data-tone="warn">
        {t(words.leadRecused)}
      </p>
      <div className="kp-line">
        {able.map(({ personId, name }) => (
          <Button key={personId} onClick={() => requestSignIn(personId)}>
            {t(words.signInAs, { name })}
          </Button>
        ))}
        <Button onClick={() => navigate('setup', { list: 'staff' })}>{t(words.nameLead)}</Button>
      </div>
    </div>
  );
}
