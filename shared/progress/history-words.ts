import type { ClockAct } from '../model/task-clock.ts';
import type { Sentence } from '../words/say.ts';

/** What kind of thing happens to a sheet, which a picture tells by its shape. */
export type Happening = 'mark' | 'change' | 'veto' | 'clock' | 'signed' | 'check' | 'other';

export const happeningWords: Readonly<Record<Happening, Sentence>> = {
  mark: ['评分', 'Mark'],
  change: ['改分', 'Change'],
  veto: ['否定项', 'Veto'],
  clock: ['计时', 'Clock'],
  signed: ['签字', 'Signed'],
  check: ['校对', 'Proofread'],
  other: ['其他', 'Other'],
};

export const clockActWords: Readonly<Record<ClockAct['kind'], Sentence>> = {
  start: ['开始', 'started'],
  pause: ['暂停', 'paused'],
  resume: ['继续', 'resumed'],
  finish: ['结束', 'finished'],
  give_back: ['补回时间', 'time given back'],
  correct: ['更正', 'corrected'],
  confirm: ['重启后确认', 'confirmed after a restart'],
};

/** One line of the record of a sheet each. */
export const historyWords = {
  question: ['这份评分表是怎样记下来的？', 'How did this sheet come about?'],
  of: ['{number} {candidate}，{examiner}评', '{number} {candidate}, scored by {examiner}'],
  answer: [
    '{from} 至 {to}，{marks} 次评分，{changes} 次改分，签字 {signed} 次；{now}。',
    '{from} to {to}: {marks} {marks:mark|marks}, {changes} {changes:change|changes}, signed {signed} {signed:time|times}; {now}.',
  ],
  standsSigned: ['现有签字有效', 'the signature stands'],
  standsOpen: ['现在没有有效签字', 'no signature stands now'],
  drafts: [
    '没有按下确认的输入不进入记录，这里没有。',
    'What was typed and never entered is not on record, and not here.',
  ],
  show: ['记录', 'Record'],
  reading: ['正在读取记录…', 'Reading the record…'],
  first: ['{line} {name}：{is}', '{line} {name}: {is}'],
  changed: ['{line} {name}：{was} 改为 {is}', '{line} {name}: {was} → {is}'],
  because: ['{text}（{reason}）', '{text} ({reason})'],
  none: ['未评', 'none'],
  vetoed: ['{line} {name}：记否定项（{reason}）', '{line} {name}: vetoed ({reason})'],
  unvetoed: ['{line} {name}：撤回否定项（{reason}）', '{line} {name}: veto taken back ({reason})'],
  clock: ['试题 {task} {act}，显示 {shown}', 'Task {task} {act}, showing {shown}'],
  time: ['试题 {task}，{shown}', 'Task {task}, {shown}'],
  signed: ['签字，摘要 {digest}', 'Signed, digest {digest}'],
  unsigned: ['；原签字失效', '; the signature before it holds no more'],
  paperOpened: ['开立纸面补录', 'Opened for keying off paper'],
  paperKeyed: ['照纸面补录', 'Keyed off paper'],
  paperSettled: ['纸面补录不一致，裁定 {lines}', 'Keyed differently off paper: {lines} settled'],
  paperAgrees: ['抽查：纸面与记录一致', 'Held against its paper: they agree'],
  paperDiffers: ['抽查：纸面与记录不一致', 'Held against its paper: they differ'],
  proofread: ['校对人重新录入', 'Keyed anew by the checker'],
  proofDiffers: ['校对人重新录入，与记录不一致', 'Keyed anew by the checker: it differs from the record'],
  stands: ['差异：记录无误（{reason}）', 'Difference: the record stands ({reason})'],
  returned: ['差异：退回（{reason}）', 'Difference: returned ({reason})'],
  conferred: ['会商，复评 {lines}：{text}', 'Conferred about {lines}: {text}'],
  third: ['评分相差过大，由{name}作第三人评分（{reason}）', 'Too far apart: {name} marks as the third ({reason})'],
  spreadDecided: ['评分相差过大，组长裁定采用 {lines}（{reason}）', 'Too far apart: the lead takes {lines} ({reason})'],
  spreadNone: [
    '评分相差过大，组长裁定不采用本表（{reason}）',
    'Too far apart: the lead takes nothing from here ({reason})',
  ],
  present: ['到场', 'Present'],
  absent: ['缺考', 'Absent'],
  void: ['违纪，成绩无效', 'Void'],
  ineligible: ['资格不符，不予考核', 'Not eligible, not assessed'],
  incident: ['{time} {text}', '{time} {text}'],
  corrected: ['更正身份信息：{old} → {fresh}（{reason}）', 'Identity put right: {old} → {fresh} ({reason})'],
  replaced: ['{leaves}由{takes}接替（{reason}）', '{takes} takes {leaves}’s place ({reason})'],
  sittingVoid: ['场次作废（{reason}）', 'The sitting was voided ({reason})'],
  seq: ['序号', 'Entry'],
  at: ['时间', 'Time'],
  kind: ['类别', 'Kind'],
  what: ['内容', 'What'],
  by: ['记录人', 'By'],
} as const satisfies Readonly<Record<string, Sentence>>;
