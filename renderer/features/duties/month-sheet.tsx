import { agendaKey } from '#shared/documents/desk/agenda.ts';
import { useState } from 'react';
import { MonthTable } from '#renderer/duties/month-table.tsx';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Calendar } from '#shared/base/calendar/working-days.ts';
import { groupOf, type DeskItem } from '#shared/documents/desk/desk-agenda.ts';
import { dutyWords } from '#shared/documents/desk/words.ts';
import { desk as words } from './words.ts';

type Props = { readonly items: readonly DeskItem[]; readonly calendar: Calendar; readonly today: CivilDate };
/** So many fit into a square on a small screen. */
const SHOWN = 3;

/** A month with its holidays and make-up days, and in each square what is due that day. */
export function MonthSheet({ items, calendar, today }: Props) {
  const t = useSay();
  return (
    <MonthTable
      calendar={calendar}
      begin={today}
      className="kp-stack duties-month"
      legend={(isKnown) => t(isKnown ? words.legend : words.noCalendar)}
    >
      {({ date, inside, kind }) => (
        <td key={date} data-date={date} data-kind={kind} data-inside={inside} data-today={date === today}>
          <span className="kp-small">{Number(date.slice(8))}</span>
          {kind === 'off' && <small className="duties-off">{t(dutyWords.rest)}</small>}
          {kind === 'make-up' && <small className="duties-worked">{t(dutyWords.work)}</small>}
          <OnDay items={items.filter(({ item }) => item.kind === 'due' && item.on === date)} />
        </td>
      )}
    </MonthTable>
  );
}

function OnDay({ items }: { readonly items: readonly DeskItem[] }) {
  const t = useSay();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, SHOWN);
  return (
    <>
      {shown.map(({ sitting, item }) => {
        const said = `${t(item.duty.title)}：${sitting.plan?.title ?? sitting.title}`;
        return (
          <button
            key={`${sitting.sittingId} ${agendaKey(item)}`}
            type="button"
            className="duties-due"
            data-group={groupOf(item)}
            title={`${t(item.duty.title)}：${sitting.title}`}
            onClick={() => enterSitting(sitting.sittingId, 'policy', { view: 'duties' })}
          >
            {said}
          </button>
        );
      })}
      {items.length > shown.length && (
        <button type="button" className="duties-due" onClick={() => setWhole(true)}>
          {t(words.moreThatDay, { count: items.length - shown.length })}
        </button>
      )}
    </>
  );
}
