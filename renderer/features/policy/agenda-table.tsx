import { Button } from 'antd';
import { useState } from 'react';
import { ClauseDrawer } from '#renderer/citations/clause-drawer.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import type { Reason } from '#shared/law/parts/verdict.ts';
import type { AgendaItem, Standing } from '#shared/documents/desk/agenda.ts';
import { documentOf } from '#shared/documents/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';

type Look = { readonly tone: 'good' | 'warn' | 'danger' | 'plain'; readonly shape: ShapeName };
const LOOKS: Readonly<Record<Standing['kind'] | 'open', Look>> = {
  done: { tone: 'good', shape: 'check' },
  'done-late': { tone: 'warn', shape: 'triangle' },
  overdue: { tone: 'danger', shape: 'cross' },
  today: { tone: 'warn', shape: 'full' },
  ahead: { tone: 'plain', shape: 'half' },
  over: { tone: 'plain', shape: 'dash' },
  open: { tone: 'warn', shape: 'hollow' },
};

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
            const { tone, shape } = LOOKS[item.kind === 'due' ? item.standing.kind : 'open'];
            return (
              <tr key={item.duty.rule} data-duty={item.duty.rule}>
                <td className="policy-nowrap">{item.kind === 'due' ? item.on : '—'}</td>
                <td>
                  <strong>{t(item.duty.title)}</strong>
                  {item.kind === 'due' && <div className="kp-small kp-soft">{item.because.text}</div>}
                </td>
                <td>
                  <span className="kp-line kp-tone" data-tone={tone}>
                    <Shape name={shape} size={14} />
                    {standingOf(item, t)}
                  </span>
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

function standingOf(item: AgendaItem, t: Say): string {
  if (item.kind === 'dates_missing')
    return t(words.waiting, { names: item.names.map((name) => t(words[name])).join('、') });
  if (item.kind === 'calendar_missing') return t(words.calendarMissing, { year: item.year });
  const { standing, doneOn } = item;
  switch (standing.kind) {
    case 'done':
      return `${t(words.done)} ${doneOn ?? ''}`;
    case 'done-late':
      return `${t(words.doneLate)} ${doneOn ?? ''}`;
    case 'overdue':
      return t(words.overdue);
    case 'today':
      return t(words.today);
    case 'over':
      return t(words.over);
    case 'ahead':
      return standing.workingDays === null
        ? t(words.aheadDays, { count: standing.days })
        : t(words.ahead, { count: standing.workingDays });
  }
}
