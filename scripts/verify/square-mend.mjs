// Mends the bytes of a QR code (ISO/IEC 18004, annex B): arithmetic in GF(256) modulo x^8+x^4+x^3+x^2+1, generator roots 2^0, 2^1, …

const EXP = [];
const LOG = [];
for (let power = 0, value = 1; power < 255; power += 1) {
  EXP[power] = value;
  LOG[value] = power;
  value = value & 0x80 ? (value << 1) ^ 0x11d : value << 1;
}
const exp = (power) => EXP[((power % 255) + 255) % 255] ?? 0;
const log = (value) => LOG[value] ?? 0;
const times = (a, b) => (a === 0 || b === 0 ? 0 : exp(log(a) + log(b)));
const over = (a, b) => (a === 0 ? 0 : exp(log(a) - log(b)));

/** A polynomial at x, its lowest coefficient first. */
const at = (polynomial, x) => polynomial.reduceRight((sum, coefficient) => times(sum, x) ^ coefficient, 0);

const syndromesOf = (block, ecc) => {
  const polynomial = block.toReversed();
  return Array.from({ length: ecc }, (_, power) => at(polynomial, exp(power)));
};

/** The block with its errors mended; null where there are more than its `ecc` bytes can tell. */
export function mended(block, ecc) {
  const syndromes = syndromesOf(block, ecc);
  if (syndromes.every((each) => each === 0)) return [...block];
  const locator = locatorOf(syndromes);
  const evaluator = syndromes.map((_, power) =>
    locator.slice(0, power + 1).reduce((sum, coefficient, i) => sum ^ times(coefficient, syndromes[power - i] ?? 0), 0),
  );
  const slope = locator.slice(1).map((coefficient, power) => (power % 2 === 0 ? coefficient : 0));
  const fixed = [...block];
  for (const place of fixed.keys()) {
    const power = block.length - 1 - place;
    const inverse = exp(-power);
    if (at(locator, inverse) !== 0) continue;
    fixed[place] = (fixed[place] ?? 0) ^ times(exp(power), over(at(evaluator, inverse), at(slope, inverse)));
  }
  return syndromesOf(fixed, ecc).every((each) => each === 0) ? fixed : null;
}

/** Berlekamp and Massey: the shortest register that makes the syndromes. */
function locatorOf(syndromes) {
  let locator = [1];
  let before = [1];
  let errors = 0;
  let shift = 1;
  let last = 1;
  for (const [n, syndrome] of syndromes.entries()) {
    let discrepancy = syndrome;
    for (let i = 1; i <= errors; i += 1) discrepancy ^= times(locator[i] ?? 0, syndromes[n - i] ?? 0);
    if (discrepancy === 0) {
      shift += 1;
      continue;
    }
    const factor = over(discrepancy, last);
    const next = [...locator];
    for (const [i, coefficient] of before.entries())
      next[i + shift] = (next[i + shift] ?? 0) ^ times(factor, coefficient);
    if (2 * errors <= n) {
      before = locator;
      errors = n + 1 - errors;
      last = discrepancy;
      shift = 1;
    } else shift += 1;
    locator = Array.from(next, (coefficient) => coefficient ?? 0);
  }
  return locator;
}
