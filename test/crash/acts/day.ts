import type { Page } from '@playwright/test';
import type { Act } from './act.ts';
import {
  backup,
  CANDIDATES,
  certificates,
  CHECKED_AT_ONCE,
  checkIn,
  closing,
  exported,
  firstSignIn,
  handOver,
  marks,
  print,
  receipt,
  sheet,
  signOff,
} from './exam-day.ts';
import { applicantsDay, reviewDay } from './other-sittings.ts';
import {
  beginning,
  enrol,
  large,
  passphrase,
  practising,
  roster,
  scheme,
  staff,
  station,
  stick,
} from './setting-up.ts';

/** An act in its place of the day; `as` who is signed in for it, `leaves` whether it goes back to the first screen. */
export type Turn = { readonly act: Act; readonly as?: string | null; readonly leaves?: boolean };

/** A turn whose person shows on the screen only then. */
export type LateTurn = (page: Page) => Promise<Turn>;

const CLERK = '罗芳';
const EXAMINERS = ['周婷', '于辉', '朱军敏'] as const;
const SIGNERS = ['宋勇', '罗辉莉', '邓芳磊'] as const;
const LINES = [0, 3, 6];

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** A whole day of a station in its order, each act made for it. */
export function dayOf(): (Turn | LateTurn)[] {
  return [
    { act: station },
    ...times(2, () => ({ act: practising(), leaves: true })),
    { act: beginning() },
    { act: large, as: CLERK, leaves: true },
    ...reviewDay(CLERK),
    ...applicantsDay(CLERK),
    { act: beginning() },
    { act: staff, as: CLERK },
    { act: roster, as: CLERK },
    { act: scheme, as: CLERK },
    { act: enrol, as: CLERK },
    ...times(2, () => ({ act: passphrase, as: CLERK })),
    { act: stick, as: CLERK },
    ...times(CANDIDATES / CHECKED_AT_ONCE, (at) => ({ act: checkIn(at * CHECKED_AT_ONCE), as: CLERK })),
    { act: backup(), as: CLERK },
    ...EXAMINERS.flatMap((name) => [
      { act: firstSignIn(name) },
      ...LINES.map((from) => ({ act: marks(from), as: name })),
      { act: sheet, as: name },
    ]),
    ...SIGNERS.flatMap((name) => [{ act: firstSignIn(name) }, { act: signOff(name), as: name }]),
    { act: closing, as: CLERK },
    { act: certificates, as: CLERK },
    ...times(2, () => ({ act: print(), as: CLERK })),
    { act: handOver, as: CLERK },
    ...times(3, () => ({ act: receipt(), as: CLERK })),
    ...times(2, () => ({ act: exported(), as: CLERK })),
    { act: backup(), as: CLERK },
  ];
}
