import { heading } from './normalise.ts';

/** A column we look for: its usual heading, other headings in order of preference, and whether the list needs it. */
export type FieldSpec = { readonly header: string; readonly names: readonly string[]; readonly required: boolean };

/** A kind of list: its columns, and further headings that only help to recognise the header row. */
export type Layout<F extends string> = {
  readonly fields: readonly F[];
  readonly specs: Readonly<Record<F, FieldSpec>>;
  /** Of these a header row must have at least one, so that a stray note is never taken for it. */
  readonly anchors: readonly F[];
  readonly known: ReadonlySet<string>;
  /** The headings of the anchors, as headings are compared: where one stands may be a heading row. */
  readonly anchorNames: readonly string[];
};

/** Builds a layout from readable headings; they are normalised once, here. */
export function layoutOf<F extends string>(
  specs: Readonly<Record<F, { header: string; also?: readonly string[]; required?: boolean }>>,
  anchors: readonly F[],
  known: readonly string[],
): Layout<F> {
  const fields = Object.keys(specs) as F[];
  const entries = fields.map((field): [F, FieldSpec] => {
    const { header, also = [], required = false } = specs[field];
    return [field, { header, names: [header, ...also].map(heading), required }];
  });
  const built = Object.fromEntries(entries) as Record<F, FieldSpec>;
  const anchorNames = [...new Set(anchors.flatMap((field) => built[field].names))];
  return { fields, specs: built, anchors, known: new Set(known.map(heading)), anchorNames };
}
