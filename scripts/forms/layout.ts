// What the source of a form says about how it looks, in the source's own words: the data that a test holds against what is
// really drawn, and that docs/forms.md and the page of all forms show beside it.

export type Layout = {
  /** The real layout that was taken where the document gives none; null where it gives its own. */
  readonly nearest: string | null;
  /** The title as it stands on the paper. */
  readonly title: string;
  /** What the document calls it, where that is not its title word for word. */
  readonly named?: string;
  /** The columns the source has, table after table, in its order; a head under another is 考核成绩/理论. */
  readonly columns?: readonly (readonly string[])[];
  /** Labels, headings and heads of a form without one ruled table, all of them in order. */
  readonly labels?: readonly string[];
  /** Sentences, places of seals and signing lines, in order. */
  readonly says?: readonly string[];
  /** Columns and labels that the source does not have, and why they are there. */
  readonly added?: readonly string[];
  readonly because?: string;
  /** Words of ours that stand for another of the source. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Numbers of copies, where the source says so. */
  readonly copies?: string | undefined;
};

/** Columns of people whose names the sitting brings. */
export const SOMEBODY = '某专家';
