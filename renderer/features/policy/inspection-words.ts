import type { Sentence } from '#shared/words/say.ts';

/** 佐证材料 and 抽查监督: what the authority is shown, and what it checks. */
export const inspectionWords = {
  evidence: ['佐证材料', 'Evidence'],
  evidenceAbout: [
    '每项条件登记能说明它的文件或照片；记录保存文件的 SHA-256 和核看人，原件由企业保存。',
    'A file or picture for each condition; the record keeps its SHA-256 and who saw it, the enterprise keeps the file.',
  ],
  show: ['登记材料', 'Record a file'],
  showFor: ['登记材料：{what}', 'Record a file: {what}'],
  nothingShown: ['没有登记。', 'Nothing recorded.'],
  seen: ['{file} · SHA-256 {digest}… · {who}核看，{time}', '{file} · SHA-256 {digest}… · seen by {who}, {time}'],
  takeBack: ['撤回', 'Take back'],
  takeBackTitle: ['撤回“{file}”', 'Take back “{file}”'],
  reason: ['原因', 'Why'],
  about: [
    '主管部门的抽查，按次登记；场次结束后仍可登记，处理情况可以补记。',
    'Checks by the authority, one by one; also after the closing, and what was done may be added later.',
  ],
  none: ['没有登记抽查。', 'No checks recorded.'],
  record: ['登记抽查', 'Record a check'],
  follow: ['补记处理情况', 'Add what was done'],
  print: ['打印抽查监督记录', 'Print the log'],
  nth: ['第 {number} 次', 'Check {number}'],
  on: ['抽查日期', 'Day'],
  office: ['抽查单位', 'Office'],
  people: ['抽查人员', 'By whom'],
  found: ['发现的情况', 'What was found'],
  whatDone: ['处理情况', 'What was done'],
  done: ['处理：{done}（{who}记，{time}）', 'Done: {done} ({who}, {time})'],
  incomplete: [
    '请写明日期（如 2026-11-20）、抽查单位、人员和发现的情况；补记的写明处理情况。',
    'Please give the day (such as 2026-11-20), office, people and findings, and what was done where you add to a check.',
  ],
  save: ['记录', 'Record'],
  cancel: ['取消', 'Cancel'],
} as const satisfies Record<string, Sentence>;
