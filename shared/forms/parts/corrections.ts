import { cells } from './cells.ts';
import { fitColumns } from './columns.ts';
import type { Write } from './faces.ts';
import { allStayWhole, rowHeight } from './height.ts';
import type { Node } from './paper.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { lineOf } from '#shared/progress/sheet-lines.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import type { Correction, MarkChange, SittingState } from '#shared/record/state.ts';
import { correctedSaid } from '#shared/progress/corrected-words.ts';
import type { SaidCorrection } from './figures.ts';
import { dateTimeInChina } from './from-sitting.ts';
import { fill, paper } from './words.ts';

// What was changed after it was signed, and vetoes that were taken back, as paper shows them: old → new, why and who.

const words = paper.correction;

/** A changed mark as paper says it: the line by number and name, what stood, what stands. */
export function sayChange(state: SittingState, changed: MarkChange): SaidCorrection {
  const { line, change, reason, by, at } = changed;
  const said = ((): readonly [string, string] =>
    change.what === 'score'
      ? [sayScore(change.was), sayScore(change.is)]
      : [sayVeto(change.was, words.noVeto), sayVeto(change.is, words.vetoGone)])();
  return {
    line: `${line} ${lineOf(state, line)?.name ?? ''}`,
    was: said[0],
    is: said[1],
    reason,
    by: by === null ? '' : (state.people.get(by)?.name ?? ''),
    at: dateTimeInChina(at),
  };
}

/** A name, number, photo or role that was put right, as paper says it. */
export const sayIdentity = (
  state: SittingState,
  { field, old, fresh, reason, by, at }: Correction,
): SaidCorrection => ({
  line: words.fields[field] ?? field,
  was: correctedSaid(field, old)[0],
  is: correctedSaid(field, fresh)[0],
  reason,
  by: by === null ? '' : (state.people.get(by)?.name ?? ''),
  at: dateTimeInChina(at),
});

function sayScore(score: LineScore | null): string {
  if (score === null) return words.nothing;
  if (score.kind === 'mark') return formatMark(score.mark);
  return fill(words.deducted, { sum: formatMark(score.deductions.reduce((sum, each) => sum + each, 0)) });
}

const sayVeto = (reason: string | null, none: string): string =>
  reason === null ? none : fill(words.veto, { reason });

const SIZE = 9;
const HEADS = [words.line, words.was, words.is, words.reason, words.by, words.at];

/** 更正记录 as a table as wide as the text, under its heading or one of the form's own; nothing where nothing was changed. */
export function correctionTable(
  corrections: readonly SaidCorrection[],
  width: number,
  write: Write,
  heading?: Node,
  heads: readonly string[] = HEADS,
): Node[] {
  if (corrections.length === 0) return [];
  const widths = fitColumns(width, [100, 70, 70, '*', 54, 84]);
  const said = corrections.map(({ line, was, is, reason, by, at }) => [line, was, is, reason, by, at]);
  const heights = said.map((row) =>
    rowHeight(
      row.map((each, at) => [each, widths[at] ?? SIZE] as const),
      SIZE,
    ),
  );
  const whole = allStayWhole(heights);
  const { head, prose } = cells(write, SIZE, whole);
  return [
    heading ?? { ...head(paper.corrections), fontSize: 12, margin: [0, 12, 0, 5] },
    {
      layout: 'grid',
      table: {
        widths,
        headerRows: 1,
        keepWithHeaderRows: whole ? 1 : 0,
        dontBreakRows: whole,
        body: [heads.map((each) => head(each)), ...said.map((row) => row.map(prose))],
      },
    },
  ];
}

/** What a line of a sheet says of its own changes: that it was put right, and what stood first; empty where nothing was changed. */
export function lineChanges(changes: readonly MarkChange[], line: string): string {
  const own = changes.filter((each) => each.line === line);
  const [first] = own.flatMap(({ change }) => (change.what === 'score' ? [change.was] : []));
  const isVetoGone = own.some(({ change }) => change.what === 'veto' && change.is === null);
  return [
    ...(first === undefined ? [] : [fill(words.first, { was: sayScore(first) })]),
    ...(isVetoGone ? [words.vetoGone] : []),
  ].join('；');
}
