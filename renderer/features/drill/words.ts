import type { Sentence } from '#shared/words/say.ts';

/** 应急演练. */
export const drillScreenWords = {
  title: ['应急演练', 'Drill'],
  about: [
    '在练习场次里把可能出的事各做一遍。每一步先开始，再照着做；程序自己看到它发生、又恢复，再核对记录一条不缺，结果写入记录。',
    'Go through what may happen. Begin each step, then do it; the app sees it happen and end, and then holds the record against what was before.',
  ],
  onlyPractice: ['应急演练只在练习场次里做。', 'The drill is held in practice sittings only.'],
  todo: ['怎么做：{what}', 'What to do: {what}'],
  shows: ['程序应显示：{what}', 'The app must show: {what}'],
  begin: ['开始', 'Begin'],
  again: ['重做', 'Once more'],
  stickFirst: [
    '还没有选 U 盘，请先在“设置”的“第三份（U 盘）”里选好；要先建好正式工位，U 盘上保存的是正式场次。',
    'No stick is chosen; choose one under Settings, once there is a station: it keeps the real sittings.',
  ],
  waiting: ['等待发生……', 'Waiting for it to happen…'],
  wasClosed: [
    '程序是正常关闭的，不算断电。请重新开始这一步。',
    'The app was closed in the ordinary way, which is no power cut. Begin the step again.',
  ],
  happened: ['已看到它发生。请恢复原状。', 'It was seen to happen. Put things right again.'],
  restored: ['已发生，已恢复。', 'It happened, and things are as before.'],
  printed: ['打印机打开后印出来了', 'It was printed once the printer was on'],
  verify: ['核对并记录', 'Check and record'],
  lost: [
    '核对不符：第 {seq} 条记录不在或变了。请停止使用这台电脑，联系技术支持。',
    'Entry {seq} is missing or changed. Stop using this computer and get help.',
  ],
  apart: ['两份记录不一致，请稍候再核对。', 'The two copies differ; wait a moment and check again.'],
  skip: ['跳过', 'Skip'],
  skipWhy: ['跳过的理由', 'Why it is skipped'],
  print: ['打印演练记录', 'Print the report'],
  progress: ['已完成 {done} 步，跳过 {skipped} 步，共 {all} 步', '{done} done, {skipped} skipped, of {all}'],
} as const satisfies Record<string, Sentence>;
