import { randomBytes, timingSafeEqual } from 'node:crypto';

const COOKIE = 'kaoping';
const secret = (): string => randomBytes(24).toString('base64url');

/** Admits one browser: a token that works once, in exchange for a cookie that no script and no other site can use. */
export type Admission = {
  readonly token: string;
  /** The Set-Cookie value for the right token the first time, else null. */
  readonly redeem: (token: string) => string | null;
  /** Does a Cookie header carry what `redeem` gave? */
  readonly admits: (cookies: string | undefined) => boolean;
};

export function createAdmission(): Admission {
  const token = secret();
  const session = secret();
  let redeemed = false;
  return {
    token,
    redeem: (given) => {
      if (redeemed || !same(given, token)) return null;
      redeemed = true;
      return `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/; Max-Age=86400`;
    },
    admits: (cookies) =>
      (cookies ?? '').split(';').some((pair) => {
        const [name, value] = pair.trim().split('=');
        return name === COOKIE && value !== undefined && same(value, session);
      }),
  };
}

/** Compares without telling by its duration how much was right. */
function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
