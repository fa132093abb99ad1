import type { Sentence } from './say.ts';

/** The preview of a printed form. */
export const previewWords = {
  loading: ['正在打开预览…', 'Opening the preview…'],
  broken: ['预览打不开，可以直接打印或保存。', 'The preview cannot be opened; you can still print or save.'],
  page: ['第 {page} 页，共 {pages} 页', 'Page {page} of {pages}'],
  previous: ['上一页', 'Previous'],
  next: ['下一页', 'Next'],
  fitWidth: ['适合宽度', 'Fit width'],
  fitPage: ['整页', 'Whole page'],
  larger: ['放大', 'Larger'],
  smaller: ['缩小', 'Smaller'],
} as const satisfies Record<string, Sentence>;

/** The 打印 screen. */
export const printingWords = {
  title: ['打印', 'Print'],
  what: ['打印什么', 'What to print'],
  kinds: {
    candidate: ['一名考生的评分表', 'One candidate’s sheets'],
    explanation: ['一名考生的成绩说明', 'One candidate’s explanation'],
    examiner: ['一名考评员的全部评分表', 'All sheets of one examiner'],
    all: ['全部评分表', 'All sheets'],
    summary: ['成绩汇总表', 'Register of results'],
  },
  sheet: ['评分表', 'Sheets'],
  candidate: ['考生', 'Candidate'],
  examiner: ['考评员', 'Examiner'],
  everyExaminer: ['全部考评员', 'Every examiner'],
  search: ['编号、姓名或拼音首字母', 'Number, name or pinyin initials'],
  nobodyFound: ['没有符合的考生', 'Nobody found'],
  empty: ['还没有可以打印的内容', 'Nothing to print yet'],
  emptyHow: [
    '导入考生名册、评分方案和工作人员后，评分表和成绩汇总表在这里预览、打印和保存。',
    'Once roster, scheme and staff are imported, sheets and the register are previewed, printed and saved here.',
  ],
  goSetup: ['去准备', 'Set up'],
  sheets: ['共 {count} 张评分表，{pages} 页', '{count} sheets, {pages} pages'],
  pages: ['共 {pages} 页', '{pages} pages'],
  drafts: ['{count} 张尚未签字，印有“草稿”。', '{count} not signed yet: marked as drafts.'],
  draftSummary: ['汇总表尚未签字，印有“草稿”。', 'The register is not signed yet: marked as a draft.'],
  making: ['正在生成 {count} 张评分表…', 'Making {count} sheets…'],
  makingSummary: ['正在生成汇总表…', 'Making the register…'],
  stop: ['停止', 'Stop'],
  stopped: ['已停止生成。', 'Stopped.'],
  again: ['重新生成', 'Make again'],
  tooMany: [
    '共 {count} 张，一次最多打印 {limit} 张，请按考评员分别打印。',
    '{count} sheets; at most {limit} at once. Print by examiner.',
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
