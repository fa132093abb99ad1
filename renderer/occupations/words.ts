import type { Sentence } from '#shared/words/say.ts';

/** The lists of occupations of this computer. */
export const occupationWords = {
  title: ['职业目录', 'Lists of occupations'],
  open: ['职业目录', 'Lists of occupations'],
  note: [
    '文件里没有职业目录。发布的目录和本机构的对应关系表在这里导入，场次据此核对职业。',
    'The documents do not contain these lists. What is published is taken in here, and sittings are held against it.',
  ],
  catalogue: ['国家职业资格目录', 'National catalogue of qualifications'],
  titles: ['职业与职称专业对应关系表', 'Table of occupations and titles'],
  damaged: [
    '本机保存的职业目录损坏，读不出；请重新导入。场次里已核对的不受影响。',
    'The lists kept here can’t be read; take them in again. What sittings took over is safe.',
  ],
  none: ['还没有导入。', 'Not taken in yet.'],
  held: [
    '{count} 个职业，{file}（摘要 {digest}），{by} 于 {at} 核对导入',
    '{count} {count:occupation|occupations} from {file} ({digest}), compared by {by}, {at}',
  ],
  because: ['更新理由：{reason}', 'Taken in anew because: {reason}'],
  drop: ['选择目录文件', 'Choose the list’s file'],
  read: [
    '读到 {count} 个职业，{waiting} 行没有职业名称或读不出，没有取。请与原件核对。',
    '{count} {count:occupation|occupations} read, {waiting} {waiting:row|rows} without a name left out. Compare them with the original.',
  ],
  noTitles: [
    '文件里没有对应的职称专业，不是对应关系表。',
    'There is no column of titles: this is not the table of occupations and titles.',
  ],
  columns: ['职业编码|职业名称|实施部门（单位）|对应职称专业', 'Code|Occupation|Given by|Titles'],
  more: ['另有 {count} 个。', '{count} more.'],
  by: ['核对人', 'Compared by'],
  reason: ['更新理由', 'Reason for the change'],
  keep: ['核对无误，导入', 'Compared; take it in'],
  other: ['换一个文件', 'Another file'],
  which: ['哪一个目录', 'Which list'],
  adopted: ['已按 {file}（摘要 {digest}）核对：{found}', 'Held against {file} ({digest}): {found}'],
  found: ['有 {count} 项相符', '{count} {count:entry|entries} found'],
  notFound: ['目录中没有', 'not in it'],
  notInstalled: ['本机还没有导入{list}，这一项暂未核对。', 'This computer has no list yet ({list}); it is not asked.'],
  newer: ['本机导入了新的目录，场次仍按原来的。', 'A newer list is on this computer; the sitting has the earlier one.'],
  adopt: ['按本机目录核对', 'Hold against the list'],
} as const satisfies Readonly<Record<string, Sentence>>;
