import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import type { AgendaItem, Standing } from '#shared/documents/desk/agenda.ts';
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

/** How a duty stands today, by shape and word. */
export function DutyStanding({ item }: { readonly item: AgendaItem }) {
  const t = useSay();
  const { tone, shape } = LOOKS[item.kind === 'due' ? item.standing.kind : 'open'];
  return (
    <span className="kp-line kp-tone" data-tone={tone}>
      <Shape name={shape} size={14} />
      {standingOf(item, t)}
    </span>
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
