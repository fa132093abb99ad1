import type { Sentence } from '#shared/words/say.ts';

/** 电子表格: the lists of a sitting that other systems take. */
export const listWords = {
  about: [
    '按现有记录生成。证件号码、证书编号等都是文本，不会变成科学计数；以“=”开头的内容也只是文本。尚未全部签字的考生没有成绩。',
    'Made from the record as it stands. ID and certificate numbers are text; what begins with “=” is text, too. Candidates whose sheets are not all signed have no marks yet.',
  ],
  lists: {
    results: ['成绩表', 'Results'],
    roster: ['考生名册', 'Roster'],
    scores: ['成绩名册（12 列）', 'Score roster (12 columns)'],
    certificates: ['证书数据（11 列）', 'Certificate data (11 columns)'],
    national: ['报名表（33 列）', 'Registration (33 columns)'],
  },
  what: {
    results: [
      '每人一行：各考评员（科目、阶段）成绩、成绩、结论、原因',
      'A row a person: every mark, the result, verdict and reason',
    ],
    roster: ['每人一行，含导入名册的其他各列', 'A row a person, with every other column of the imported roster'],
    scores: ['两行表头，末行“填报人”', 'Two rows of heads, ended by 填报人'],
    certificates: [
      '已有证书编号的考生，按证书数据上报的栏目',
      'Those with a certificate number, in the columns of the report',
    ],
    national: ['只有表头和数据；上报时一般要求 .xls', 'Heads and rows only; usually asked for as .xls'],
  },
  query: ['制证查询系统数据', 'Data for the certificate query system'],
  queryWhat: [
    '已有证书编号的考生；XML，照片须在该系统中补充',
    'Those with a certificate number; XML, photos are added in that system',
  ],
  lacking: [
    '下列必填项没有记录，文件中为空（括号内是缺的人数）：{fields}',
    'These demanded fields are not on record and stand empty (people in brackets): {fields}',
  ],
  rows: ['{count} 行', 'Rows: {count}'],
  saveAs: ['保存 .{ending}', 'Save .{ending}'],
  saved: ['已保存：{where}', 'Saved: {where}'],
  copy: ['复制', 'Copy'],
  copied: ['已复制 {count} 行，可粘贴到表格软件', 'Rows copied: {count}; paste them into a spreadsheet'],
  copyFailed: ['没有复制成功，请改为保存。', 'Not copied; save it instead.'],
} as const satisfies Record<string, Sentence | Record<string, Sentence>>;
