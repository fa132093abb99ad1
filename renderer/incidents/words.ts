import type { Sentence } from '#shared/words/say.ts';

/** 考场情况: taking an incident down, and the diary of the day. */
export const roomWords = {
  record: ['记录情况', 'Record an incident'],
  kind: ['情况', 'What'],
  candidate: ['考生', 'Candidate'],
  nobody: ['不涉及考生', 'Nobody in particular'],
  time: ['发生时间', 'At what time'],
  text: ['经过', 'What happened'],
  witness: ['见证人', 'Witness'],
  voids: ['记录后该考生成绩无效，不再评分。', 'The candidate’s result will be void; no more marks are given.'],
  givesBack: ['耽误的时间在计时器“补回时间”中登记。', 'Time lost is given back at the clock.'],
  incomplete: [
    '请写明时间（如 09:40）、经过和见证人。',
    'Please give the time (such as 09:40), what happened and a witness.',
  ],
  save: ['记录', 'Record'],
  cancel: ['取消', 'Cancel'],
  diary: ['考场情况', 'The day’s diary'],
  diaryNone: ['没有记录。', 'Nothing recorded.'],
  print: ['打印考场情况记录单', 'Print the record of the room'],
  line: ['{at} {who}{text}{by}', '{at} {who}{text}{by}'],
  by: ['（{name}记）', ' ({name})'],
} as const satisfies Record<string, Sentence>;
