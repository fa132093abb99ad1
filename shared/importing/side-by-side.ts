import type { Heading } from './heading-columns.ts';
import type { Layout } from './layout.ts';
import { bareHeading, heading } from './normalise.ts';

/** The headings of one of several tables that stand side by side, and its columns: from one to before the other. */
export type Part = { readonly headings: readonly Heading[]; readonly across: readonly [from: number, to: number] };

/**
 * Takes a heading row apart where the list begins anew to the right: 花名册 in two halves has 姓名 and 证件号码 twice, each with its
 * own neighbours. A heading that occurs twice by itself (等级 now and 等级 applied for) begins no table.
 */
export function sideBySide<F extends string>(headings: readonly Heading[], layout: Layout<F>): Part[] {
  const needed = layout.fields.filter((field) => layout.specs[field].required);
  const places = needed.map((field) => placesOf(headings, layout, field));
  const [leading = [], ...others] = places.filter((found) => found.length > 0);
  const repeats = leading.length > 1 && others.length > 0 && others.every((found) => found.length === leading.length);
  if (!repeats) return [{ headings, across: [0, Number.POSITIVE_INFINITY] }];
  const starts = [0, ...leading.slice(1).map((place, index) => startOf(headings, place, leading[index] ?? 0))];
  const parts = starts.map((start, index) => {
    const end = starts[index + 1] ?? headings.length;
    const from = index === 0 ? 0 : (headings[start]?.index ?? 0);
    const to = headings[end]?.index ?? Number.POSITIVE_INFINITY;
    return { headings: headings.slice(start, end), across: [from, to] as const };
  });
  const whole = parts.every((part) => needed.every((field) => placesOf(part.headings, layout, field).length <= 1));
  return whole ? parts : [{ headings, across: [0, Number.POSITIVE_INFINITY] }];
}

/** Where a field's heading stands, by place in the row of headings: the name among its names that occurs first. */
function placesOf<F extends string>(headings: readonly Heading[], layout: Layout<F>, field: F): number[] {
  const names = new Set(layout.specs[field].names);
  return headings.flatMap(({ header, group }, place) => {
    const key = heading(header);
    const isField =
      names.has(key) || names.has(bareHeading(key)) || (group !== '' && names.has(heading(group + header)));
    return isField ? [place] : [];
  });
}

/** Where the table begins whose leading column stands at `place`: to the left as long as headings repeat those before. */
function startOf(headings: readonly Heading[], place: number, before: number): number {
  const keys = headings.map(({ header }) => heading(header));
  let start = place;
  while (start - 1 > before) {
    const left = headings[start - 1];
    const gap = left === undefined || left.index + 1 !== headings[start]?.index;
    if (gap || keys.indexOf(keys[start - 1] ?? '') >= start - 1) break;
    start -= 1;
  }
  return start;
}
