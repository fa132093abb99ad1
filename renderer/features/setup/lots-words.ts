import type { Sentence } from '#shared/words/say.ts';

/** 抽签 of the candidates. */
export const lotsPanelWords = {
  how: [
    '名册中的考生都抽签。按骰子点数或公开数字算出每人的签号，从小到大排列；工位和试卷按签序轮流分给。任何人可用散列工具重做（本场次规定）。',
    'Everyone on the roster draws. The dice or a published number give each a lot, smallest first; places and papers go out in turn. Anyone can repeat it with a hash tool.',
  ],
  codes: [
    '本场次以代码评分：代码即签序。考评员、考评组长、校对人只见代码；现场负责人、考务人员、质量督导员来抽签。抽签以后加入名册的考生依次接在后面。',
    'Candidates are marked by codes, which are the numbers of the lots. Scorers, lead and checker see the codes alone; site head, clerk or supervisor draw. Whoever joins the roster later comes behind.',
  ],
  uncoded: ['考生代码还没有抽签，抽签以前不能评分。', 'The codes are not drawn; nobody can mark before they are.'],
  what: ['抽什么', 'What is drawn'],
  draw: ['抽签：{what}', 'Lots: {what}'],
  stations: ['工位名称', 'Places'],
  stationsNote: ['用顿号或空格分开，例如：1 号、2 号、3 号', 'With blanks or commas between, such as 1, 2, 3'],
  papers: ['试卷名称', 'Papers'],
  papersNote: ['用顿号或空格分开，例如：甲卷、乙卷', 'With blanks or commas between, such as A, B'],
  thingsMissing: ['请写明工位或试卷的名称。', 'Please name the places or papers.'],
  noRoster: ['请先导入考生名册。', 'Import the roster first.'],
  locked: ['已经开始评分，不能再抽签。', 'Scoring has begun; lots can’t be drawn any more.'],
  older: [
    '这个场次由较早的版本建立，不在这里抽签。',
    'This sitting was opened by an earlier version; lots are not drawn here.',
  ],
  signIn: ['登录后抽签', 'Sign in to draw'],
  print: ['打印抽签记录', 'Print the record'],
  drawn: ['{what}：{seed}，{name}，{at}', '{what}: {seed}, {name}, {at}'],
  fallen: ['{what}（已重新抽取）：{seed}，{name}，{at}', '{what} (drawn again since): {seed}, {name}, {at}'],
  number: ['编号', 'No.'],
  name: ['姓名', 'Name'],
} as const satisfies Readonly<Record<string, Sentence>>;
