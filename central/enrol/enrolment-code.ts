import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Store } from '../store/port.ts';

/** No 0, 1, I or O: the code is read out over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;
const LIFETIME = 24 * 3600_000;
const SETTING = 'enrolment-code';

type Kept = { readonly code: string; readonly madeAt: number };

/** 登记码: eight characters, good for a day. It outlives a restart, so that a code just read out still works. */
export async function currentCode(store: Store, now: Date): Promise<string> {
  const kept = await store.setting(SETTING);
  if (kept !== null) {
    const { code, madeAt } = JSON.parse(kept) as Kept;
    if (now.getTime() - madeAt < LIFETIME && madeAt <= now.getTime()) return code;
  }
  const letters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  const code = `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
  await store.keepSetting(SETTING, JSON.stringify({ code, madeAt: now.getTime() } satisfies Kept));
  return code;
}

/** Whether a typed code is this one; case, spaces and dashes don't matter. */
export function sameCode(typed: string, code: string): boolean {
  const [a, b] = [typed, code].map((text) => Buffer.from(text.toUpperCase().replace(/[^0-9A-Z]/g, '')));
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
}

/** At most `MOST` wrong codes in `WINDOW`: guessing forty bits would take ages. */
const MOST = 20;
const WINDOW = 10 * 60_000;

/** Counts wrong codes; `exhausted` says whether no more are taken for now. */
export function tryCounter() {
  let wrong: number[] = [];
  return {
    exhausted: (now: Date): boolean => {
      wrong = wrong.filter((at) => now.getTime() - at < WINDOW);
      return wrong.length >= MOST;
    },
    failed: (now: Date): void => void wrong.push(now.getTime()),
  };
}
