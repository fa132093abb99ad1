import { AXIS, GRID, HOLLOW, NOTE, TEXT } from './ink.ts';
import { Diamond, RowName } from './marks.tsx';
import { Picture } from './picture.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { agreeTable, points } from '#shared/exporting/picture-tables.ts';
import type { Accord, Severities, Severity } from '#shared/statistics/who-is-strict.ts';
import { pictureWords as words } from '#shared/statistics/words.ts';
import { agreeAnswers, agreeNotes } from './agree-answers.ts';

const WIDTH = 800;
const NAME = 150;
const RIGHT = 80;
const ROW = 34;
const HEAD = 30;
const FOOT = 44;
const MIDDLE = (NAME + WIDTH - RIGHT) / 2;
const HALF = (WIDTH - RIGHT - NAME) / 2 - 10;

type Props = {
  readonly people: readonly Severities[];
  readonly agreement: readonly Accord[];
  readonly source: string;
};

/** 考评员之间一致吗: everybody's marks beside those of the others, one dot a candidate. */
export function AgreePicture({ people: all, agreement, source }: Props) {
  const t = useSay();
  const drawn = all.filter(({ people }) => people.some(({ apart }) => apart.length > 0));
  const tops = drawn.map((_, at) => drawn.slice(0, at).reduce((sum, one) => sum + heightOf(one), 0));
  const height = drawn.reduce((sum, one) => sum + heightOf(one), 0);
  return (
    <Picture
      caption={{ question: t(words.agree), answers: agreeAnswers(agreement, t), source }}
      notes={agreeNotes(agreement, t)}
      table={agreeTable(all, agreement, t)}
      size={[WIDTH, height]}
    >
      {drawn.map((one, at) => (
        <Strips key={at} one={one} top={tops[at] ?? 0} isAlone={drawn.length === 1} />
      ))}
    </Picture>
  );
}

const heightOf = ({ people }: Severities): number => HEAD + people.length * ROW + FOOT;

/** The end of the scale: five points, or as many fives as the furthest mark needs. */
const reachOf = (people: readonly Severity[]): number =>
  5 * Math.max(1, Math.ceil(Math.max(...people.flatMap(({ apart }) => apart.map(Math.abs))) / 5));

type StripsProps = { readonly one: Severities; readonly top: number; readonly isAlone: boolean };

function Strips({ one: { name, people }, top, isAlone }: StripsProps) {
  const t = useSay();
  const reach = reachOf(people);
  const x = (value: number): number => MIDDLE + (value / reach) * HALF;
  const bottom = HEAD + people.length * ROW;
  return (
    <g transform={`translate(0 ${String(top)})`}>
      <text x={0} y={16} fontWeight={600} {...TEXT}>
        {isAlone ? t(words.scorer) : t(name)}
      </text>
      <text x={MIDDLE} y={16} textAnchor="middle" {...NOTE}>
        {`← ${t(words.stricter)}　${t(words.apart)}　${t(words.milder)} →`}
      </text>
      {[-reach, -reach / 2, reach / 2, reach].map((value) => (
        <line key={value} x1={x(value)} x2={x(value)} y1={HEAD - 4} y2={bottom + 4} {...GRID} />
      ))}
      <line x1={x(0)} x2={x(0)} y1={HEAD - 4} y2={bottom + 4} {...AXIS} />
      {people.map(({ personId, name: who, apart, meanApart }, at) => {
        const y = HEAD + at * ROW + ROW / 2;
        return (
          <g key={personId}>
            <RowName x={0} y={y + 4} text={who} width={NAME - 12} />
            {apart.map((value, index) => (
              <circle key={index} cx={x(value)} cy={y} r={4} {...HOLLOW} />
            ))}
            {apart.length > 0 && (
              <>
                <Diamond x={x(meanApart)} y={y} />
                <text x={WIDTH} y={y + 4} textAnchor="end" {...TEXT}>
                  {signed(meanApart)}
                </text>
              </>
            )}
          </g>
        );
      })}
      {[-reach, 0, reach].map((value) => (
        <text key={value} x={x(value)} y={bottom + 20} textAnchor="middle" {...NOTE}>
          {value > 0 ? `+${String(value)}` : value}
        </text>
      ))}
    </g>
  );
}

const signed = (value: number): string => (points(value).startsWith('-') ? `−${points(-value)}` : `+${points(value)}`);
