import type { ListName } from '#shared/procedures/parts/lists.ts';
import type { Sentence } from '#shared/words/say.ts';

/** The room board. */
export const boardWords = {
  title: ['场次总览', 'Board'],
  search: ['编号、姓名、拼音首字母或证件号码', 'Number, name, initials or ID number'],
  paperEntry: ['纸面补录', 'Paper sheets'],
  fromPaper: ['纸面', 'paper'],
  number: ['编号', 'Number'],
  name: ['姓名', 'Name'],
  attendance: ['检录', 'Check-in'],
  employer: ['单位', 'Employer'],
  present: ['到场', 'Present'],
  unmarked: ['未检录', 'Not yet'],
  linesDone: ['{done}/{all}', '{done}/{all}'],
  all: ['全部', 'All'],
  todo: ['未评完', 'To score'],
  sign: ['待签', 'To sign'],
  corrected: ['待重签', 'Sign again'],
  signed: ['已签', 'Signed'],
  away: ['缺考、违纪', 'Absent, void'],
  filter: ['按状态筛选', 'Filter by state'],
  nothingFound: ['没有符合条件的考生。', 'No candidate matches.'],
  showAll: ['显示全部', 'Show all'],
  openSheet: ['{number} {name}，{examiner}：{stage}', '{number} {name}, {examiner}: {stage}'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is missing now, in one sentence, and the one button that goes on. */
export const nextWords = {
  unanswered: ['{count} 项不符合待说明', '{count} to be answered for'],
  offOccupation: [
    '{count} 人的考评员证或专业方向没有本职业',
    '{count} of those who mark {count:is|are} of other occupations',
  ],
  answerFirst: [
    '有 {count} 项不符合规定，签字前须由现场负责人说明。',
    '{count} {count:is|are} not as the document says; the site head answers first.',
  ],
  answer: ['去说明', 'Answer'],
  conditions: ['政策核对还有 {count} 项', '{count} {count:policy condition|policy conditions} open'],
  noCandidates: ['还没有考生名册。', 'There is no roster yet.'],
  noCodes: ['本场次以代码评分，考生代码还没有抽签。', 'Candidates are marked by codes, which are not drawn yet.'],
  drawCodes: ['抽签', 'Draw'],
  importRoster: ['导入考生名册', 'Import the roster'],
  noScheme: ['还没有评分方案。', 'There is no mark scheme yet.'],
  importScheme: ['导入评分方案', 'Import the mark scheme'],
  unassigned: ['有考生没有分组。', 'Some candidates are in no group yet.'],
  assign: ['分组', 'Assign them'],
  fewExaminers: [
    '评分人员需要 {wanted} 人，现有 {there} 人。',
    '{wanted} {wanted:person|people} must score; {there} {there:is|are} named.',
  ],
  noStaff: ['还没有工作人员名单。', 'There is no staff list yet.'],
  fewSenior: [
    '评审专家从高级考评员中抽取，需要 {wanted} 人，现有 {there} 人。',
    'The panel is drawn from senior examiners: {wanted} needed, {there} named.',
  ],
  noRoles: ['工作人员还缺{roles}。', 'Still to be named: {roles}.'],
  noDraw: ['还没有抽取评审专家。', 'The review panel is not drawn yet.'],
  draw: ['抽取评审专家', 'Draw the panel'],
  noScores: ['还没有导入理论、操作成绩。', 'Theory and practical scores are not imported yet.'],
  importScores: ['导入成绩', 'Import the scores'],
  spread: [
    '有 {count} 名考生的评分相差过大，须会商复评：{number} {name}。',
    'Examiners lie too far apart for {count} {count:candidate|candidates}; confer: {number} {name}.',
  ],
  confer: ['去会商', 'Confer'],
  spreadThird: [
    '有 {count} 名考生的评分相差过大，须由第三人评分：{number} {name}。',
    'Examiners lie too far apart for {count} {count:candidate|candidates}; name a third: {number} {name}.',
  ],
  toThird: ['安排第三人', 'Name the third'],
  spreadLead: [
    '有 {count} 名考生的评分相差过大，须由组长裁定：{number} {name}。',
    'Examiners lie too far apart for {count} {count:candidate|candidates}; the lead decides: {number} {name}.',
  ],
  toDecide: ['去裁定', 'Decide'],
  onPaper: [
    '{count} 份纸面评分表待补录：{number} {name}。',
    '{count} {count:paper sheet is|paper sheets are} still to be keyed or settled: {number} {name}.',
  ],
  toPaper: ['去补录', 'Key it'],
  unread: ['还有 {count} 份评分表没有校对完。', '{count} {count:sheet is|sheets are} still to be proofread.'],
  proofread: ['去校对', 'Proofread'],
  unrecognised: ['还有 {count} 名考生没有认定。', '{count} {count:is|are} still to be decided.'],
  undecided: ['还有 {count} 名考生的综合评审没有完成。', '{count} {count:review is|reviews are} not complete.'],
  decide: ['去评审', 'Review'],
  nameStaff: ['登记工作人员', 'Name the staff'],
  unmarked: ['还有 {count} 名考生没有检录。', '{count} {count:candidate is|candidates are} not checked in yet.'],
  checkIn: ['开始检录', 'Check in'],
  unpromised: [
    '还有 {count} 名考生没有签诚信承诺书。',
    '{count} {count:candidate has|candidates have} not signed the integrity promise yet.',
  ],
  toPromise: ['去签承诺书', 'Let them sign'],
  promises: ['未签承诺书 {count} 人', '{count} without a promise'],
  unscored: ['还有 {count} 份评分表没有评完。', '{count} {count:sheet is|sheets are} still to be scored.'],
  unscoredMine: [
    '还有 {count} 份评分表没有评完，其中本人 {mine} 份，下一份 {number} {name}。',
    '{count} {count:sheet is|sheets are} still to be scored, {mine} of them yours; next {number} {name}.',
  ],
  unsigned: [
    '评分已完成，还有 {count} 份评分表没有签字。',
    'All is scored; {count} {count:sheet is|sheets are} still to be signed.',
  ],
  unsignedMine: [
    '本人有 {mine} 份评分表评完没有签字，下一份 {number} {name}。',
    '{mine} of your sheets {mine:is|are} scored but not signed; next {number} {name}.',
  ],
  correctedMine: [
    '{number} {name}的评分表更正后需要重新签字。',
    'The sheet of {number} {name} was corrected and needs signing again.',
  ],
  recused: [
    '{count} 份评分表的评分人员回避，须安排接替：{number} {name}。',
    '{count} {count:sheet needs|sheets need} somebody in the place of whoever is recused: {number} {name}.',
  ],
  fillPlace: ['安排接替', 'Name a stand-in'],
  score: ['评分', 'Score'],
  signSheet: ['去签字', 'Sign'],
  signIn: ['登录', 'Sign in'],
  switchPerson: ['换人登录', 'Switch person'],
  signing: ['评分表已全部签字，等待{role}签字。', 'All sheets are signed; {role} signs next.'],
  toSigning: ['去签字', 'Go to signing'],
  toClose: ['签字已齐，可以结束场次。', 'Everyone has signed; the sitting can be closed.'],
  close: ['结束场次', 'Close the sitting'],
  voided: [
    '本场次已作废：{reason}。不再评分和签字，可以打印留存。',
    'The sitting is void: {reason}. No marks or signatures; print for the record.',
  ],
  closed: ['场次已结束，可以打印和上报。', 'The sitting is closed: print and hand over.'],
  handOver: ['上报', 'Hand over'],
  closedPractice: ['练习场次已结束，成绩不上报。', 'The practice sitting is closed; nothing is handed over.'],
  print: ['打印', 'Print'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each list of 准备 is. */
export const preparationWords: Readonly<Record<ListName, Sentence>> = {
  sitting: ['名称、考场、日期写错的可更正，其余不能修改', 'Name, room and day can be put right; nothing else changes'],
  staff: [
    '每名考生 {wanted} 人评分；组长、校对人、质量督导员签字',
    '{wanted} score each candidate; lead, checker and supervisor sign',
  ],
  draw: ['从高级考评员中随机抽取', 'Drawn at random from the senior examiners'],
  roster: ['从 Excel 导入，逐行检查', 'Imported from Excel, checked row by row'],
  panels: ['人数多时分设几个组，考生分到各组', 'Several groups where many are judged, and who goes to which'],
  lots: ['考核次序、工位、试卷，需要时抽签', 'Order, places and papers, where they are drawn'],
  recusal: ['开考前申报，接替人另行安排', 'Declared before the first mark; somebody stands in'],
  scores: ['进入综合评审的条件', 'What opens the review'],
  scheme: ['试题、考核要点、配分和扣分规则', 'Tasks, lines, full marks and deductions'],
  division: ['需要时各试题分给不同的考评员', 'Tasks shared out among examiners, where they are'],
};
export const preparationStateWords = { there: ['已就绪', 'Ready'] } as const satisfies Readonly<
  Record<string, Sentence>
>;
