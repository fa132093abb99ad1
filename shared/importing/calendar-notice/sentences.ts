/** A holiday of the notice and what is said under its heading, sentence by sentence. */
export type Item = { readonly names: readonly string[]; readonly sentences: readonly string[] };
/** The text taken apart: what stands before the first heading, and each heading with its sentences. */
export type Notice = { readonly whole: string; readonly opening: readonly string[]; readonly items: readonly Item[] };

export const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;

const NAME = `(?:${HOLIDAYS.join('|')})`;
/** 六、国庆节、中秋节: — with or without its number, or a dot in place of the comma. */
const HEADING = new RegExp(
  `(?:[一二三四五六七八九十]{1,2}、|\\(?[一二三四五六七八九十\\d]{1,2}[.、)])?(${NAME}(?:[、和]${NAME})*):`,
  'g',
);
const DASHES = /[-‐‑‒–—―−－─~～〜∼]+/g;

/**
 * Takes a pasted notice apart. Blanks and line breaks say nothing in it, because copies break lines where they like; full-width
 * digits, brackets and every kind of dash are made one.
 */
export function takeApart(text: string): Notice {
  const whole = text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(DASHES, '-')
    .replace(/,?;/g, '。');
  const headings = [...whole.matchAll(HEADING)];
  const first = headings[0]?.index ?? whole.length;
  const items = headings.map((heading, nth) => {
    const from = heading.index + heading[0].length;
    return {
      names: (heading[1] ?? '').split(/[、和]/),
      sentences: sentencesIn(whole.slice(from, headings[nth + 1]?.index ?? whole.length)),
    };
  });
  return { whole, opening: sentencesIn(whole.slice(0, first)), items };
}

const sentencesIn = (text: string): string[] => text.split('。').filter((sentence) => sentence !== '');
