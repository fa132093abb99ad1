import { AXIS, GRID, NOTE, SOLID, TEXT, TRACK } from '#renderer/pictures/ink.ts';
import { Diamond, RowName } from '#renderer/pictures/marks.tsx';
import { Picture } from '#renderer/pictures/picture.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { coefficient, linesTable } from '#shared/exporting/picture-tables.ts';
import type { LineFigures } from '#shared/statistics/which-lines.ts';
import { noDiscriminationWords, pictureWords as words } from '#shared/statistics/words.ts';

const WIDTH = 800;
const NAME = 300;
const BAR = 160;
const FROM = 560;
const SCALE = 180;
const ROW = 28;
const HEAD = 30;
const STEADY = 30;
/** −1 to 1. */
const x = (r: number): number => FROM + ((r + 1) / 2) * SCALE;

type Props = { readonly all: readonly LineFigures[]; readonly source: string };

/** 哪些要点难，哪些区分得开: every line with its difficulty as a bar and its discrimination on a scale. */
export function LinesPicture({ all, source }: Props) {
  const t = useSay();
  const bottom = HEAD + all.length * ROW;
  return (
    <Picture
      caption={{ question: t(words.lines), answers: answersOf(all, t), source }}
      notes={[...(all.some(({ candidates }) => candidates < STEADY) ? [t(words.lineFew)] : []), t(words.lineMethod)]}
      table={linesTable(all, t)}
      size={[WIDTH, bottom + 24]}
    >
      <text x={0} y={16} fontWeight={600} {...TEXT}>
        {t(words.line)}
      </text>
      <text x={NAME} y={16} fontWeight={600} {...TEXT}>
        {t(words.difficulty)}
      </text>
      <text x={FROM} y={16} fontWeight={600} {...TEXT}>
        {t(words.discrimination)}
      </text>
      {[-1, 1].map((r) => (
        <line key={r} x1={x(r)} x2={x(r)} y1={HEAD - 4} y2={bottom} {...GRID} />
      ))}
      <line x1={x(0)} x2={x(0)} y1={HEAD - 4} y2={bottom} {...AXIS} />
      {[-1, 0, 1].map((r) => (
        <text key={r} x={x(r)} y={bottom + 16} textAnchor="middle" {...NOTE}>
          {r}
        </text>
      ))}
      {all.map((line, at) => (
        <LineRow key={line.id} line={line} y={HEAD + at * ROW} />
      ))}
    </Picture>
  );
}

function LineRow({ line, y }: { readonly line: LineFigures; readonly y: number }) {
  const t = useSay();
  const { id, name, difficulty, discrimination } = line;
  const base = y + 18;
  return (
    <g>
      <RowName x={0} y={base} text={`${id} ${name}`} width={NAME - 12} />
      {difficulty !== null && (
        <>
          <rect x={NAME} y={y + 5} width={BAR} height={16} {...TRACK} />
          <rect x={NAME} y={y + 5} width={BAR * difficulty} height={16} {...SOLID} />
          <text x={NAME + BAR + 8} y={base} {...TEXT}>
            {coefficient(difficulty)}
          </text>
        </>
      )}
      {typeof discrimination === 'string' ? (
        <text x={WIDTH} y={base} textAnchor="end" {...NOTE}>
          {t(noDiscriminationWords[discrimination])}
        </text>
      ) : (
        <>
          <Diamond x={x(discrimination)} y={y + 13} />
          <text x={WIDTH} y={base} textAnchor="end" {...TEXT}>
            {coefficient(discrimination).replace('-', '−')}
          </text>
        </>
      )}
    </g>
  );
}

function answersOf(all: readonly LineFigures[], t: Say): string[] {
  const judged = all.filter(({ difficulty }) => difficulty !== null);
  const [hardest] = judged.toSorted((a, b) => (a.difficulty ?? 1) - (b.difficulty ?? 1));
  const backwards = all.filter(({ discrimination }) => typeof discrimination === 'number' && discrimination < 0);
  return [
    ...(hardest === undefined || judged.length < 2
      ? []
      : [t(words.hardest, { id: hardest.id, name: hardest.name, p: coefficient(hardest.difficulty ?? 0) })]),
    ...(backwards.length === 0 ? [] : [t(words.backwards, { ids: backwards.map(({ id }) => id).join('、') })]),
  ];
}
