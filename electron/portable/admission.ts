import { randomBytes, timingSafeEqual } from 'node:crypto';

const secret = (): string => randomBytes(24).toString('base64url');
const BEARER = /^Bearer ([\w-]+)$/;

/**
 * Admits the browser of whoever can read the printed address: a code that works once, in exchange for a bearer. A cookie would
 * do for every port of this computer, whoever listens there; a bearer goes only where the page sends it.
 */
export type Admission = {
  /** The code that works now; another one as soon as it was used. */
  readonly code: () => string;
  /** The bearer for the right code, else null. */
  readonly redeem: (code: string) => string | null;
  /** Does an Authorization header carry the bearer? */
  readonly admits: (authorization: string | undefined) => boolean;
};

/** `renewed` is told each code, the first one too, so that a window closed by mistake can be opened again. */
export function createAdmission(renewed: (code: string) => void): Admission {
  const bearer = secret();
  let code = secret();
  renewed(code);
  return {
    code: () => code,
    redeem: (given) => {
      if (!same(given, code)) return null;
      code = secret();
      renewed(code);
      return bearer;
    },
    admits: (authorization) => same(BEARER.exec(authorization ?? '')?.[1] ?? '', bearer),
  };
}

/** Compares without telling by its duration how much was right. */
function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
