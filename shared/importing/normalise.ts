import { foldRadicals } from './radicals.ts';

/** Nearly every cell: printed ASCII and common Chinese, nothing to tidy. */
const TIDY = /^[\x21-\x7e\u4e00-\u9fff\uff01-\uff5e\u3001-\u3011]*$/;
/**
 * What shows nothing: controls, format characters, fillers, variation selectors. A selector behind a Chinese character chooses a
 * form of it and stays.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const FORM_OF_CHARACTER = /^[\u{e0100}-\u{e01ef}]$/u;
const HAN_AT_END = /\p{Script=Han}$/u;
const BLANK = /^\s$/;
const SPACES = /\s+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const EVERY_FULL_WIDTH = /[\uff01-\uff5e]/g;
const QUOTES = /^[='‘’`"“”]+|['‘’`"“”]+$/g;

/** Trimmed, nothing unseen in it, runs of blanks (U+3000 included) made one, radicals folded. Most cells pass untouched. */
export function plain(text: string): string {
  if (TIDY.test(text)) return text;
  return foldRadicals(text)
    .replace(UNSEEN, (char, at: number, whole: string) =>
      BLANK.test(char) || (FORM_OF_CHARACTER.test(char) && HAN_AT_END.test(whole.slice(0, at))) ? char : '',
    )
    .replace(SPACES, ' ')
    .trim();
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

/** Characters in which the headings of lists from Hong Kong, Macao and Taiwan differ from ours. */
const TRADITIONAL = new Map(
  [...'號号證证碼码級级職职業业單单種种電电話话別别標标準准評评題题試试項项編编務务員员'.matchAll(/(.)(.)/g)].map(
    ([, from = '', to = '']) => [from, to],
  ),
);
const EVERY_TRADITIONAL = new RegExp(`[${[...TRADITIONAL.keys()].join('')}]`, 'g');
/** Most cells of a list: small letters, digits and our characters, of which nothing below changes any. */
const REDUCED = new RegExp(`^(?:(?!${EVERY_TRADITIONAL.source})[0-9a-z\u4e00-\u9fff])*$`);

/** A column heading reduced to what identifies it: `职业 （工种）*` and `职业(工种)` are one. */
export function heading(text: string): string {
  if (REDUCED.test(text)) return text;
  return halfWidth(plain(text))
    .replace(EVERY_TRADITIONAL, (char) => TRADITIONAL.get(char) ?? char)
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')')
    .replace(/[\s*:;,.。、]|\(必填\)|\(选填\)/g, '')
    .toLowerCase();
}

/** The same without what stands in brackets: `身份证号(18位)` → `身份证号`. */
export const bareHeading = (normalised: string): string => normalised.replace(/\([^()]*\)/g, '');

/** A decimal comma between figures is a point: `12,5` → `12.5`. Three figures behind it are thousands and stay as they are. */
export const decimalPoint = (text: string): string => text.replace(/(?<![\d.,])(\d+),(\d{1,2})(?![\d,.])/g, '$1.$2');
