import type { JointVerdict } from '#shared/plans/joint.ts';
import type { TheoryFinding } from '#shared/plans/match-theory.ts';
import type { SubjectState } from '#shared/plans/standing.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What the joint result is called. */
export const jointWords: Readonly<Record<JointVerdict, Sentence>> = {
  pass: ['合格', 'Pass'],
  fail: ['不合格', 'Fail'],
  open: ['未完成', 'Open'],
};

/** How somebody stands in a subject. */
export const standingWords: Readonly<Record<SubjectState, Sentence>> = {
  passed: ['合格', 'Pass'],
  failed: ['不合格', 'Fail'],
  absent: ['缺考', 'Absent'],
  void: ['违纪', 'Void'],
  open: ['未评完', 'Open'],
  invalid: ['须核对', 'To be checked'],
  exempt: ['免考', 'Exempt'],
  unproven: ['免考无依据', 'No ground'],
  lapsed: ['已过有效期', 'Lapsed'],
  missing: ['无成绩', 'No score'],
};

/** Why a row of a list of theory scores stays out. */
export const findingWords: Readonly<Record<TheoryFinding['kind'], Sentence>> = {
  unknown: ['{name}：计划里没有这个姓名和证件号码', '{name}: not in this plan by name and ID number'],
  name_differs: ['{name}：这个证件号码在计划里是{what}', '{name}: in this plan the ID number belongs to {what}'],
  twice: ['{name}：成绩表里出现不止一次，都不导入', '{name}: listed more than once; none is taken'],
  score_missing: ['{name}：没有理论成绩', '{name}: no theory score'],
  out_of_range: ['{name}：“{what}”不在 0 到 100 分之内', '{name}: “{what}” is not within 0 to 100'],
  score_unreadable: ['{name}：“{what}”不是成绩', '{name}: “{what}” is no score'],
  id_missing: ['{name}：没有证件号码', '{name}: no ID number'],
};

/** The lists of a plan. */
export const planFileWords = {
  register: ['成绩登记表', 'Register of results'],
  summary: ['成绩汇总表', 'Summary of results'],
  resits: ['补考名单', 'Resit list'],
  publicity: ['评价结果公示名单', 'Public list of results'],
  handIn: ['上报清单', 'List of what is handed in'],
  awardees: ['获证人员名册', 'List of certificates'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** A plan: its people, and what they brought. */
export const planWords = {
  back: ['返回场次列表', 'Back to the sittings'],
  reading: ['正在读取第 {nth} 个场次，共 {of} 个', 'Reading sitting {nth} of {of}'],
  failed: ['计划没有打开', 'The plan was not opened'],
  safe: ['各场次的记录没有改动。', 'The records of the sittings are unchanged.'],
  again: ['再试一次', 'Try again'],
  counts: [
    '{people} 人：合格 {pass}，不合格 {fail}，未完成 {open}；本机 {sittings} 个场次',
    '{people} people: {pass} pass, {fail} fail, {open} open; {sittings} sittings here',
  ],
  missing: ['还有 {count} 人不在本机的场次里', '{count} people are in no sitting here'],
  doubts: ['证件号码 {number} 有两个姓名：{names}，请核对。', 'ID number {number} has two names: {names}.'],
  empty: ['这个计划还没有人', 'Nobody is in this plan yet'],
  emptyHow: [
    '它的场次都已作废，或者没有导入名册。用同一份名册再次建立计划，人员就会重新安排。',
    'Its sittings are void or have no roster. Make the plan from the same roster again to place its people.',
  ],
  nobody: ['没有符合条件的人', 'Nobody is like that'],
  showAll: ['显示全部', 'Show all'],
  search: ['编号、姓名、拼音首字母或证件号码', 'Number, name, initials or ID number'],
  state: ['总评', 'Joint result'],
  all: ['全部', 'All'],
  resit: ['可补考', 'Resits'],
  subject: ['科目未合格', 'Subject not passed'],
  anySubject: ['各科目', 'Any subject'],
  people: ['人员', 'People'],
  shown: ['{shown} 人', '{shown} shown'],
  name: ['姓名', 'Name'],
  idNumber: ['证件号码', 'ID number'],
  level: ['职业、等级', 'Occupation, level'],
  notAsked: ['不考', 'Not asked'],
  record: ['个人记录', 'Personal record'],
  place: ['所在场次', 'Sitting'],
  open: ['打开场次', 'Open the sitting'],
  attempts: ['历次成绩', 'Every attempt'],
  attemptIn: ['{date}　{title}', '{date} · {title}'],
  fromList: ['理论成绩表', 'Theory list'],
  corrected: [
    '{at} {by} 更正：{old} 改为 {fresh}，{reason}（{file}）',
    '{at}, {by} put right: {old} to {fresh}, {reason} ({file})',
  ],
  mayResit: ['可以补考', 'May take it again'],
  mayNotResit: ['不能补考', 'May not take it again'],
  readOnly: [
    '理论成绩由文件规定的单位给出（{article}），这里只能从成绩表导入，不能手工填写。',
    'Theory scores are given by whom the document names ({article}); they are imported here and never typed.',
  ],
  fromFile: ['理论成绩只从成绩表导入，不手工填写。', 'Theory scores come from a list and are never typed.'],
  import: ['导入理论成绩', 'Import theory scores'],
  importHow: [
    '成绩表要有姓名、身份证号和理论成绩；12 列成绩名册（两行或一行表头）可以直接用。按姓名和证件号码对应，不按顺序。',
    'The list needs name, ID number and theory score; the 12-column roster with one or two heading rows will do. Rows are matched by name and ID number.',
  ],
  drop: ['理论成绩表', 'List of theory scores'],
  on: ['理论考试日期', 'Day of the theory exam'],
  onNote: [
    '日期相同的成绩是更正，日期不同的是补考。',
    'Another score of the same day is a correction, of another day a resit.',
  ],
  onWrong: ['填写日期，如 2026-11-20。', 'A date such as 2026-11-20.'],
  by: ['导入人', 'Imported by'],
  byHint: ['选择本人', 'Choose who you are'],
  byNeeded: ['请选择。', 'Choose who it is.'],
  pin: ['本人密码', 'Their PIN'],
  pinNeeded: ['请本人输入 6 位密码。', 'Six digits, entered by that person.'],
  nobodyKeeps: [
    '计划的场次里还没有能保存的人：请现场负责人或考务人员先在其中一个场次登录一次，再回到这里。',
    'Nobody can save here yet: a site head or clerk signs in once in a sitting of this plan, and comes back.',
  ],
  reason: ['更正原因', 'Reason of the correction'],
  reasonNote: [
    '{count} 人的成绩与已保存的不同，原成绩保留在记录里。',
    '{count} scores differ; the old ones stay on record.',
  ],
  take: ['导入 {count} 人的理论成绩', 'Import {count} theory scores'],
  matched: [
    '对应上 {count} 人：新 {fresh}，相同 {same}，更正 {differs}',
    '{count} matched: {fresh} new, {same} equal, {differs} corrections',
  ],
  unmatched: ['{count} 行不导入', '{count} rows stay out'],
  nothing: ['没有可以导入的成绩。', 'There is nothing to import.'],
  row: ['第 {row} 行', 'Row {row}'],
  differs: ['{name}：{old} 改为 {fresh}', '{name}: {old} to {fresh}'],
  imported: ['已保存 {count} 人的理论成绩。', '{count} theory scores saved.'],
  files: ['已导入的成绩表', 'Lists imported'],
  fileLine: [
    '{at} {by} 导入 {file}：{on} 考试，{count} 人，文件摘要 {digest}',
    '{at}, {by} imported {file}: exam of {on}, {count} people, digest {digest}',
  ],
  needed: ['请填写。', 'Fill this in.'],
  toPeople: ['回到人员', 'Back to the people'],
  cancel: ['取消', 'Cancel'],
  settle: ['计划规定', 'Plan settings'],
  settleNote: [
    '文件已经规定的，按文件；没有规定的，按这里。更改后全部总评重新计算，更改人和时间记入计划记录。',
    'What a document lays down is taken from it, the rest from here. Every joint result is computed anew; who changed what is on record.',
  ],
  ordinary: ['三级及以下考核科目', 'Subjects up to level 3'],
  senior: ['二级及以上考核科目', 'Subjects from level 2 up'],
  subjectsNeeded: ['至少选一个科目。', 'Choose at least one subject.'],
  passMark: ['理论合格线', 'Pass mark in theory'],
  passMarkNote: ['60 到 100 分', '60 to 100'],
  passMarkWrong: ['填 60 到 100 的分数。', 'A mark from 60 to 100.'],
  valid: ['合格科目有效期（月）', 'Months a passed subject counts'],
  validNote: ['不填为不限', 'Empty: no limit'],
  resitTitle: ['补考', 'Re-sits'],
  resitOpen: ['补考（{count} 人）', 'Re-sits ({count})'],
  resitArrange: ['安排补考（{count} 人次）', 'Arrange re-sits ({count})'],
  resitNote: [
    '只列已结束场次里没有合格的科目。理论成绩由成绩表给出的，补考成绩也用成绩表导入，不在这里安排场次。',
    'Subjects not passed in sittings that are closed. Theory scores from a list come again as a list, without a sitting here.',
  ],
  resitNobody: ['没有需要补考的人。', 'Nobody needs a re-sit.'],
  resitSubject: ['科目', 'Subject'],
  resitLast: ['成绩', 'Result'],
  resitNext: ['补考', 'Re-sit'],
  resitUntil: ['最晚日期', 'Last day'],
  resitWhy: ['依据', 'Why'],
  resitBy: ['最晚到 {until}', 'by {until} at the latest'],
  resitNth: ['补考，第 {attempt} 次考核', 're-sit, attempt {attempt}'],
  attemptNth: ['可以，第 {attempt} 次考核', 'Yes, attempt {attempt}'],
  noLimit: ['不限', 'No limit'],
  counting: ['多次成绩以哪次为准', 'Which attempt counts'],
  countsPassed: ['有合格的取合格成绩', 'The one that passed'],
  countsBest: ['取有效期内最好的一次', 'The best that is still valid'],
  countsLast: ['取最后一次', 'The last'],
  resits: ['补考次数', 'Resits'],
  wholeNumber: ['填整数，{low} 到 {high}，或不填。', 'A whole number from {low} to {high}, or nothing.'],
  settledBy: ['更改人', 'Changed by'],
  save: ['保存', 'Save'],
  planFiles: ['计划表格', 'Lists of the plan'],
  filesNote: [
    '按计划汇总本机全部场次，存为电子表格。公示名单的证件号码只显示前六位和后四位；上报清单写明每个批次的回执。',
    'Over all sittings here, as spreadsheets. The public list masks ID numbers; the list of what is handed in has the receipt of each batch.',
  ],
  fileRows: ['{count} 行', '{count} rows'],
  saveAs: ['存为 {ending}', 'Save as {ending}'],
  saved: ['已保存：{where}', 'Saved: {where}'],
  went: ['各科考得怎样？', 'How did each subject go?'],
  reachedNote: [
    '总评：有一科不合格、缺考或违纪的为不合格，未完成的不计。各科：一人一次，取算数的那次成绩；缺考、违纪、免考和还没有成绩的不计。',
    'Joint result: failed, absent or void in one subject is a fail; whoever is open is not counted. Subjects: everybody once, by the attempt that counts; nobody absent, void, exempt or without a mark.',
  ],
  noPictures: ['还没有可以画的成绩。', 'No results to draw yet.'],
} as const satisfies Readonly<Record<string, Sentence>>;
