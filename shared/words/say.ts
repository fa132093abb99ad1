/** A sentence in both languages, zh-CN first. `{name}` stands for a figure or name put in when it is said. */
export type Sentence = readonly [zh: string, en: string];
export type Language = 'zh' | 'en';

/** Says a sentence in a language with its blanks filled; a blank without a value stays visible rather than vanish. */
export function say(
  sentence: Sentence,
  language: Language,
  blanks: Readonly<Record<string, string | number>> = {},
): string {
  const text = sentence[language === 'zh' ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}
