import { Button } from 'antd';
import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isUnconfirmed } from '#shared/model/staff.ts';
import { confirmationOf } from '#shared/progress/authority.ts';
import { ConfirmSupervisor } from './confirm-supervisor.tsx';
import { confirmationWords as words } from './confirmation-words.ts';

/** Quality supervisors whom the enterprise named: whether the authority's letter confirms them, and the way to record it. */
export function Supervisors() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const [asked, setAsked] = useState<string | null>(null);
  const named = [...state.people.values()].filter(isUnconfirmed);
  const person = named.find(({ personId }) => personId === asked);
  return (
    <>
      {named.map((one) => {
        const standing = confirmationOf(state, one);
        const isConfirmed = state.confirmations.get(one.personId)?.fell === false;
        return (
          <div key={one.personId} className="kp-line" data-confirmed={isConfirmed}>
            <span className="kp-grow">
              {t(words.stands, { name: one.name, standing: standing === null ? '' : t(standing) })}
            </span>
            <Button size="small" onClick={() => setAsked(one.personId)}>
              {t(isConfirmed ? words.another : words.record)}
            </Button>
          </div>
        );
      })}
      {person !== undefined && <ConfirmSupervisor person={person} onClose={() => setAsked(null)} />}
    </>
  );
}
