import { Button } from 'antd';
import { useState } from 'react';
import { ClauseDrawer } from '#renderer/citations/clause-drawer.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { SittingDuties } from '#shared/documents/desk/desk-agenda.ts';
import { earliestByPlan } from '#shared/documents/desk/retention.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { desk as words } from './words.ts';

/** What is kept of every sitting and plan, until when, and the clause that says it. Nothing here goes by itself. */
export function KeptList({ known }: { readonly known: readonly SittingDuties[] }) {
  const t = useSay();
  const [reason, setReason] = useState<Reason | null>(null);
  const until = (day: string | null): string => (day === null ? t(words.forGood) : t(words.mayGoFrom, { day }));
  return (
    <>
      <p className="kp-soft">{t(words.keptNote)}</p>
      <table className="kp-table kp-num duties-kept">
        <thead>
          <tr>
            <th>{t(words.ofSitting)}</th>
            <th>{t(words.what)}</th>
            <th>{t(words.until)}</th>
            <th>{t(words.clause)}</th>
          </tr>
        </thead>
        <tbody>
          {earliestByPlan(known).map(({ plan, mayGoFrom, sittings }) => (
            <tr key={plan.planId} data-plan={plan.planId}>
              <td>
                <strong>{plan.title}</strong>
              </td>
              <td>{t(words.wholePlan, { count: sittings })}</td>
              <td>{mayGoFrom === undefined ? t(words.notSaid) : until(mayGoFrom)}</td>
              <td />
            </tr>
          ))}
          {known.flatMap(({ sitting, kept }) => [
            <tr key={sitting.sittingId} data-record={sitting.sittingId}>
              <td>{sitting.title}</td>
              <td>{t(words.records)}</td>
              <td>{t(words.forGoodHere)}</td>
              <td>{kept.length === 0 ? t(words.notSaid) : ''}</td>
            </tr>,
            ...kept.map(({ title, mayGoFrom, because }) => (
              <tr key={`${sitting.sittingId} ${title[0]}`}>
                <td>{sitting.title}</td>
                <td>{t(title)}</td>
                <td>{until(mayGoFrom)}</td>
                <td>
                  <Button size="small" type="link" onClick={() => setReason(because)}>
                    {because.article}
                  </Button>
                </td>
              </tr>
            )),
          ])}
        </tbody>
      </table>
      <ClauseDrawer reason={reason} onClose={() => setReason(null)} />
    </>
  );
}
