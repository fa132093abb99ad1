import type { Sentence } from '#shared/words/say.ts';
import type { GuideStep } from './guide-steps.ts';

/** The path through a practised plan. */
export const guideWords = {
  title: ['练习计划', 'Practising a plan'],
  pin: [
    '人都是虚构的，密码都是 000000。不上报、不编证书编号、不计入统计；在场次列表里可以一键清空。',
    'Everybody is invented, every PIN is 000000. Nothing is handed over, numbered or counted; the list of sittings clears it all.',
  ],
  allDone: [
    '都走完了。回到场次列表可以清空练习，再建立正式计划。',
    'All done. Back at the list, clear practice and make a real plan.',
  ],
  done: ['已完成', 'done'],
  go: ['去做', 'Go'],
  sample: ['用虚构成绩表', 'Use an invented list'],
  resitList: ['这份是补考成绩：考试日期填另一天。', 'These are scores of a re-sit: give another day.'],
} as const satisfies Readonly<Record<string, Sentence>>;

type StepWords = { readonly name: Sentence; readonly how: Sentence };

export const guideStepWords: Readonly<Record<GuideStep, StepWords>> = {
  theory: {
    name: ['理论成绩', 'Theory'],
    how: ['导入虚构的理论成绩表，有一人不合格。', 'Import the invented theory list; one person fails.'],
  },
  practical: {
    name: ['实操', 'Practical'],
    how: [
      '打开实操场次：检录、评分、签字、结束场次。其他人可以登记缺考。',
      'Open a practical sitting: check in, score, sign, close. Others may be absent.',
    ],
  },
  review: {
    name: ['综合评审', 'Review'],
    how: [
      '打开评审场次：取用名册中的成绩、抽取专家、评审、签字、结束场次。',
      'Open the review: take the scores from the roster, draw experts, judge, sign, close.',
    ],
  },
  resit: {
    name: ['补考', 'Re-sit'],
    how: [
      '理论不合格的，用另一天的成绩表补考；实操不合格或缺考的，在“补考”里安排场次。',
      'Failed in theory: a list of another day. Failed or absent in the practical: arrange it under re-sits.',
    ],
  },
  publicity: {
    name: ['公示', 'Public list'],
    how: [
      '开始公示。要当场练到结束，开始日期填十天以前。',
      'Put up the list. To end it today, let it begin ten days ago.',
    ],
  },
  objection: {
    name: ['异议', 'Objection'],
    how: [
      '登记一条异议，答复，成立的由校对人、组长和督导员签字更正。',
      'Record an objection, answer it; where it holds, checker, lead and supervisor sign the correction.',
    ],
  },
  forms: {
    name: ['证书名册、表单', 'Lists, forms'],
    how: [
      '打印计划表单，都印有“练习”。练习不编证书编号，获证名册只有姓名。',
      'Print the plan’s forms; all say practice. Practice has no certificate numbers.',
    ],
  },
};
