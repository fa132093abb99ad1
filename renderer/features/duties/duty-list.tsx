import { agendaKey } from '#shared/documents/desk/agenda.ts';
import { Button } from 'antd';
import { useState } from 'react';
import { ClauseDrawer } from '#renderer/citations/clause-drawer.tsx';
import type { KnownPlan } from '#renderer/data/home/plans.ts';
import { DutyStanding } from '#renderer/duties/duty-standing.tsx';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { DeskItem } from '#shared/documents/desk/desk-agenda.ts';
import { dutyWords } from '#shared/documents/desk/words.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { desk as words } from './words.ts';

type Props = {
  readonly items: readonly DeskItem[];
  readonly plans: readonly KnownPlan[];
  readonly onPlan: (known: KnownPlan) => void;
};

/** Duties by date, each with its clause, the plan it is of, and the way to where it is dealt with. */
export function DutyList({ items, plans, onPlan }: Props) {
  const t = useSay();
  const [reason, setReason] = useState<Reason | null>(null);
  if (items.length === 0) return <p className="kp-note">{t(words.nothing)}</p>;
  return (
    <>
      <table className="kp-table kp-num duties-list">
        <thead>
          <tr>
            <th>{t(dutyWords.duty)}</th>
            <th>{t(dutyWords.date)}</th>
            <th>{t(words.ofSitting)}</th>
            <th>{t(dutyWords.standing)}</th>
            <th>{t(dutyWords.article)}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map(({ sitting, item }) => {
            const plan = plans.find((known) => known.plan.planId === sitting.plan?.planId);
            const duty = t(item.duty.title);
            return (
              <tr key={`${sitting.sittingId} ${agendaKey(item)}`} data-duty={item.duty.rule}>
                <td>
                  <strong>{duty}</strong>
                </td>
                <td>{item.kind === 'due' ? item.on : '—'}</td>
                <td>
                  {plan !== undefined && (
                    <Button
                      size="small"
                      type="link"
                      className="duties-plan"
                      aria-label={t(words.openPlan, { title: plan.plan.title })}
                      onClick={() => onPlan(plan)}
                    >
                      {plan.plan.title}
                    </Button>
                  )}
                  <div className={plan === undefined ? undefined : 'kp-small kp-soft'}>{sitting.title}</div>
                </td>
                <td>
                  <DutyStanding item={item} />
                </td>
                <td>
                  {item.kind === 'due' && (
                    <Button size="small" type="link" onClick={() => setReason(item.because)}>
                      {item.because.article}
                    </Button>
                  )}
                </td>
                <td className="kp-num-right">
                  <Button
                    size="small"
                    aria-label={t(words.openAgendaOf, { title: sitting.title, duty })}
                    onClick={() => enterSitting(sitting.sittingId, 'policy', { view: 'duties' })}
                  >
                    {t(words.openAgenda)}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ClauseDrawer reason={reason} onClose={() => setReason(null)} />
    </>
  );
}
