import type { Policy } from '#shared/law/parts/policy.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import type { Level } from '#shared/model/basics.ts';
import type { BasisKind } from '#shared/model/evaluation.ts';
import type { Channel } from '#shared/model/sitting.ts';
import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Application } from './application.ts';
import type { Check } from './check.ts';
import type { Duty } from './duty.ts';
import type { DateName } from './duty-dates.ts';
import type { Kept } from './kept.ts';
import type { Lens } from './lens.ts';
import type { Subjects } from './subjects.ts';
import type { Way } from './way.ts';

/** Everything the app does by one policy document; each document says all of it in a folder of its own. */
export type Document = {
  readonly policy: Policy;
  /** How a sitting may be held under it, in the order in which the form offers them. */
  readonly ways: readonly [Way, ...Way[]];
  /** What it asks of a sitting. */
  readonly checks: readonly Check[];
  /** What it wants done by a day. */
  readonly duties: readonly Duty[];
  /** Days that are recorded for its conditions, though no duty counts from them; where missing, none. */
  readonly alsoDated?: readonly DateName[];
  /** Who may apply. */
  readonly applications: readonly Application[];
  /** Which subjects it asks of whom, and where they are held. */
  readonly subjects: Subjects;
  /** The article by which somebody who may apply goes without theory; null where it lets nobody. */
  readonly theoryExemption: string | null;
  /** How it would look at marks given elsewhere, or why it has nothing to say to them. */
  readonly comparison: { readonly lenses: readonly [Lens, ...Lens[]] } | { readonly silent: Sentence };
  /** What it wants kept of a sitting that ended on a day, and until when; left out where it does not speak of it. */
  readonly keeps?: (endedOn: CivilDate) => readonly Kept[];
  /** 公示 of who passed: where it asks for one, and for how many working days at least, null where it leaves that open; null where it asks for none. */
  readonly publicity: { readonly article: string; readonly days: number | null } | null;
  /** Whether an agreement is signed with each person who passed; left out where it asks for none. */
  readonly asksAgreements?: true;
  /** 评价依据 that a sitting of that channel may name, each where the document says so; left out where it knows none. */
  readonly bases?: (channel: Channel) => readonly { readonly kind: BasisKind; readonly article: string }[];
  /** As which engineer whoever passed at a level is treated; left out where it speaks of no title. */
  readonly treatedAs?: (level: Level) => Reason | null;
  /** What it keeps for good, said below its duties; null where it says nothing of it. */
  readonly keptForGood: Sentence | null;
  /** Where it sets the order of signatures; null where it leaves that open. */
  readonly signingOrder: Sentence | null;
};
