import type { TemplateKind } from '#shared/importing/templates.ts';
import type { Sentence } from '#shared/words/say.ts';

/** Choosing, reading and previewing a file. */
export const importWords = {
  dropHere: ['把文件拖到这里，或', 'Drop a file here, or'],
  choose: ['选择文件', 'Choose a file'],
  chooseAnother: ['换一个文件', 'Another file'],
  kinds: [
    '.xlsx、.xls、.et、.ods 或 .csv 等，不超过 {max} MB',
    '.xlsx, .xls, .et, .ods, .csv and the like, up to {max} MB',
  ],
  oneFile: ['请一次只放入一个文件。', 'One file at a time, please.'],
  templates: ['空白模板', 'Blank templates'],
  reading: ['正在读取 {file}', 'Reading {file}'],
  bytes: ['{size} KB，正在解析', '{size} KB, parsing'],
  rows: ['共 {count} 行，正在核对', '{count} {count:row|rows}, checking'],
  stop: ['停止', 'Stop'],
  failed: ['没有读取 {file}', '{file} was not read'],
  undo: ['撤销', 'Undo'],
  undoNote: ['确认之前可以撤销，不留记录。', 'Until you confirm, it can be undone without a trace.'],
  back: ['返回', 'Back'],
  sheet: ['工作表', 'Sheet'],
  sheetOf: ['{name}（{rows} 行）', '{name} ({rows} {rows:row|rows})'],
  headerAt: ['表头在第 {row} 行', 'Headings in row {row}'],
  headerAtTwo: ['表头在第 {first}～{last} 行', 'Headings in rows {first} to {last}'],
  chooseHeader: ['点选表头所在的行（两行表头点下面一行）', 'Click the row of headings (the lower one of two)'],
  columns: ['列的对应', 'Columns'],
  columnFor: ['“{field}”在哪一列', 'Which column is “{field}”?'],
  noColumn: ['（没有这一列）', '(no such column)'],
  needed: ['必需', 'Required'],
  looksLikeRoster: ['这个文件像是考生名册。', 'This file looks like a roster.'],
  looksLikeStaff: ['这个文件像是工作人员名单。', 'This file looks like a staff list.'],
  looksLikeScheme: ['这个文件像是评分方案。', 'This file looks like a mark scheme.'],
  looksLikeCertificates: ['这个文件像是证书编号清单。', 'This file looks like a list of certificate numbers.'],
  goThere: ['去那里导入', 'Import it there'],
  otherColumns: [
    '其余 {count} 列随考生一并保存：{names}',
    'The other {count} {count:column is|columns are} kept with the candidate: {names}',
  ],
  recognised: ['识别 {count} 列', '{count} {count:column|columns} recognised'],
  acceptedCount: ['可导入 {count} 人', '{count} can go in'],
  waitingCount: ['待改 {count} 人', '{count} {count:waits|wait}'],
  alreadyCount: ['已在本场次 {count} 人', '{count} already here'],
  skippedCount: ['跳过 {count} 行', '{count} {count:row|rows} skipped'],
  skippedWhy: ['空行、合计、签名等', 'blank rows, totals, signatures'],
  tabGood: ['可导入（{count}）', 'Can go in ({count})'],
  tabFlaws: ['问题（{count}）', 'Findings ({count})'],
  importAll: ['导入 {count} 人', 'Admit {count}'],
  importSome: ['先导入 {count} 人，其余 {waiting} 人改好后再导入', 'Admit {count} now, {waiting} when mended'],
  importing: ['正在写入 {count} 人', 'Writing {count}'],
  imported: ['已导入 {count} 人。', '{count} admitted.'],
  importedWaiting: [
    '已导入 {count} 人。其余 {waiting} 人改好后再导入同一文件，已导入的不会重复。',
    '{count} admitted. Mend the other {waiting} and import the same file again; nobody comes in twice.',
  ],
  numberEmpty: ['缺编号', 'No number'],
  numberTaken: ['编号重复', 'Number taken'],
  numberFaults: [
    '有 {count} 个编号为空或重复，请在“可导入”中改正。',
    '{count} {count:number is|numbers are} empty or taken; mend them in the list.',
  ],
  numberNote: [
    '名册没有考件编号的，按名册顺序编号；导入前可以改。',
    'Where the roster has no number, the order of the roster gives one; change it before importing.',
  ],
  tidied: ['已规范：{columns}', 'Tidied: {columns}'],
  taken: ['读作', 'Taken as'],
  stated: ['文件中', 'In the file'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What a person is asked about people, rows and words that are not simply read. */
export const elsewhereWords = {
  question: [
    '文件里还有没有读入的人，要一并导入请勾选：',
    'There are more people in the file; tick those to take too:',
  ],
  hiddenRows: ['隐藏或筛选掉的 {count} 行', '{count} hidden or filtered {count:row|rows}'],
  sheet: ['工作表“{name}”，{count} 人', 'Sheet “{name}”, {count} {count:person|people}'],
  hiddenSheet: ['隐藏的工作表“{name}”，{count} 人', 'Hidden sheet “{name}”, {count} {count:person|people}'],
  roles: ['这些角色是：', 'These roles are:'],
  chooseRole: ['请选择', 'Choose'],
  roleOf: ['“{word}”是哪个角色', 'Which role is “{word}”?'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** The list of findings. */
export const flawListWords = {
  sheet: ['工作表', 'Sheet'],
  row: ['行', 'Row'],
  column: ['列', 'Column'],
  value: ['内容', 'Value'],
  reason: ['问题', 'What is wrong'],
  mend: ['怎样改', 'How to mend it'],
  severity: ['影响', 'Effect'],
  error: ['待改', 'Waits'],
  warning: ['提醒', 'Note'],
  all: ['全部（{count}）', 'All ({count})'],
  errors: ['待改（{count}）', 'Waiting ({count})'],
  warnings: ['提醒（{count}）', 'Notes ({count})'],
  none: ['没有发现问题。', 'Nothing found.'],
  copy: ['复制清单', 'Copy the list'],
  copied: ['已复制 {count} 条。', '{count} copied.'],
  copyFailed: ['没有复制成功，请用“保存清单”。', 'Copying failed; save the list instead.'],
  save: ['保存清单', 'Save the list'],
  saved: ['已保存到 {where}', 'Saved to {where}'],
  fileName: ['{file} 待改清单', '{file} findings'],
  empty: ['（空）', '(empty)'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Names of the blank templates, on buttons and as file names. */
export const templateWords: Readonly<Record<TemplateKind, Sentence>> = {
  national: ['报名汇总表（33 列）', 'Roster, 33 columns'],
  crossover: ['贯通名册', 'Crossover roster'],
  scores: ['成绩名册', 'Score roster'],
  staff: ['工作人员名单', 'Staff list'],
  scheme: ['评分方案', 'Mark scheme'],
  reviewItems: ['综合评审评分项目', 'Items of a review'],
};
