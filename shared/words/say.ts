/** A sentence in both languages, zh-CN first. `{name}` stands for a figure or name put in when it is said. */
export type Sentence = readonly [zh: string, en: string];
export type Language = 'zh' | 'en';

/** `{count:sheet|sheets}`: the first for one, the second for any other number. English alone needs it. */
const NUMBER = /\{(\w+):([^{}|]*)\|([^{}|]*)\}/g;

/** Says a sentence in a language with its blanks filled; a blank without a value stays visible rather than vanish. */
export function say(
  sentence: Sentence,
  language: Language,
  blanks: Readonly<Record<string, string | number>> = {},
): string {
  const text = sentence[language === 'zh' ? 0 : 1].replace(NUMBER, (_, name: string, one: string, many: string) =>
    String(blanks[name]) === '1' ? one : many,
  );
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}
