import { AXIS, HOLLOW, LIMIT, MARKER, NOTE, TEXT } from './ink.ts';
import { RowName } from './marks.tsx';
import { Picture } from './picture.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { timesTable } from '#shared/exporting/picture-tables.ts';
import type { TaskTimes } from '#shared/statistics/how-long.ts';
import { pictureWords as words } from '#shared/statistics/words.ts';

const WIDTH = 800;
const PAD = 20;
const ROW = 92;
const HEAD = 24;
const SLOT = 9;
const STACKED = 4;

type Props = { readonly all: readonly TaskTimes[]; readonly source: string };

/** 时间够不够: one dot a candidate on the minutes they took, with the limit across. */
export function TimesPicture({ all, source }: Props) {
  const t = useSay();
  const longest = Math.max(...all.flatMap(({ limit, described }) => [limit ?? 0, described.highest]), 1);
  const last = 10 * Math.ceil(longest / 10);
  return (
    <Picture
      caption={{ question: t(words.times), answers: all.map((one) => answerOf(one, t)), source }}
      table={timesTable(all, t)}
      size={[WIDTH, HEAD + all.length * ROW]}
    >
      <circle cx={PAD} cy={10} r={4} {...HOLLOW} />
      <text x={PAD + 12} y={14} {...NOTE}>
        {t(words.within)}
      </text>
      <rect x={PAD + 120} y={6} width={8} height={8} {...MARKER} />
      <text x={PAD + 136} y={14} {...NOTE}>
        {t(words.over)}
      </text>
      {all.map((one, at) => (
        <TimeRow key={at} one={one} top={HEAD + at * ROW} last={last} />
      ))}
    </Picture>
  );
}

type RowProps = { readonly one: TaskTimes; readonly top: number; readonly last: number };

function TimeRow({ one: { name, limit, times }, top, last }: RowProps) {
  const t = useSay();
  const x = (minutes: number): number => PAD + (minutes / last) * (WIDTH - 2 * PAD);
  const axis = top + 66;
  return (
    <g>
      <RowName x={PAD} y={top + 18} text={name} width={WIDTH / 2} />
      <line x1={PAD} x2={WIDTH - PAD} y1={axis} y2={axis} {...AXIS} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <text key={share} x={x(last * share)} y={axis + 16} textAnchor="middle" {...NOTE}>
          {last * share}
        </text>
      ))}
      {stacked(times, x).map(({ minutes, level, label }, at) => {
        const [left, y] = [x(minutes), axis - 8 - level * SLOT];
        return limit !== null && minutes > limit ? (
          <rect key={at} x={left - 4} y={y - 4} width={8} height={8} {...MARKER}>
            <title>{label}</title>
          </rect>
        ) : (
          <circle key={at} cx={left} cy={y} r={4} {...HOLLOW}>
            <title>{label}</title>
          </circle>
        );
      })}
      {limit !== null && (
        <>
          <line x1={x(limit)} x2={x(limit)} y1={top + 24} y2={axis + 4} {...LIMIT} />
          <text x={x(limit) - 4} y={top + 20} textAnchor="end" {...TEXT}>
            {t(words.limit, { minutes: limit })}
          </text>
        </>
      )}
    </g>
  );
}

/** Dots that would cover each other stand above each other, up to a height. */
function stacked(times: TaskTimes['times'], x: (minutes: number) => number) {
  const levels = new Map<number, number>();
  return times.map(({ candidate, minutes }) => {
    const slot = Math.round(x(minutes) / SLOT);
    const level = levels.get(slot) ?? 0;
    levels.set(slot, level + 1);
    const label = `${candidate.number} ${candidate.name} ${minutes.toFixed(1)}`;
    return { minutes, level: Math.min(level, STACKED), label };
  });
}

function answerOf({ name, limit, described, over }: TaskTimes, t: Say): string {
  const { count, median, highest } = described;
  const figures = { name, count, median: median.toFixed(1), highest: highest.toFixed(1), over };
  return limit === null ? t(words.timesFree, figures) : t(words.timesAnswer, { ...figures, limit });
}
