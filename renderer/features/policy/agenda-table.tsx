import { Button } from 'antd';
import { useState } from 'react';
import { ClauseDrawer } from '#renderer/citations/clause-drawer.tsx';
import { DutyStanding } from '#renderer/duties/duty-standing.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { agendaKey, type AgendaItem } from '#shared/documents/desk/agenda.ts';
import { documentOf } from '#shared/documents/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';

type Props = { readonly state: SittingState; readonly items: readonly AgendaItem[] };

/** The duties by date; each opens the clause that sets it. */
export function AgendaTable({ state, items }: Props) {
  const t = useSay();
  const kept = documentOf(state.sitting)?.keptForGood ?? null;
  const [reason, setReason] = useState<Reason | null>(null);
  return (
    <>
      <table className="kp-table kp-num">
        <thead>
          <tr>
            <th>{t(words.date)}</th>
            <th>{t(words.duty)}</th>
            <th>{t(words.standing)}</th>
            <th>{t(words.article)}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            return (
              <tr key={agendaKey(item)} data-duty={item.duty.rule}>
                <td className="policy-nowrap">{item.kind === 'due' ? item.on : '—'}</td>
                <td>
                  <strong>{t(item.duty.title)}</strong>
                  {item.kind === 'due' && <div className="kp-small kp-soft">{item.because.text}</div>}
                </td>
                <td>
                  <DutyStanding item={item} />
                </td>
                <td className="policy-nowrap">
                  {item.kind === 'due' && (
                    <Button size="small" type="link" onClick={() => setReason(item.because)}>
                      {item.because.article}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {kept !== null && <p className="kp-small kp-soft">{t(kept)}</p>}
      <ClauseDrawer reason={reason} onClose={() => setReason(null)} />
    </>
  );
}
