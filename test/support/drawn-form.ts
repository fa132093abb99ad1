import { FORMS, type FormId, type Paper } from '#shared/forms/registry.ts';
import type { Node, Section, Table } from '#shared/forms/parts/paper.ts';
import type { Write } from '#shared/forms/parts/faces.ts';

// What a page really says, read off its definition as it would be drawn: never off the constants the form was made from.

export type Drawn = {
  /** All texts in reading order, without blanks. */
  readonly text: string;
  /** The texts in bold, in reading order, without blanks: titles, headings, labels and heads. */
  readonly labels: readonly string[];
  /** The heads of every ruled table that has heads, in order; a head under another is 考核要素/名称. */
  readonly tables: readonly (readonly string[])[];
};

type Definition = { readonly [Id in FormId]: { readonly layout: (paper: Paper<Id>, write: Write) => Section } };
const sectionOf = <Id extends FormId>(paper: Paper<Id>): Section =>
  (FORMS as unknown as Definition)[paper.form].layout(paper, (text) => [{ text }]);

/** What a paper says when it is laid out. */
export function drawn(paper: Paper): Drawn {
  const nodes = sectionOf(paper).section.flatMap(inside);
  return {
    text: nodes.map(textOf).join(''),
    labels: nodes
      .filter(({ bold }) => bold === true)
      .map(textOf)
      .filter((text) => text !== ''),
    tables: nodes.flatMap(({ table }) => (table?.headerRows === undefined ? [] : [headsOf(table)])),
  };
}

const bare = (text: string): string => text.replace(/\s/g, '');
const textOf = ({ text = [] }: Node): string => bare(text.map((run) => run.text).join(''));

/** A node with all that stands in it, in reading order. */
function inside(node: Node): Node[] {
  const below = [...(node.stack ?? []), ...(node.columns ?? []), ...(node.table?.body ?? []).flat()];
  return [node, ...below.flatMap(inside)];
}

/** The heads of a table; a first row that is one text across all columns is its caption. */
function headsOf({ body, headerRows = 0 }: Table): string[] {
  const rows = body.slice(0, headerRows);
  const [upper = [], lower] = isCaption(rows[0]) ? rows.slice(1) : rows;
  if (lower === undefined) return upper.map(allOf);
  let group = '';
  let left = 0;
  return lower.map((cell, at) => {
    const above = upper[at] ?? {};
    if (above.colSpan !== undefined) [group, left] = [allOf(above), above.colSpan];
    if (left === 0) return allOf(above);
    left -= 1;
    return `${group}/${allOf(cell)}`;
  });
}
const allOf = (node: Node): string => inside(node).map(textOf).join('');
const isCaption = (row: readonly Node[] | undefined): boolean => row !== undefined && row[0]?.colSpan === row.length;
