import type { PassphraseFault } from '#shared/model/passphrase-strength.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What every field for a passphrase says. */
export const passphraseWords = {
  shown: ['显示口令', 'Show the passphrase'],
  note: [
    '至少 8 个字符，几个不相干的词最好记。口令框里一般用不了输入法，请用字母和数字。',
    'At least 8 characters; a few unrelated words are easiest to keep. Input methods rarely work here: use letters and digits.',
  ],
  short: ['至少 8 个字符。', 'At least 8 characters.'],
  strength: ['口令强度', 'Strength of the passphrase'],
  enough: ['强度足够。', 'Strong enough.'],
  again: ['再输入一次', 'Again'],
  differs: ['两次输入不一致。', 'The two do not agree.'],
  capsLock: ['大写锁定已打开。', 'Caps Lock is on.'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is weak about a new passphrase. */
export const passphraseFaultWords: Readonly<Record<PassphraseFault, Sentence>> = {
  common: [
    '太容易猜：主要是常见的口令、词或地名，请加上几个不相干的词。',
    'Easy to guess: mostly common passwords, words or places; add a few unrelated words.',
  ],
  date: ['太容易猜：主要是日期，请换成几个不相干的词。', 'Easy to guess: mostly a date; use a few unrelated words.'],
  run: [
    '太容易猜：主要是连续的数字、字母或键盘上相邻的键。',
    'Easy to guess: mostly digits, letters or keys in sequence.',
  ],
  repeat: ['太容易猜：主要是重复的字符。', 'Easy to guess: mostly the same over and over.'],
  number: ['太容易猜：主要是手机号或证件号。', 'Easy to guess: mostly a phone or ID number.'],
  short: ['太短或太简单，请再加几个不相干的词。', 'Too short or too simple; add a few unrelated words.'],
};
