import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { useSittingTotals, type Total } from '#renderer/data/home/sitting-totals.ts';
import { HOLLOW, NOTE, SOLID, TEXT, TRACK } from '#renderer/pictures/ink.ts';
import { RowName, useHatch } from '#renderer/pictures/marks.tsx';
import { Picture } from '#renderer/pictures/picture.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { percent } from '#shared/exporting/picture-tables.ts';
import { tableOf, type Table } from '#shared/exporting/table.ts';
import { totalsWords as words } from './totals-words.ts';

const WIDTH = 800;
const NAME = 250;
const BAR = 260;
const ROW = 34;

/** 各年、各计划合格多少: what closed sittings came to, added up while somebody looks. */
export function TotalsPicture({ sittings }: { readonly sittings: readonly SittingSummary[] }) {
  const t = useSay();
  const hatch = useHatch();
  const { done, all, waiting, unread, totals } = useSittingTotals(sittings);
  const years = totals.filter(({ of }) => of.kind === 'year');
  const sum = (of: (total: Total) => number): number => years.reduce((before, one) => before + of(one), 0);
  const [pass, judged] = [sum((one) => one.pass), sum(judgedIn)];
  const rate = `${percent(pass, judged)}%`;
  const answer =
    judged === 0 ? t(words.none) : t(words.answer, { sittings: sum((one) => one.sittings), judged, pass, rate });
  const notes = [t(words.notes, { waiting }), ...(unread === 0 ? [] : [t(words.unread, { unread })])];
  return (
    <>
      {done < all && (
        <p className="kp-soft kp-num" role="status">
          {t(words.progress, { done, all })}
        </p>
      )}
      <Picture
        caption={{ question: t(words.question), answers: [answer], source: t(words.source) }}
        notes={notes}
        table={totalsTable(totals, t)}
        size={[WIDTH, totals.length * ROW]}
      >
        {hatch.definition}
        {totals.map((total, at) => {
          const { pass: passed } = total;
          const y = at * ROW;
          const wide = (BAR * passed) / Math.max(judgedIn(total), 1);
          return (
            <g key={`${total.of.kind} ${total.of.name}`}>
              <RowName x={0} y={y + 20} text={nameOf(total, t)} width={NAME - 12} />
              <rect x={NAME} y={y + 6} width={BAR} height={18} {...(judgedIn(total) === 0 ? HOLLOW : TRACK)} />
              <rect x={NAME} y={y + 6} width={wide} height={18} {...(total.of.kind === 'year' ? SOLID : hatch.ink)} />
              <text x={NAME + BAR + 12} y={y + 20} {...TEXT}>
                {`${String(passed)} / ${String(judgedIn(total))}　${percent(passed, judgedIn(total))}%`}
              </text>
              <text x={WIDTH} y={y + 20} textAnchor="end" {...NOTE}>
                {`${t(words.sittings)} ${String(total.sittings)}`}
              </text>
            </g>
          );
        })}
      </Picture>
    </>
  );
}

const judgedIn = ({ pass, fail }: Total): number => pass + fail;
const nameOf = ({ of: { kind, name } }: Total, t: Say): string => (kind === 'year' ? t(words.year, { name }) : name);

function totalsTable(totals: readonly Total[], t: Say): Table {
  const heads = [words.of, words.sittings, words.pass, words.fail, words.away, words.rate].map((word) => t(word));
  const rows = totals.map((total) => [
    ...[nameOf(total, t), String(total.sittings), String(total.pass), String(total.fail), String(total.away)],
    percent(total.pass, judgedIn(total)),
  ]);
  return tableOf(t(words.show), [heads], rows, { figures: [1, 2, 3, 4, 5] });
}
