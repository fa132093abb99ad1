import type { Reason } from '#shared/law/parts/verdict.ts';
import type { SpreadDecision } from '#shared/record/changes.ts';

/** The three subjects of a panel in the order of its scheme's tasks (渝职鉴发〔2022〕8号 六（三）). */
export const PANEL_SUBJECTS = ['theory', 'skill', 'comprehensive'] as const;
export type PanelSubjectName = (typeof PANEL_SUBJECTS)[number];

/** Mean, exact mean, how many members passed the candidate, and the outcome, one a subject. */
export type PanelSubjects = Readonly<
  Record<
    PanelSubjectName,
    { readonly shown: string; readonly exact: string; readonly passing: number; readonly outcome: 'pass' | 'fail' }
  >
>;

/** A mean as it is shown, and exactly: "num/den" in hundredths. */
export type Figure = { readonly shown: string; readonly exact: string };

/** The stages of a 综合评审 in figures: where the way ended, what the scores say, and what the panel ticked. */
export type ReviewParts = {
  readonly stoppedAt: 'entry' | 'thesis' | 'performance' | 'none';
  readonly thesis: Figure | null;
  readonly performance: Figure | null;
  readonly derived: 'pass' | 'fail' | null;
  readonly decision: 'pass' | 'fail' | null;
};

/** How marks that lay too far apart were settled, and whose sheets counted. */
export type SpreadSettled = {
  readonly by: 'third_nearest' | 'third_mean' | 'lead';
  /** Person ids. */
  readonly third: string | null;
  readonly counted: readonly string[];
  readonly decision: SpreadDecision | null;
};

/** What a group's marks come to: the verdict, the figure shown for it, and every clause that decided. */
export type Judgement = {
  readonly verdict: 'pass' | 'fail' | 'invalid';
  /** With two decimals, or more where two would seem to pass; empty for a panel, which has one a subject. */
  readonly shown: string;
  /** The exact value as "num/den" in hundredths, for digests and for whoever wants to check; empty for a panel. */
  readonly exact: string;
  readonly subjects: PanelSubjects | null;
  /** Only for a review. */
  readonly review?: ReviewParts;
  /** Only where somebody is recognised directly: the ground, and the papers that prove it. */
  readonly evidence?: string;
  /** Only where marks lay too far apart and a third mark or the lead settled it. */
  readonly spread?: SpreadSettled;
  /** Only where breaking the rules took something off: each incident, and what it took in percent. */
  readonly breaches?: readonly { readonly seq: number; readonly percent: number }[];
  readonly because: readonly Reason[];
};
