import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { percent, points, wentTable } from '#shared/exporting/picture-tables.ts';
import type { Distribution } from '#shared/statistics/how-it-went.ts';
import { pictureWords as words } from '#shared/statistics/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { AXIS, GRID, LIMIT, NOTE, SOLID, TEXT } from './ink.ts';
import { useHatch } from './marks.tsx';
import { Picture } from './picture.tsx';

const WIDTH = 800;
const PAD = 24;
const EACH = 200;
const BASE = 172;
const TALLEST = 116;
const x = (mark: number): number => PAD + (mark / 100) * (WIDTH - 2 * PAD);

type Props = {
  readonly all: readonly Distribution[];
  readonly source: string;
  /** What is asked where it is not one sitting that is looked at. */
  readonly question?: Sentence;
};

/** 这场考得怎样: how results lie about the pass mark, one row a subject or stage. */
export function WentPicture({ all, source, question = words.went }: Props) {
  const t = useSay();
  const hatch = useHatch();
  const answers = all.map(({ name, described, passed }) => {
    const { count, mean, median, lowest, highest } = described;
    const figures = { mean: points(mean), median: points(median), lowest: points(lowest), highest: points(highest) };
    const said = t(words.wentAnswer, { count, passed, ...figures, rate: `${percent(passed, count)}%` });
    return name === null ? said : `${t(name)}：${said}`;
  });
  return (
    <Picture
      caption={{ question: t(question), answers, source }}
      table={wentTable(all, t, question)}
      size={[WIDTH, all.length * EACH]}
    >
      {hatch.definition}
      {all.map((one, at) => (
        <Bars key={at} one={one} top={at * EACH} failed={hatch.ink} isFirst={at === 0} />
      ))}
    </Picture>
  );
}

type BarsProps = {
  readonly one: Distribution;
  readonly top: number;
  readonly failed: ReturnType<typeof useHatch>['ink'];
  readonly isFirst: boolean;
};

function Bars({ one: { name, passMark, bins }, top, failed, isFirst }: BarsProps) {
  const t = useSay();
  const most = Math.max(...bins.map((bin) => bin.passed + bin.failed), 1);
  const tall = (people: number): number => (people / most) * TALLEST;
  const pass = x(passMark / 100);
  return (
    <g transform={`translate(0 ${String(top)})`}>
      {name !== null && (
        <text x={PAD} y={14} fontWeight={600} {...TEXT}>
          {t(name)}
        </text>
      )}
      {isFirst && <Legend failed={failed} />}
      {[0, 20, 40, 60, 80, 100].map((mark) => (
        <g key={mark}>
          <line x1={x(mark)} x2={x(mark)} y1={BASE - TALLEST} y2={BASE + 5} {...GRID} />
          <text x={x(mark)} y={BASE + 20} textAnchor="middle" {...NOTE}>
            {mark}
          </text>
        </g>
      ))}
      {bins.map(({ from, to, passed, failed: fell }) => {
        const [left, wide] = [x(from) + 1, x(to) - x(from) - 2];
        const people = passed + fell;
        if (people === 0) return null;
        return (
          <g key={from}>
            {passed > 0 && <rect x={left} width={wide} y={BASE - tall(passed)} height={tall(passed)} {...SOLID} />}
            {fell > 0 && <rect x={left} width={wide} y={BASE - tall(people)} height={tall(fell)} {...failed} />}
            <text x={left + wide / 2} y={BASE - tall(people) - 5} textAnchor="middle" {...NOTE}>
              {people}
            </text>
          </g>
        );
      })}
      <line x1={PAD} x2={WIDTH - PAD} y1={BASE} y2={BASE} {...AXIS} />
      <line x1={pass} x2={pass} y1={30} y2={BASE + 5} {...LIMIT} />
      <text x={pass} y={24} textAnchor="middle" {...TEXT}>
        {t(words.passMark, { mark: formatMark(passMark) })}
      </text>
    </g>
  );
}

function Legend({ failed }: Pick<BarsProps, 'failed'>) {
  const t = useSay();
  return (
    <g>
      <rect x={WIDTH - 190} y={4} width={14} height={14} {...SOLID} />
      <text x={WIDTH - 170} y={16} {...NOTE}>
        {t(words.passed)}
      </text>
      <rect x={WIDTH - 110} y={4} width={14} height={14} {...failed} />
      <text x={WIDTH - 90} y={16} {...NOTE}>
        {t(words.failed)}
      </text>
    </g>
  );
}
