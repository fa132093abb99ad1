/**
 * An ID number as it tells people apart (from edition 6 on): however somebody types it, `x` or `X`, with blanks or in full width,
 * it is one number. '' stays ''. Earlier sittings are judged by what was typed.
 */
export const numberOfPerson = (idNumber: string): string =>
  idNumber.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
