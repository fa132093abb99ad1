import type { Screen } from '#renderer/ui/navigate.ts';
import { backup } from './screens/backup.tsx';
import { board } from './screens/board.tsx';
import { certificates } from './screens/certificates.tsx';
import { checkIn } from './screens/check-in.tsx';
import { compare } from './screens/compare.tsx';
import { door } from './screens/door.tsx';
import { duties } from './screens/duties.tsx';
import { eligibility } from './screens/eligibility.tsx';
import { firstDay } from './screens/first-day.tsx';
import { guards } from './screens/guards.tsx';
import { handover } from './screens/handover.tsx';
import { help } from './screens/help.tsx';
import { home } from './screens/home.tsx';
import { newSitting } from './screens/new-sitting.tsx';
import { opening } from './screens/opening.tsx';
import { panel } from './screens/panel.tsx';
import { drill } from './screens/drill.tsx';
import { paperEntry } from './screens/paper-entry.tsx';
import { pictures } from './screens/pictures.tsx';
import { plan } from './screens/plan.tsx';
import { policy } from './screens/policy.tsx';
import { printing } from './screens/printing.tsx';
import { proofreading } from './screens/proofreading.tsx';
import { readiness } from './screens/readiness.tsx';
import { results } from './screens/results.tsx';
import { scoring } from './screens/scoring.tsx';
import { settings } from './screens/settings.tsx';
import { setup } from './screens/setup.tsx';
import { signOff } from './screens/sign-off.tsx';
import type { PageStates, ScreenStates } from './state.ts';

/** Every screen of an open sitting: one that is added to the app and not here is a type error. */
export const SCREENS: Readonly<Record<Screen, ScreenStates>> = {
  board,
  setup,
  policy,
  eligibility,
  'check-in': checkIn,
  scoring,
  panel,
  results,
  pictures,
  readiness,
  drill,
  compare,
  'paper-entry': paperEntry,
  proofreading,
  'sign-off': signOff,
  printing,
  handover,
  certificates,
  settings,
  backup,
};

/** What stands before a sitting is open, and what stands in its way. */
export const PAGES: Readonly<Record<string, PageStates>> = {
  door,
  opening,
  home,
  duties,
  plan,
  'new-sitting': newSitting,
  guards,
  help,
  'first-day': firstDay,
};

/** Every state by its address, `screen/state`. */
export const addresses = (): string[] => [
  ...Object.entries(SCREENS).flatMap(([screen, { states }]) => Object.keys(states).map((name) => `${screen}/${name}`)),
  ...Object.entries(PAGES).flatMap(([page, states]) => Object.keys(states).map((name) => `${page}/${name}`)),
];
