import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Channel } from '#shared/model/sitting.ts';
import type { Settings } from '#shared/law/parts/settings.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';

/** A form that the document names, and where. */
export type NamedForm = { readonly title: string; readonly article: string };

/** A period that the document sets; `rule` is the rule that computes it. */
export type Deadline = { readonly title: string; readonly article: string; readonly rule: string };

/** Where the document speaks of what every sitting asks about. */
export type Articles = {
  /** For which levels it is. */
  readonly levels: string;
  /** Of examiners scoring the practical exam. */
  readonly examiners: string;
  /** Of the mark that passes the practical exam, and for which levels; null where it names none: then the sitting's own counts. */
  readonly pass: { readonly article: string; readonly levels: readonly string[] } | null;
  /** Of giving somebody the level without an exam; null where it knows no such way, or has a panel judge it all the same. */
  readonly recognition: string | null;
};

/** Who gives a certificate its number, with the clause that says so. */
export type Numbering = {
  /** Whether the organiser may number certificates itself, within a segment the authority assigned. */
  readonly own: boolean;
  readonly because: Reason;
};

/**
 * One policy document as the app knows it. A signed batch freezes `id` and `version`, so a later reading of the document gets a
 * new version and never changes an old result.
 */
export type Policy<Id extends string = string> = {
  readonly id: Id;
  readonly version: string;
  readonly title: string;
  /** 文号; null where the document carries none. */
  readonly documentNumber: string | null;
  /** The file name of the document, as verdicts cite it. */
  readonly source: string;
  /** First and last day in force, both included; null where the document names none. */
  readonly validity: { readonly from: CivilDate | null; readonly to: CivilDate | null; readonly article: string };
  /** The province in which sites are held under it, by GB/T 2260. */
  readonly province: string;
  readonly articles: Articles;
  readonly numbering: Numbering;
  readonly channels: readonly Channel[];
  readonly levels: readonly string[];
  readonly forms: readonly NamedForm[];
  readonly deadlines: readonly Deadline[];
  readonly settings: Settings;
};

/** The article that sets the mark of the practical exam at that level, or null where the document is silent. */
export const passArticleOf = ({ articles: { pass } }: Policy, level: string): string | null =>
  pass !== null && pass.levels.includes(level) ? pass.article : null;

/** Whether the policy is in force on that day; its first and last day count. */
export const isInForce = ({ validity: { from, to } }: Policy, on: CivilDate): boolean =>
  (from === null || from <= on) && (to === null || on <= to);

/** Whether that is this reading of the document or an earlier one: they are numbered from 1 on. */
export const knowsVersion = ({ version }: Policy, asked: string): boolean =>
  /^[1-9]\d?$/.test(asked) && Number(asked) <= Number(version);
