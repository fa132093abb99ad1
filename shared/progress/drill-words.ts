import type { Sentence } from '../words/say.ts';
import type { DrillStep } from './drill.ts';

type StepWords = { readonly name: Sentence; readonly todo: Sentence; readonly shows: Sentence };

/** What to do in each step, and what the app must show. */
export const drillStepWords: Readonly<Record<DrillStep, StepWords>> = {
  plug: {
    name: ['断电', 'Pull the plug'],
    todo: [
      '不要正常关闭程序：长按电源键强行关机，台式机直接断电。再开机，打开考评台，回到这个练习场次的应急演练。',
      'Do not close the app: hold the power button, or pull the plug. Start again and come back here.',
    ],
    shows: [
      '重新打开后，断电前的记录都在；状态行写“两份都已保存”。',
      'Everything recorded before is there, and both copies are saved.',
    ],
  },
  stick: {
    name: ['拔 U 盘', 'Pull the stick'],
    todo: [
      '直接拔下保存第三份的 U 盘，看到提示后再插回去。',
      'Pull the stick of the third copy, and put it back once the app says so.',
    ],
    shows: [
      '拔下后提示第三份不在，评分照常；插回后自动补齐。',
      'The app says that the third copy is gone, work goes on, and the stick catches up.',
    ],
  },
  disk: {
    name: ['写满磁盘', 'Fill the disk'],
    todo: [
      '把大文件复制到数据所在的磁盘，直到状态行提示空间不够，再把这些文件删掉。不便写满的，跳过并写明理由。',
      'Copy large files to the disk of the data until the app says so, then delete them. Skip it where that can’t be done.',
    ],
    shows: [
      '状态行和“准备”提示磁盘空间不够；写不进时红色提示，不收新的分数；清理后自动写完。',
      'The status line and Prepare say so; nothing that can’t be written turns green; afterwards it is written.',
    ],
  },
  clock: {
    name: ['调错时钟', 'Set the clock wrong'],
    todo: [
      '把系统时间往回调两小时，看到提示后再调准。不要往后调。',
      'Set the clock back two hours, and right again once the app says so. Never forward.',
    ],
    shows: [
      '提示系统时间被调回，须说明才能继续；调准后提示消失，计时器不受影响。',
      'The app says that the clock was set back and stops work; once right it goes on, and no timer has moved.',
    ],
  },
  printer: {
    name: ['关打印机', 'Turn the printer off'],
    todo: [
      '关掉打印机，在“打印”里打印一张；看到打印失败后，打开打印机再打一次。',
      'Turn the printer off and print a page; then turn it on and print again.',
    ],
    shows: [
      '程序照常可用，文件仍能打开；打印机打开后能印出同一张。',
      'The app goes on, the file opens, and the same page is printed afterwards.',
    ],
  },
};

/** How a step ended, on screen and on paper. */
export const drillWords = {
  done: [
    '已发生，已恢复；第 {seq} 条记录仍在（{hash}），其后共 {entries} 条，一条不缺',
    'It happened and is over; entry {seq} is there ({hash}), {entries} follow, none is missing',
  ],
  skipped: ['跳过：{reason}', 'Skipped: {reason}'],
  begun: ['已开始，未完成', 'Begun, not finished'],
  notBegun: ['未做', 'Not done'],
} as const satisfies Record<string, Sentence>;
