const UNTIDY = /[\s\u200b-\u200d\u2060\ufeff]/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /\s+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const EVERY_FULL_WIDTH = /[\uff01-\uff5e]/g;
const SPACE_BETWEEN_LATIN = /(?<=[A-Za-z.])\s+(?=[A-Za-z])/g;
const QUOTES = /^[='‘’`"“”]+|['‘’`"“”]+$/g;

/** Trimmed, invisible characters removed, runs of blanks (U+3000 included) made one. Most cells pass untouched. */
export function plain(text: string): string {
  return UNTIDY.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : text;
}

/** Full-width ASCII as half-width: `１２Ｘ（` → `12X(`. */
export function halfWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text.replace(EVERY_FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** A code such as an ID or phone number: half-width, no blanks, no quotes around it, capital letters. */
export function code(text: string): string {
  return halfWidth(plain(text)).replaceAll(' ', '').replace(QUOTES, '').toUpperCase();
}

/** A person's name: blanks go, except one between the words of a name in Latin letters. ` 杨　勇俊 ` → `杨勇俊`. */
export function personName(text: string): string {
  const tidy = plain(text);
  if (!tidy.includes(' ')) return tidy;
  return tidy.replace(SPACE_BETWEEN_LATIN, '\u0000').replaceAll(' ', '').replaceAll('\u0000', ' ');
}

/** A column heading reduced to what identifies it: `职业 （工种）*` and `职业(工种)` are one. */
export function heading(text: string): string {
  return halfWidth(plain(text))
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')')
    .replace(/[\s*:;,.。、]|\(必填\)|\(选填\)/g, '')
    .toLowerCase();
}

/** The same without what stands in brackets: `身份证号(18位)` → `身份证号`. */
export const bareHeading = (normalised: string): string => normalised.replace(/\([^()]*\)/g, '');
