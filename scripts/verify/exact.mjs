// Exact fractions, never rounded before they are shown. Written for the verifier alone: it shares no code with the app.

/** A fraction in lowest terms. */
export function fraction(num, den = 1n) {
  if (den === 0n) throw new RangeError('a fraction over nothing');
  const divisor = gcd(num, den);
  return { num: num / divisor, den: den / divisor };
}

export const add = (a, b) => fraction(a.num * b.den + b.num * a.den, a.den * b.den);

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a, b) {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Hundredths as points, rounded half up at `decimals` places. */
export function points(value, decimals = 2) {
  const digits = String(rounded(value, decimals)).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The same with as many decimals as it takes, where two would make a value below the mark look as if it reached it. */
export function pointsAgainst(value, mark) {
  if (compare(value, fraction(mark)) >= 0) return points(value);
  let decimals = 2;
  while (rounded(value, decimals) >= mark * 10n ** BigInt(decimals - 2)) decimals += 1;
  return points(value, decimals);
}

/** Half up: twice the numerator plus the denominator over twice the denominator, cut to a whole number. */
function rounded({ num, den }, decimals) {
  const scaled = num * 10n ** BigInt(decimals - 2);
  return (2n * scaled + den) / (2n * den);
}

function gcd(a, b) {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
