import type { Sentence } from '#shared/words/say.ts';

/** Slips for a first sign-in, under the staff list. */
export const slipSetupWords = {
  lead: [
    '{count} 人还没有登录过：现场负责人在旁登录，或打印登录条交给本人。',
    '{count} {count:has|have} not signed in yet: with the site head beside them, or by a slip printed for them.',
  ],
  print: ['打印登录条', 'Print slips'],
  printed: [
    '{count} 条登录条已打开待打印。以前打印的即告作废；文件在程序退出时删除，打印后请收好。',
    '{count} {count:slip is|slips are} open to be printed. Earlier ones are void; the file goes when the app ends. Keep the paper safe.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
