import type { Sentence } from '#shared/words/say.ts';

/** The 打印 screen. */
export const printingWords = {
  title: ['打印', 'Print'],
  what: ['打印什么', 'What to print'],
  blank: ['空白表', 'Blank form'],
  absentToo: ['包括缺考考生', 'Absent candidates too'],
  candidate: ['考生', 'Candidate'],
  examiner: ['考评员', 'Examiner'],
  everyExaminer: ['全部考评员', 'Every examiner'],
  everybody: ['全部考生（{count} 人）', 'Everybody ({count})'],
  search: ['编号、姓名、拼音首字母或证件号码', 'Number, name, initials or ID number'],
  nobodyFound: ['没有符合的考生', 'Nobody found'],
  empty: ['还没有可以打印的内容', 'Nothing to print yet'],
  emptyHow: [
    '导入考生名册、评分方案和工作人员后，评分表和成绩汇总表在这里预览、打印和保存。',
    'Once roster, scheme and staff are imported, sheets and the register are previewed, printed and saved here.',
  ],
  nothing: ['按现有记录没有这张表', 'Nothing on record for this form'],
  notDue: [
    '这名考生的评分表还没有全部签字：在此之前，各考评员只能看到自己的评分表。',
    'Not every sheet of this candidate is signed: until then everybody sees only their own.',
  ],
  nothingHow: [
    '例如尚未进入综合评审的考生没有评审评分表。',
    'For example, whoever did not reach the review has no review sheet.',
  ],
  goSetup: ['去准备', 'Set up'],
  papers: ['共 {count} 份，{pages} 页', '{count} papers, {pages} pages'],
  drafts: ['{count} 份尚未签字，印有“未生效”。', '{count} not signed yet: marked 未生效.'],
  making: ['正在生成，共 {count} 份…', 'Making {count} papers…'],
  stop: ['停止', 'Stop'],
  stopped: ['已停止生成。', 'Stopped.'],
  again: ['重新生成', 'Make again'],
  tooMany: [
    '共 {count} 份，一次最多打印 {limit} 份，请按考评员或考生分别打印。',
    '{count} papers; at most {limit} at once. Print by examiner or candidate.',
  ],
  missing: [
    '有 {count} 个字没有字形，纸上只印编码：',
    '{count} characters have no glyph; paper shows their code only:',
  ],
  missingSeen: ['已看到，印出后手写补上', 'Seen; I will write them in'],
  print: ['打印', 'Print'],
  save: ['保存 PDF', 'Save PDF'],
  opened: [
    '已在系统的 PDF 阅读器中打开，请在那里打印。文件：{where}',
    'Opened in the system’s PDF viewer; print there. File: {where}',
  ],
  saved: ['已保存：{where}', 'Saved: {where}'],
} as const satisfies Record<string, Sentence | Record<string, Sentence>>;
