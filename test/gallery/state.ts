import type { ComponentType, ReactNode } from 'react';
import type { WriteFailure } from '#renderer/data/write-failure.ts';
import type { Preferences } from '#renderer/ui/preferences.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';

/** What the host answers on a channel, whatever it is asked. */
export type Answers = Readonly<Record<string, unknown>>;

type Shown = {
  readonly answers?: Answers;
  /** How the screen looks there, where that is what the state is about. */
  readonly looks?: Partial<Preferences>;
  /** What a person does to get there, once the screen stands. */
  readonly act?: (page: HTMLElement) => Promise<void> | void;
};
/** A state of a screen in the frame of an open sitting. */
export type InSitting = Shown & {
  readonly sitting: SittingState;
  /** Who is signed in; nobody by default. */
  readonly as?: Person;
  readonly practice?: boolean;
  /** Whether whoever is signed in has locked it. */
  readonly locked?: boolean;
  /** The place's own parameters, as in the address. */
  readonly params?: Readonly<Record<string, string>>;
  /** What keeps the next entry from its second copy. */
  readonly failure?: WriteFailure;
};
/** A page without a sitting. */
export type Alone = Shown & { readonly page: ReactNode };

/** A screen and its states by name; each state is made anew when it is shown. */
export type ScreenStates = {
  readonly part: ComponentType;
  readonly states: Readonly<Record<string, () => InSitting>>;
};
/** The states of what stands before or beside a sitting. */
export type PageStates = Readonly<Record<string, () => Alone>>;
