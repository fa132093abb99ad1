import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Store } from '../store/port.ts';

/** No 0, 1, I or O: the code is read out over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;
const LIFETIME = 24 * 3600_000;
const SETTING = 'enrolment-code';

type Kept = { readonly code: string; readonly madeAt: number };

/** 登记码: eight characters, good for a day and for one station. It outlives a restart, so that a code just read out still works. */
export async function currentCode(store: Store, now: Date): Promise<string> {
  const kept = await store.setting(SETTING);
  if (kept !== null) {
    const { code, madeAt } = JSON.parse(kept) as Kept;
    if (now.getTime() - madeAt < LIFETIME && madeAt <= now.getTime()) return code;
  }
  const fresh = newCode(now);
  await store.keepSetting(SETTING, JSON.stringify(fresh));
  return fresh.code;
}

/**
 * Takes a typed code in: false where it is not the one that holds. A code lets one station in and is gone; of two stations that
 * come with it at once the database lets one through.
 */
export async function spendCode(store: Store, typed: string, now: Date): Promise<boolean> {
  const code = await currentCode(store, now);
  const kept = await store.setting(SETTING);
  if (kept === null || !sameCode(typed, code)) return false;
  return store.exchangeSetting(SETTING, kept, JSON.stringify(newCode(now)));
}

function newCode(now: Date): Kept {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  return { code: `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`, madeAt: now.getTime() };
}

/** Whether a typed code is this one; case, spaces and dashes don't matter. */
function sameCode(typed: string, code: string): boolean {
  const [a, b] = [typed, code].map((text) => Buffer.from(text.toUpperCase().replace(/[^0-9A-Z]/g, '')));
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
}
