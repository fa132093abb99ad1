import type { Sentence } from '#shared/words/say.ts';
import type { FirstDayStep } from './progress.ts';

/** 第一天: the path through the practice sitting. */
export const firstDayWords = {
  title: ['第一天', 'First day'],
  done: ['已完成', 'done'],
  stop: ['不再提示', 'Don’t show this again'],
  allDone: [
    '四步都走完了。返回场次列表，就可以建立工位，开始正式场次。',
    'All four done. Back at the list of sittings, set up the station and begin a real one.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;

type StepWords = { readonly name: Sentence; readonly how: Sentence; readonly go: Sentence };

export const firstDayStepWords: Readonly<Record<FirstDayStep, StepWords>> = {
  signIn: {
    name: ['登录', 'Sign in'],
    how: ['按 F2，选一名考评员，例如周婷，密码 000000。', 'Press F2, choose an examiner such as 周婷, PIN 000000.'],
    go: ['登录', 'Sign in'],
  },
  mark: {
    name: ['评分', 'Score'],
    how: [
      '输入扣分，回车到下一项；满分按 F。评完一张表，对勾都要变绿。',
      'Type a deduction, Enter goes on, F is full marks. Finish a sheet; every tick turns green.',
    ],
    go: ['去评分', 'Go to Score'],
  },
  sign: {
    name: ['签字', 'Sign'],
    how: ['按 Ctrl+Enter，核对内容，输入 000000。', 'Press Ctrl+Enter, read what you sign, enter 000000.'],
    go: ['去评分', 'Go to Score'],
  },
  print: {
    name: ['打印', 'Print'],
    how: ['选一种表，看预览，按“保存 PDF”或“打印”。', 'Choose a form, look at it, press Save PDF or Print.'],
    go: ['去打印', 'Go to Print'],
  },
};
