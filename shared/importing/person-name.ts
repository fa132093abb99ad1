import { plain } from './normalise.ts';

const PLAIN_HAN = /^[\u4e00-\u9fff]*$/;
/** What offices type for the dot of a name such as 阿依古丽·买买提; the last two are Korean letters that look like one. */
const DOTS = /[·•・‧∙⋅･⸱⸳᛫●◦⦁˙\u318d\u119e]/g;
const HAN = '\\p{Script=Han}';
const STOP_BETWEEN_HAN = new RegExp(`(?<=${HAN}) ?[.．。｡] ?(?=${HAN})`, 'gu');
const BLANKS_AROUND_DOT = / ?(·) ?/g;
const FULL_WIDTH_LETTERS = /[０-９Ａ-Ｚａ-ｚ＇－]/g;
/** A blank with a letter of another script than Han on both its sides, punctuation of names counted with the letters. */
const BLANK_OF_NAME = /(?<=[\p{L}\p{M}.,’'‘-](?<!\p{Script=Han})) (?=[\p{L}\p{M}’'‘-](?<!\p{Script=Han}))/gu;

/**
 * A person's name: blanks go, except one between letters of any script but Han; every look-alike of the middle dot is U+00B7;
 * full-width letters are half-width. ` 杨　勇俊 ` → `杨勇俊`, `Nguyễn  Thị` → `Nguyễn Thị`, `阿依古丽•买买提` → `阿依古丽·买买提`.
 */
export function personName(text: string): string {
  if (PLAIN_HAN.test(text)) return text;
  return plain(text)
    .normalize('NFC')
    .replace(FULL_WIDTH_LETTERS, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(DOTS, '·')
    .replace(STOP_BETWEEN_HAN, '·')
    .replace(BLANKS_AROUND_DOT, '$1')
    .replace(/·{2,}/g, '·')
    .replace(BLANK_OF_NAME, '\u0000')
    .replaceAll(' ', '')
    .replaceAll('\u0000', ' ');
}

const NOT_OF_THE_NAME = /[^\p{L}\p{N}\p{M}]|[\u{e0100}-\u{e01ef}]/gu;

/** A name reduced to its letters: what must not matter when two lists name one person does not. */
const nameKey = (name: string): string => personName(name).normalize('NFKC').replace(NOT_OF_THE_NAME, '').toLowerCase();

/** Whether two lists name the same person: dots, blanks, width, capitals and forms of a character don't matter. */
export const sameName = (one: string, other: string): boolean => one === other || nameKey(one) === nameKey(other);

/** What in a name is rather a remark about it; null for a name that is only a name. */
export function remarkInName(name: string): 'digits' | 'remark' | null {
  if (/\p{N}/u.test(name)) return 'digits';
  return /[()（）[\]【】〔〕{}<>《》/\\|、，,;；:：?？*＊#@&+=_"“”]|[.。]$|\p{Script=Han}族$/u.test(name)
    ? 'remark'
    : null;
}
