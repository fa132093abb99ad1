import type { Sentence } from '#shared/words/say.ts';

/** 校对: the checker keys the marks anew off the signed sheets. */
export const proofreadingWords = {
  title: ['校对', 'Proofreading'],
  counts: [
    '应校对 {all} 份，已校对 {done} 份，有差异 {differ} 份',
    '{all} {all:sheet|sheets}, {done} done, {differ} {differ:differs|differ}',
  ],
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
  notYetShown: [
    '这名考生的评分表没有全部签字，暂不显示分数，请对照纸面。',
    'Not every sheet of this candidate is signed: no mark is shown yet; look at the paper.',
  ],
  returnedTitle: ['退回更正的评分表', 'Sheets given back'],
  returnedOpen: [
    '{sheet}：{lead}退回（{reason}），原签字已失效，待更正并重新签字',
    '{sheet}: {lead} gave it back ({reason}); its signature fell, and it waits to be put right and signed',
  ],
  returnedDone: [
    '{sheet}：{lead}退回（{reason}），已重新签字，须再校对',
    '{sheet}: {lead} gave it back ({reason}); signed anew, it is proofread once more',
  ],
  unchanged: ['还没有更正。', 'Nothing was put otherwise yet.'],
  was: ['更正前', 'Before'],
  is: ['更正后', 'After'],
  why: ['原因', 'Why'],
  settledTitle: ['已处理的差异', 'Settled differences'],
  settled: [
    '{sheet}，{line}：记录 {stands}，校对录入 {read}；{lead}：{how}（{reason}）',
    '{sheet}, {line}: on record {stands}, keyed {read}; {lead}: {how} ({reason})',
  ],
} as const satisfies Record<string, Sentence>;
