import { useSay } from '#renderer/ui/say.ts';
import { percent, points, reachedTable } from '#shared/exporting/picture-tables.ts';
import type { Reached } from '#shared/statistics/how-many-reached.ts';
import { pictureWords as words } from '#shared/statistics/words.ts';
import { NOTE, SOLID, TEXT, TRACK } from './ink.ts';
import { RowName, useHatch } from './marks.tsx';
import { Picture } from './picture.tsx';

const WIDTH = 800;
const NAME = 210;
const BAR = 280;
const ROW = 36;

type Props = {
  readonly all: readonly Reached[];
  readonly source: string;
  /** How it was counted, where that needs saying. */
  readonly notes?: readonly string[];
};

/** 合格率: how many reached the pass mark, in the verdict and in each part below it. */
export function ReachedPicture({ all, source, notes = [] }: Props) {
  const t = useSay();
  const hatch = useHatch();
  const [whole] = all;
  if (whole === undefined) return null;
  const rate = `${percent(whole.reached, whole.of)}%`;
  const parts = all.filter(({ kind }) => kind !== 'result');
  const worst = parts.toSorted((a, b) => shareOf(a) - shareOf(b))[0];
  const answers = [
    t(words.reachedAnswer, { of: whole.of, reached: whole.reached, rate }),
    ...(worst?.mean == null || parts.length < 2
      ? []
      : [t(words.worst, { name: t(worst.name), rate: `${percent(worst.mean, worst.full)}%` })]),
  ];
  return (
    <Picture
      caption={{ question: t(words.reached), answers, source }}
      notes={all.some(({ kind }) => kind === 'task') ? [...notes, t(words.taskNote)] : notes}
      table={reachedTable(all, t)}
      size={[WIDTH, all.length * ROW + 8]}
    >
      {hatch.definition}
      {all.map(({ name, kind, reached, of, mean, full }, at) => {
        const y = at * ROW + 4;
        return (
          <g key={at}>
            <RowName x={0} y={y + 19} text={t(name)} width={NAME - 12} />
            <rect x={NAME} y={y + 4} width={BAR} height={20} {...TRACK} />
            <rect
              x={NAME}
              y={y + 4}
              width={(BAR * reached) / Math.max(of, 1)}
              height={20}
              {...(kind === 'task' || kind === 'level' ? hatch.ink : SOLID)}
            />
            <text x={NAME + BAR + 12} y={y + 19} {...TEXT}>
              {`${String(reached)} / ${String(of)}　${percent(reached, of)}%`}
            </text>
            {mean !== null && (
              <text x={WIDTH} y={y + 19} textAnchor="end" {...NOTE}>
                {t(words.meanOfFull, { mean: points(mean), full: points(full) })}
              </text>
            )}
          </g>
        );
      })}
    </Picture>
  );
}

const shareOf = ({ mean, full }: Reached): number => (mean === null ? 1 : mean / full);
