import type { Page } from '@playwright/test';
import type { Central } from '#central/start.ts';
import type { World } from '#test/e2e/fixtures.ts';

/** Where an act happens, and what it can lean on. */
export type Desk = {
  /** The page of the app that runs now. */
  readonly page: Page;
  readonly world: World;
  readonly home: string;
  /** Where files are saved without asking. */
  readonly saved: string;
  readonly stick: string;
  readonly central: Central;
};

/** Something a person does, from anywhere in the sitting (or at the first screen) to what the screen says when it is done. */
export type Act = {
  readonly name: string;
  readonly at: 'home' | 'sitting';
  /**
   * one: its entries are one act, in each copy all or none. many: every entry is an act of its own, and any beginning may be
   * there. none: it is no entry; whether it is done says `isDone`.
   */
  readonly entries: 'one' | 'many' | 'none';
  /** How many entries, where that is known: more would be done twice. */
  readonly count?: number;
  /** Does it and waits until the screen says so. A second time, after a first that failed, it goes on. */
  readonly run: (desk: Desk) => Promise<void>;
  /** Whether it is there, for acts that are no entries of the open sitting. */
  readonly isDone?: (desk: Desk) => Promise<boolean>;
  /** What is there by half or twice, in a word; null where all is well. */
  readonly flaw?: (desk: Desk) => Promise<string | null>;
};
