import type { Sentence } from '#shared/words/say.ts';

/** What every field for a passphrase says. */
export const passphraseWords = {
  note: [
    '至少 8 个字符，几个不相干的词最好记。口令框里一般用不了输入法，请用字母和数字。',
    'At least 8 characters; a few unrelated words are easiest to keep. Input methods rarely work here: use letters and digits.',
  ],
  short: ['至少 8 个字符。', 'At least 8 characters.'],
  again: ['再输入一次', 'Again'],
  differs: ['两次输入不一致。', 'The two do not agree.'],
  capsLock: ['大写锁定已打开。', 'Caps Lock is on.'],
} as const satisfies Readonly<Record<string, Sentence>>;
