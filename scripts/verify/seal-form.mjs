const PARTS = [
  ['{"sha256":"', 64],
  ['","publicKey":"', 64],
  ['","signature":"', 128],
  ['"}', 0],
];

/** The seal has one form only; answers the index of the first character that leaves it, or null. */
export function leavesSealForm(text) {
  let at = 0;
  for (const [fixed, digits] of PARTS) {
    for (const character of fixed) {
      if (text[at] !== character) return at;
      at += 1;
    }
    for (const end = at + digits; at < end; at += 1) if (!/[0-9a-f]/.test(text[at] ?? '')) return at;
  }
  return text.length === at ? null : at;
}
