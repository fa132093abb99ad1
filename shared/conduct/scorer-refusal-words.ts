import type { Sentence } from '../words/say.ts';

/** Who is on which list, who scores, and who stands back from whom. */
export const scorerRefusalWords = {
  candidate_and_official: [
    '{name}既是考生又是工作人员（证件号码相同），请先核对名单。',
    '{name} is a candidate and on the staff list (same ID number); check the lists first.',
  ],
  scores_not_in_roster: [
    '{name}的成绩不在名册里，没有保存：请从成绩文件导入。',
    'The score of {name} is not in the roster; nothing was saved. Import it from its file.',
  ],
  namesakes_untold: [
    '有两人都叫{name}，其中有人没有证件号码，无法确认不是同一人：请先给两人都登记证件号码。',
    'Two people are called {name}, and not both have an ID number: nothing says that they are not one person. Give both their numbers first.',
  ],
  roster_columns_unsound: [
    '{name}的名册附加栏不能登记：每人最多 {most} 栏，栏名不能空，最长 200 个字，内容不能有控制字符。',
    'The other columns of the roster can’t be kept for {name}: at most {most} a person, each with a heading of at most 200 characters, and no control characters.',
  ],
  scorers_frozen: [
    '已经开始评分，评分人员不能再改；确需换人的，请用“换人”并写明原因。',
    'Scoring has begun; who scores can’t be changed. Where somebody has to leave, replace them and say why.',
  ],
  not_a_scorer: ['{name}不是本场次的评分人员。', '{name} does not score in this sitting.'],
  scorer_already: ['{name}已经是本场次的评分人员，不能再接替别人。', '{name} scores here already and can’t stand in.'],
  recused: [
    '{name}对考生{candidate}回避，不能评分、会商、裁定或签字，请由其他人处理。',
    '{name} is recused from {candidate} and can’t mark, confer, decide or sign; somebody else does.',
  ],
  recusal_stands: ['{name}对这名考生的回避已经记录。', '{name} is recused from this candidate already.'],
  recusal_late: [
    '{name}已经给这名考生评分，回避只能由本人申报；否则请用“换人”，已有评分随评分表移交。',
    '{name} has marked this candidate: only they can still declare a recusal. Otherwise replace them; the marks go over with the sheet.',
  ],
  recusal_filled: [
    '已经安排人员接替{name}，不能再撤销回避。',
    'Somebody scores in {name}’s place already; the recusal can’t be taken back.',
  ],
  stand_in_not_due: [
    '{name}没有回避这名考生，不需要安排接替；整场不能评分的，请用“换人”。',
    '{name} is not recused from this candidate. Whoever can’t score at all is replaced.',
  ],
  not_expected: ['{name}不是这名考生的评分人员。', '{name} does not score this candidate.'],
} as const satisfies Record<string, Sentence>;
