import { parseMark } from '../base/marks/mark.ts';
import { textOf, type Cell } from './cell.ts';
import { decimalPoint, halfWidth, plain } from './normalise.ts';
import { readChips, readVetoScope, vetoesIn } from './read-rule.ts';
import { rowCells, type RowCells } from './row-cells.ts';
import { SCHEME_LAYOUT, type SchemeField } from './scheme-layout.ts';
import type { SchemeRow } from './scheme-rows.ts';
import type { SchemeTable } from './scheme-tables.ts';
import { typedChips, typedMark, type LineDraft } from './scheme-draft.ts';

export type SchemeCells = RowCells<SchemeField>;

const LARGEST = 100_000;
const LONGEST_VETO = 200;

export const schemeCells = (table: SchemeTable, row: SchemeRow): SchemeCells => rowCells(SCHEME_LAYOUT, table, row);

/** One line of a scheme. What is odd about it is said; the editor checks its figures again. */
export function readLine({ cellOf, report }: SchemeCells): LineDraft {
  const text = (field: SchemeField): string => plain(textOf(cellOf(field)));
  const name = text('lineName');
  if (name === '') report('line_name_missing', 'lineName');
  const fullMark = numberText(cellOf('lineMark'));
  const mark = parseMark(fullMark, LARGEST);
  if (!mark.ok) report('mark_unreadable', 'lineMark');
  const { standard, rule } = textsOf(text);
  const chips = mark.ok ? readChips(rule, mark.value) : [];
  if (rule !== '' && mark.ok && chips.length === 0) report('chips_unread', 'rule');
  return { name, fullMark, standard, rule, chips: typedChips(chips), veto: vetoOf(text('veto'), rule, report) };
}

/** Where rules stand under 评分标准, with no column of their own, they are the rules. */
function textsOf(text: (field: SchemeField) => string): { standard: string; rule: string } {
  const [standard, rule, requirement] = [text('standard'), text('rule'), text('requirement')];
  const both = [requirement, standard].filter((part) => part !== '').join('；');
  if (rule !== '' || !/[扣减]\s*[\d０-９]|不得分/.test(standard)) return { standard: both, rule };
  return { standard: requirement, rule: standard };
}

function vetoOf(stated: string, rule: string, report: SchemeCells['report']): LineDraft['veto'] {
  if (stated !== '' && !/^[-—/无]+$/.test(stated)) {
    const scope = readVetoScope(stated);
    if (scope === null) report('veto_scope_unclear', 'veto');
    return { text: stated, scope: scope ?? 'task' };
  }
  const [found, ...more] = vetoesIn(rule);
  for (const { text } of more) report('veto_not_taken', 'rule', { text });
  if (found === undefined) return null;
  if (found.text.length > LONGEST_VETO) {
    report('veto_not_taken', 'rule', { text: found.text });
    return null;
  }
  report('veto_in_rule', 'rule', { text: found.text });
  return found;
}

/** A line that goes on in the rows below it: further names and texts belong to it. */
export function withMore(line: LineDraft, { cellOf }: SchemeCells): LineDraft {
  const text = (field: SchemeField): string => plain(textOf(cellOf(field)));
  const { standard, rule } = textsOf(text);
  const name = text('lineName');
  const joined = (before: string, ...more: string[]): string =>
    [before, ...more.filter((part) => part !== '' && !before.includes(part))].filter((part) => part !== '').join('；');
  const rules = joined(line.rule, rule);
  const mark = parseMark(line.fullMark, LARGEST);
  return {
    ...line,
    standard: joined(line.standard, name === line.name ? '' : name, standard),
    rule: rules,
    chips: mark.ok ? typedChips(readChips(rules, mark.value)) : line.chips,
  };
}

/** A number as it would be typed: `60%`, `60分` and `60 分钟` lose their unit, `12,5` is 12.5, a percentage cell of 0.6 is 60. */
export function numberText(cell: Cell): string {
  if (cell.kind === 'number' && cell.text.endsWith('%')) return String(Math.round(cell.value * 10_000) / 100);
  if (cell.kind === 'number') return typedNumber(String(cell.value));
  return typedNumber(decimalPoint(halfWidth(plain(textOf(cell))).replace(/\s|%|分钟?$/g, '')));
}

const typedNumber = (text: string): string => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** The marks of some lines together, as a person types them. */
export const sumOf = (lines: readonly LineDraft[]): string =>
  typedMark(lines.reduce((sum, { fullMark }) => sum + markOrZero(fullMark), 0));

export function markOrZero(text: string): number {
  const mark = parseMark(text, 10 * LARGEST);
  return mark.ok ? mark.value : 0;
}
