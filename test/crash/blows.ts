import type { CrashApp } from './crash-app.ts';
import type { Random } from './random.ts';

/** What a blow is told: the app that is being typed into, the seeded chance, and how many marks are green since the last. */
export type Struck = { readonly app: CrashApp; readonly random: Random; readonly green: () => number };
/** One way of crashing, again and again: it strikes while somebody types, and puts right what the app can't. */
export type Blows = {
  /** Where the app's data has to lie. */
  readonly home: string;
  readonly hostArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Strikes; answers what it was, in a word. The app may be dead or alive afterwards. */
  readonly strike: (struck: Struck) => Promise<string>;
  /** Figures of its own, for the last line. */
  readonly figures: () => Readonly<Record<string, number | string>>;
  readonly end: () => Promise<void>;
};
