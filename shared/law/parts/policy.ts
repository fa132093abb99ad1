import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Channel } from '#shared/model/sitting.ts';
import type { Settings } from '#shared/law/parts/settings.ts';

/** A form that the document names, and where. */
export type NamedForm = { readonly title: string; readonly article: string };

/** A period that the document sets; `rule` is the rule that computes it. */
export type Deadline = { readonly title: string; readonly article: string; readonly rule: string };

/**
 * One policy document as the app knows it. A signed batch freezes `id` and `version`, so a later reading of the document gets a
 * new version and never changes an old result.
 */
export type Policy = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** 文号; null where the document carries none. */
  readonly documentNumber: string | null;
  /** The file name of the document, as verdicts cite it. */
  readonly source: string;
  /** First and last day in force, both included; null where the document names none. */
  readonly validity: { readonly from: CivilDate | null; readonly to: CivilDate | null; readonly article: string };
  readonly channels: readonly Channel[];
  readonly levels: readonly string[];
  readonly forms: readonly NamedForm[];
  readonly deadlines: readonly Deadline[];
  readonly settings: Settings;
};

/** Whether the policy is in force on that day; its first and last day count. */
export const isInForce = ({ validity: { from, to } }: Policy, on: CivilDate): boolean =>
  (from === null || from <= on) && (to === null || on <= to);
