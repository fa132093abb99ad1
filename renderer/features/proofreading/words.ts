import type { Sentence } from '#shared/words/say.ts';

/** 校对: the checker keys the marks anew off the signed sheets. */
export const proofreadingWords = {
  title: ['校对', 'Proofreading'],
  counts: ['应校对 {all} 份，已校对 {done} 份，有差异 {differ} 份', '{all} sheets, {done} done, {differ} differ'],
  notAsked: ['本场次没有规定校对', 'This sitting asks for no proofreading'],
  notAskedHow: [
    '建立场次时可以规定由校对人重新录入合计或各项得分。',
    'When a sitting is set up it may ask the checker to key totals, or every line, anew.',
  ],
  checkerOnly: ['校对由校对人进行', 'The checker proofreads'],
  checkerOnlyHow: [
    '校对人登录后照纸面评分表重新录入，录入时看不到系统里的分数。',
    'The checker signs in and keys the marks off the paper sheets without seeing those on record.',
  ],
  signIn: ['登录', 'Sign in'],
  nothing: ['没有待校对的评分表', 'Nothing to proofread'],
  nothingHow: ['评分表签字之后在这里校对。', 'Sheets come here once they are signed.'],
  next: ['待校对', 'To proofread'],
  sheetOf: ['{number} {name} · {examiner}', '{number} {name} · {examiner}'],
  total: ['合计', 'Total'],
  key: [
    '照纸面评分表录入；回车到下一项，最后一项回车记录',
    'Key it off the paper sheet; Enter goes on, and records from the last',
  ],
  record: ['记录', 'Record'],
  notAMark: ['{line} 不是分数。', '{line}: not a mark.'],
  agreed: ['{name}：与记录一致。', '{name}: agrees with the record.'],
  differed: ['{name}：与记录不一致，已交组长处理。', '{name}: differs from the record; it goes to the lead.'],
  differences: ['差异，由组长处理', 'Differences, for the lead'],
  differencesNone: ['没有待处理的差异。', 'No difference is open.'],
  line: ['项目', 'Line'],
  stands: ['记录', 'On record'],
  read: ['校对录入', 'Keyed'],
  missing: ['未录入', 'Not keyed'],
  none: ['无此项', 'No such line'],
  reason: ['处理理由', 'Reason'],
  letStand: ['记录无误', 'The record stands'],
  sendBack: ['退回{name}', 'Return to {name}'],
  leadOnly: ['组长登录后处理。', 'The lead signs in and settles it.'],
  reasonMissing: ['请写明理由。', 'Please give a reason.'],
  settledTitle: ['已处理的差异', 'Settled differences'],
  settled: [
    '{sheet}，{line}：记录 {stands}，校对录入 {read}；{lead}：{how}（{reason}）',
    '{sheet}, {line}: on record {stands}, keyed {read}; {lead}: {how} ({reason})',
  ],
} as const satisfies Record<string, Sentence>;
