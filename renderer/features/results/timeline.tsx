import { AXIS, cutTo, HOLLOW, MARKER, NOTE, SOLID, TEXT } from '#renderer/pictures/ink.ts';
import { Diamond } from '#renderer/pictures/marks.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { happeningWords, type Happening } from '#shared/progress/history-words.ts';
import type { SheetEvent } from '#shared/progress/sheet-history.ts';
import type { Tell } from './record-text.ts';

export const WIDTH = 800;
const ROW = 26;
const LINE = 66;
const KIND = 86;
const SAID = 150;
const BY = 90;
const LAST = WIDTH - BY;

const dayOf = ({ at }: SheetEvent): string => localTime(at).slice(0, 10);

type Row = { readonly event: SheetEvent; readonly day: string | null };
/** Each event with the day it begins, where that is another than before. */
const rowsOf = (events: readonly SheetEvent[]): Row[] =>
  events.map((event, at) => {
    const before = events[at - 1];
    return { event, day: before !== undefined && dayOf(before) === dayOf(event) ? null : dayOf(event) };
  });

export const heightOf = (events: readonly SheetEvent[]): number =>
  rowsOf(events).reduce((sum, { day }) => sum + (day === null ? ROW : 2 * ROW), 8);

type Props = { readonly events: readonly SheetEvent[]; readonly tell: Tell };

/** What happened down one line, in its order: when, what kind by its shape and word, what, and who wrote it down. */
export function TimelineRows({ events, tell }: Props) {
  const t = useSay();
  const rows = rowsOf(events);
  const tops = rows.map((_, at) => rows.slice(0, at).reduce((sum, { day }) => sum + (day === null ? ROW : 2 * ROW), 0));
  return (
    <>
      <line x1={LINE} x2={LINE} y1={ROW} y2={heightOf(events) - ROW / 2} {...AXIS} />
      {rows.map(({ event, day }, at) => {
        const top = tops[at] ?? 0;
        const y = top + (day === null ? 0 : ROW) + ROW / 2;
        const { text, by } = tell(event);
        return (
          <g key={event.seq}>
            {day !== null && (
              <text x={0} y={top + 17} fontWeight={600} {...TEXT}>
                {day}
              </text>
            )}
            <text x={0} y={y + 4} {...NOTE}>
              {localTime(event.at).slice(11)}
            </text>
            <Sign happening={event.happening} y={y} />
            <text x={KIND} y={y + 4} {...NOTE}>
              {t(happeningWords[event.happening])}
            </text>
            <text x={SAID} y={y + 4} {...TEXT}>
              {cutTo(text, LAST - SAID - 12)}
              <title>{text}</title>
            </text>
            <text x={WIDTH} y={y + 4} textAnchor="end" {...NOTE}>
              {cutTo(by, BY, NOTE.fontSize)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Sign({ happening, y }: { readonly happening: Happening; readonly y: number }) {
  switch (happening) {
    case 'mark':
      return <circle cx={LINE} cy={y} r={4} {...HOLLOW} />;
    case 'change':
      return <Diamond x={LINE} y={y} />;
    case 'veto':
      return (
        <path
          d={`M${String(LINE - 5)} ${String(y - 5)} l10 10 m0 -10 l-10 10`}
          fill="none"
          stroke={MARKER.stroke}
          strokeWidth={2.4}
        />
      );
    case 'clock':
      return <rect x={LINE - 4} y={y - 4} width={8} height={8} {...HOLLOW} />;
    case 'signed':
      return <circle cx={LINE} cy={y} r={7} {...SOLID} />;
    case 'check':
      return <path d={`M${String(LINE)} ${String(y - 6)} l6 11 h-12 z`} {...HOLLOW} />;
    case 'other':
      return <rect x={LINE - 6} y={y - 2} width={12} height={4} {...MARKER} />;
  }
}
