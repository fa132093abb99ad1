import { COMMON_PASSPHRASES } from './common-passphrases.ts';

/** What makes a passphrase easy to guess: what the most of it is made of, else that there is too little of it. */
const PASSPHRASE_FAULTS = ['common', 'date', 'run', 'repeat', 'number', 'short'] as const;
export type PassphraseFault = (typeof PASSPHRASE_FAULTS)[number];

export type PassphraseStrength = {
  /** The power of ten of the guesses it withstands. */
  readonly guesses: number;
  /** Null once it withstands enough of them. */
  readonly fault: PassphraseFault | null;
};

/** Ten thousand million guesses; each costs an attacker one scrypt with N = 2^17. */
export const ENOUGH_GUESSES = 10;

type Piece = { readonly guesses: number; readonly kind: Exclude<PassphraseFault, 'short'> | null };
type Way = { readonly guesses: number; readonly covered: Readonly<Partial<Record<PassphraseFault, number>>> };

/** A Han character is one of the 3,500 in common use; anything else that fits no pattern counts like a digit. */
const HAN = Math.log10(3500);
const PLAIN = 1;
/** One of 300,000 words: whatever can be spoken and is no longer than words are counts as one, listed or not. */
const SPOKEN_WORD = 5.5;
const SPOKEN = /^[a-z]{6,13}$/;
const UNSPOKEN = /[^aeiouy]{5}|[aeiou]{4}|^[^aeiouy]+$/;
/** One word of the list, in one of its usual spellings. */
const WORD = Math.log10(COMMON_PASSPHRASES.size);
const SPELT_ODDLY = 0.5;
const YEAR = 2;
const DAY = Math.log10(366 * 80);
const RUN = 2;
const COPY = 1;
/** A mobile or ID number: whoever knows its owner has it. */
const NUMBER = 6;
const LONGEST_WORD = 24;

const YEARS = /^(19[3-9]|20[0-4])\d$/;
const MONTH = '(0?[1-9]|1[0-2])';
const DATE = '(0?[1-9]|[12]\\d|3[01])';
const DAYS = new RegExp(
  `^((19|20)?\\d\\d[-/.年]?${MONTH}[-/.月]?${DATE}日?|${DATE}[-/.]?${MONTH}[-/.]?(19|20)\\d\\d|${MONTH}[-/.]?${DATE}[-/.]?(19|20)\\d\\d|(19|20)\\d\\d年?(0[1-9]|1[0-2])月?)$`,
);
const NUMBERS = /^(1[3-9]\d{9}|[1-8]\d{5}(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dx])$/;

const forth = [
  ...['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '!@#$%^&*()_+'],
  ...['1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik', 'qazwsxedcrfvtgbyhnujm', '1q2w3e4r5t6y7u8i9o0p', 'q1w2e3r4t5y6u7i8o9p0'],
  ...['一二三四五六七八九十', '甲乙丙丁戊己庚辛壬癸', '子丑寅卯辰巳午未申酉戌亥'],
];
const RUNS = [...forth, ...forth.map((run) => Array.from(run).reverse().join(''))];

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
};
const plainly = (text: string): string => text.replaceAll(/[@40!13$5]/g, (sign) => LOOKS_LIKE[sign] ?? sign);

/**
 * How many guesses a passphrase withstands, by the cheapest way to put it together from common words, days, runs, copies of
 * itself and single characters. Read as the key is made from it: NFKC. Host and page judge by this alone.
 */
export function passphraseStrength(text: string): PassphraseStrength {
  const typed = Array.from(text.normalize('NFKC'));
  const nothing: Way = { guesses: 0, covered: {} };
  const ways = [nothing];
  for (let end = 1; end <= typed.length; end++) {
    let best: Way | null = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = ways[start] ?? nothing;
      const piece = pieceOf(typed, start, end);
      if (piece === null || (best !== null && before.guesses + piece.guesses >= best.guesses)) continue;
      best = follow(before, piece, end - start);
    }
    ways.push(best ?? nothing);
  }
  const { guesses, covered } = ways.at(-1) ?? nothing;
  return { guesses, fault: guesses >= ENOUGH_GUESSES ? null : faultOf(covered, typed.length) };
}

function follow({ guesses, covered }: Way, piece: Piece, length: number): Way {
  const { kind } = piece;
  return {
    guesses: guesses + piece.guesses,
    covered: kind === null ? covered : { ...covered, [kind]: (covered[kind] ?? 0) + length },
  };
}

/** What a guesser would take these characters for, or null where they are nothing in one piece. */
function pieceOf(typed: readonly string[], start: number, end: number): Piece | null {
  const exact = typed.slice(start, end).join('');
  const text = exact.toLowerCase();
  const length = end - start;
  const odd = text === exact ? 0 : SPELT_ODDLY;
  if (COMMON_PASSPHRASES.has(text) && length > 1) return { guesses: WORD + odd, kind: 'common' };
  if (length > 2 && RUNS.some((run) => run.includes(text))) return { guesses: RUN + odd, kind: 'run' };
  if (isCopy(typed, start, end)) return { guesses: COPY, kind: 'repeat' };
  if (YEARS.test(text)) return { guesses: YEAR, kind: 'date' };
  if (length > 5 && DAYS.test(text)) return { guesses: DAY, kind: 'date' };
  if (length > 10 && NUMBERS.test(text)) return { guesses: NUMBER, kind: 'number' };
  if (length > 3 && COMMON_PASSPHRASES.has(plainly(text))) return { guesses: WORD + odd + SPELT_ODDLY, kind: 'common' };
  if (SPOKEN.test(text) && !UNSPOKEN.test(text)) return { guesses: SPOKEN_WORD + odd, kind: 'common' };
  if (length > 1) return null;
  return { guesses: /\p{Script=Han}/u.test(text) ? HAN : PLAIN, kind: null };
}

/** Whether the same stood there already, or goes on over and over: 考考考, abcabc. */
function isCopy(typed: readonly string[], start: number, end: number): boolean {
  const length = end - start;
  for (let from = 0; from < start; from++) {
    let same = 0;
    while (same < length && typed[from + same] === typed[start + same]) same++;
    if (same === length) return true;
  }
  return false;
}

/** The kind that the most of it is made of, where half of it or more is of any kind. */
function faultOf(covered: Way['covered'], length: number): PassphraseFault {
  let most: PassphraseFault = 'short';
  for (const kind of PASSPHRASE_FAULTS) if ((covered[kind] ?? 0) > (covered[most] ?? 0)) most = kind;
  const all = Object.values(covered).reduce((sum, count) => sum + count, 0);
  return all * 2 >= length ? most : 'short';
}
