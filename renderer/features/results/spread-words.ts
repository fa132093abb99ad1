import type { Sentence } from '#shared/words/say.ts';

/** 会商: what a group does whose marks lie too far apart. */
export const spreadWords = {
  title: ['会商复评', 'Conferring'],
  apart: [
    '最高与最低相差 {spread} 分，超过本场次规定的 {limit} 分。各人评分已全部签字，现在可以并列查看。',
    'Highest and lowest lie {spread} apart; the sitting allows {limit}. All sheets are signed and may now be seen side by side.',
  ],
  step1: ['一、组长召集会商，写明到场人员和讨论要点', '1. The lead calls the group: who was there, what was said'],
  step2: [
    '二、各考评员本人登录复评；原分和新分都留在记录里',
    '2. Everyone marks again themselves; both marks stay on record',
  ],
  step3: [
    '三、复评的评分表重新签字；差距在规定以内即恢复成绩',
    '3. Sheets are signed again; within the limit the result counts',
  ],
  line: ['考核要点', 'Line'],
  total: ['总分', 'Total'],
  said: ['会商记录', 'What was said'],
  placeholder: [
    '例如：组长与三名考评员到场，重看焊缝外观……',
    'For example: lead and three examiners looked at the weld again …',
  ],
  record: ['记录会商', 'Record'],
  recorded: ['已记录：{text}', 'On record: {text}'],
  again: ['{name}复评', '{name} marks again'],
  recordFirst: ['先记录会商，再复评。', 'Record the conferral first.'],
  changes: ['复评前后', 'Before and after'],
  change: ['{name} {line}：{was} 改为 {is}（{reason}）', '{name} {line}: {was} → {is} ({reason})'],
} as const satisfies Record<string, Sentence>;
