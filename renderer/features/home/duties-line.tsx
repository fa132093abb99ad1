import { Button } from 'antd';
import { useDuties } from '#renderer/data/home/load-duties.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { YearsOwed } from '#renderer/duties/years-owed.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { deskItems, groupCounts, groupOf } from '#shared/documents/desk/desk-agenda.ts';
import { homeWords } from './words.ts';

type Props = { readonly sittings: readonly SittingSummary[]; readonly onDuties: () => void };

/** What is due next over all plans and sittings, and the way to every duty. */
export function DutiesLine({ sittings, onDuties }: Props) {
  const t = useSay();
  const today = todayInBeijing();
  const { known, unread, done, of } = useDuties(sittings, today);
  if (of === 0) return null;
  const items = deskItems(known);
  const { overdue, soon, lacking } = groupCounts(items);
  const next = items.find(({ item }) => ['soon', 'later'].includes(groupOf(item)));
  return (
    <section className="kp-stack" data-testid="duties-line" aria-label={t(homeWords.duties)}>
      {done === of && <YearsOwed known={known} today={today} />}
      <div className="kp-line kp-wrap kp-num">
        <strong>{t(homeWords.duties)}</strong>
        <span className="kp-tone" data-tone={overdue > 0 ? 'danger' : undefined}>
          {t(homeWords.dutyCounts, { overdue, soon, lacking })}
        </span>
        {unread.length > 0 && (
          <span className="kp-tone" data-tone="danger">
            {t(homeWords.dutyUnread, { count: unread.length })}
          </span>
        )}
        <span className="kp-soft kp-small kp-ellipsis kp-grow">
          {next?.item.kind === 'due' &&
            t(homeWords.dutyNext, {
              on: next.item.on,
              duty: t(next.item.duty.title),
              title: next.sitting.plan?.title ?? next.sitting.title,
            })}
        </span>
        <Button onClick={onDuties}>{t(homeWords.openDuties)}</Button>
      </div>
    </section>
  );
}
