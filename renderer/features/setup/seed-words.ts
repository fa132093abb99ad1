import type { Say } from '#renderer/ui/say.ts';
import type { Seed } from '#shared/model/seed.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What lots hang on. */
export const seedWords = {
  by: ['随机数来自', 'Drawn by'],
  dice: ['质量督导员掷骰子', 'Dice of the supervisor’s'],
  published: ['公开数字', 'A published number'],
  pips: ['骰子点数（依次输入，至少 6 个）', 'Pips of the dice, in order (6 at least)'],
  pipsNote: ['当众掷出，照样输入。', 'Thrown where everybody sees it, typed as they fell.'],
  number: ['公开数字（至少 6 位）', 'The number (6 digits at least)'],
  numberNote: [
    '约定在先，公布在后，例如当晚的彩票开奖号码。',
    'Agreed on before it is published, such as a lottery’s.',
  ],
  source: ['数字的出处', 'Where it was published'],
  sourceNote: ['例如：福利彩票双色球第 2026134 期', 'For example: a lottery, with the number of the draw'],
  reason: ['重新抽取的原因', 'Why it is drawn again'],
  reasonNote: ['前一次抽取留在记录里，一并打印。', 'The draw before stays on record and is printed too.'],
  draw: ['抽取', 'Draw'],
  drawAgain: ['重新抽取', 'Draw again'],
  diceOfSupervisor: [
    '骰子由质量督导员掷出并输入，请质量督导员登录。',
    'The supervisor throws the dice and types them; sign in.',
  ],
  sourceMissing: ['请写明数字的出处。', 'Please say where the number was published.'],
  pipsWrong: ['骰子点数须为 6 至 60 个 1 到 6 的数字。', 'Dice are 6 to 60 digits from 1 to 6.'],
  numberWrong: ['公开数字须为 6 至 60 位数字。', 'A published number has 6 to 60 digits.'],
  reasonMissing: ['请写明重新抽取的原因。', 'Please say why it is drawn again.'],
  seedAs: ['{seed}（{source}）', '{seed} ({source})'],
  earlier: [
    '此前 {count} 次抽取已作废，留在记录里，打印在抽取记录上。',
    'Drawn {count} {count:time|times} before; that stays on record and on paper.',
  ],
  why: ['重新抽取的原因：{reason}', 'Drawn again because: {reason}'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What lots hung on, with where it was published. */
export const seedText = ({ seed, source = '' }: Seed, t: Say): string =>
  source === '' ? seed : t(seedWords.seedAs, { seed, source });
