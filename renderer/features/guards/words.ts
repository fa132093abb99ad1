import type { Sentence } from '#shared/words/say.ts';

/** Recording has stopped because the computer's clock was set back. */
export const clockGuardWords = {
  title: ['系统时间被调回，已停止录入', 'The clock was set back: recording has stopped'],
  safe: ['已变绿的分数都在，已输入的内容保留在页面上。', 'Green marks are safe; what was typed stays on the screen.'],
  now: ['系统时间', 'Clock'],
  latest: ['最近一条记录', 'Latest entry'],
  behind: ['相差', 'Behind by'],
  minutes: ['{minutes} 分钟', '{minutes} {minutes:minute|minutes}'],
  setIt: [
    '系统时间不对：请先校准，校准后自动恢复录入。',
    'If the clock is wrong, set it: recording then goes on by itself.',
  ],
  explainIt: [
    '系统时间正确：由质量督导员或现场负责人说明原因后继续，说明记入流水。',
    'If it is right, the quality supervisor or site head says why; the reason goes on record.',
  ],
  reason: ['原因', 'Reason'],
  reasonNote: ['例如：开机时系统时间快了一天，现已校准', 'E.g. the clock was a day fast at start and was set right'],
  reasonMissing: ['请写明原因。', 'Say why.'],
  signIn: ['质量督导员或现场负责人登录', 'Sign in as supervisor or site head'],
  goOn: ['说明并继续录入', 'Explain and go on'],
  nobody: [
    '名单中没有质量督导员或现场负责人：请先在“准备”中登记，或校准系统时间。',
    'The staff list has no quality supervisor or site head: name one under Prepare, or set the clock.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Another station goes on in this one's place. */
export const replacedWords = {
  title: ['本工位已由“{name}”接替', '“{name}” has taken over from this station'],
  happened: [
    '另一台电脑用本机的备份或 U 盘第三份接替，并已在中心登记。从那时起，中心不再接收本机的批次。',
    'Another computer went on from this one’s backup or stick and registered at central. From then on central takes no batches from here.',
  ],
  safe: [
    '本机的记录都在，一条也没有少；继续录入也会照常保存，但不会上报。',
    'Every record here is safe. What is entered from now on is saved as well, but not handed over.',
  ],
  todo: [
    '请停用本机，到接替的电脑上继续。接替的电脑上没有的内容，请在“上报”中导出场次，交给中心管理员比对。',
    'Stop using this computer and go on at the other one. Export what the other one does not have under Hand over and give it to central’s keeper.',
  ],
  since: ['接替时间', 'Since'],
  reason: ['更换原因', 'Reason'],
  by: ['经办人', 'Taken over by'],
  understood: ['知道了，查看本机记录', 'Understood, show the records here'],
  line: [
    '本工位已由“{name}”接替：记录照常保存，但不再上报。',
    '“{name}” has taken over: records are saved here but no longer handed over.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
