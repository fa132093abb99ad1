import type { Sentence } from '#shared/words/say.ts';

/** 考前检查. */
export const readinessWords = {
  title: ['考前检查', 'Before the exam'],
  about: [
    '开考前在考场这台电脑上看一遍。打印机和摄像头要人动手，其余由程序查。检查结果写入记录，印在考前准备情况表上。',
    'Look once more on this computer before the exam. Printer and camera need your eye; the rest the app finds. It goes on record and on paper.',
  ],
  testPage: ['打一张试印页', 'Print a test page'],
  testPageMade: ['试印页已打开，请印出来看：', 'The test page is open; print it and look:'],
  seen: ['印得清楚', 'It is clear'],
  wrong: ['不清楚或没印出', 'Not clear, or none came'],
  noPrinter: ['没有打印机', 'No printer'],
  tryCamera: ['试摄像头', 'Try the camera'],
  record: ['记录检查结果', 'Record what was found'],
  recordAgain: ['重新记录检查结果', 'Record it again'],
  print: ['打印考前准备情况表', 'Print the report'],
  recorded: ['{at} {name}已记录检查结果。', 'Recorded at {at} by {name}.'],
  nobody: ['未登录的人', 'somebody not signed in'],
  summary: ['{bad} 项有问题，{warn} 项注意，{open} 项未查', '{bad} not fit, {warn} to mind, {open} not looked at'],
  allGood: ['各项正常', 'Everything is fine'],
  toDrill: ['应急演练', 'Drill'],
} as const satisfies Record<string, Sentence>;
