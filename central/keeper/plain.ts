/** What is not seen, or changes what is seen beside it: control characters, and marks that turn the direction of a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** What a station calls itself, as it may stand before the keeper: nothing in it moves a cursor, forges a line or turns one round. */
export const plain = (text: string): string =>
  text.replace(UNSEEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`);
