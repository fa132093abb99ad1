import type { FileFailureKind } from './file-failure.ts';
import type { FlawKind } from './flaw.ts';
import { certificateFlawWords } from './certificate-flaw-words.ts';
import { elsewhereFlawWords } from './elsewhere-flaw-words.ts';
import { schemeFlawWords } from './scheme-flaw-words.ts';
import type { Sentence } from '../words/say.ts';

/** What a person reads about a file that can't be read: what happened, what is safe, what to do. */
export const fileFailureWords: Readonly<Record<FileFailureKind, Sentence>> = {
  file_empty: ['文件是空的，没有可以导入的内容。', 'The file is empty; there is nothing to import.'],
  file_too_large: [
    '文件超过 {max} MB，没有读取。请只保留需要的工作表后重试。',
    'The file is larger than {max} MB and was not read. Keep only the sheet that is needed and retry.',
  ],
  file_password_protected: [
    '文件设有打开密码，无法读取。请在 Excel 中取消密码，另存后重试。',
    'The file is protected by a password. Remove the password in Excel, save and retry.',
  ],
  file_damaged: [
    '文件已损坏，无法读取。请用 Excel 打开并另存，或请对方重新发送。',
    'The file is damaged. Open and save it in Excel, or ask for it again.',
  ],
  file_not_a_spreadsheet: [
    '这不是表格文件。请选择 .xlsx、.xls、.et、.ods 或 .csv 文件。',
    'This is not a spreadsheet. Choose an .xlsx, .xls, .et, .ods or .csv file.',
  ],
  file_excel_95: [
    '这是 Excel 5.0/95 格式，文字无法可靠读取。请用 Excel 或 WPS 另存为 .xlsx 后导入。',
    'This is the format of Excel 5.0/95, whose text can’t be read safely. Save it as .xlsx first.',
  ],
  file_too_large_inside: [
    '文件解开后超过 {max} MB，没有读取。请只保留需要的工作表和区域后重试。',
    'Unpacked, the file is larger than {max} MB and was not read. Keep only the sheet that is needed.',
  ],
  file_too_many_rows: [
    '工作表有 {count} 行，超过 {max} 行，没有读取。请按场次拆分后分别导入。',
    'A sheet has {count} {count:row|rows}, more than {max}, and was not read. Split it by sitting.',
  ],
  file_too_wide: [
    '工作表超过 {max} 列，没有读取。请删去用不到的列后重试。',
    'A sheet has more than {max} columns and was not read. Delete the columns that are not needed.',
  ],
  file_unreadable: [
    '打不开这个文件，可能已被移动或正被其他程序占用。请关闭其他程序，重新选择文件。',
    'The file can’t be opened; it may have been moved or be in use. Close other programs and choose it again.',
  ],
  reading_timed_out: [
    '读取超过 {seconds} 秒，已停止，没有导入任何内容。请减小文件后重试。',
    'Reading took longer than {seconds} {seconds:second|seconds} and was stopped; nothing was imported. Retry with a smaller file.',
  ],
  reading_cancelled: ['已停止读取，没有导入任何内容。', 'Reading was stopped; nothing was imported.'],
  reading_broke_off: [
    '读取中断，没有导入任何内容。请重试；仍不行请用 Excel 另存为 .xlsx 后再导入。',
    'Reading broke off; nothing was imported. Retry, or save the file as .xlsx in Excel first.',
  ],
};

type FlawWords = { readonly reason: Sentence; readonly mend: Sentence };

const correctCell: Sentence = [
  '核对原件，改正后再导入。',
  'Check the original document, correct the cell, import again.',
];
const oneOfTwo: Sentence = ['核对后保留正确的一行。', 'Check both rows and keep the right one.'];
const askBoth: Sentence = [
  '核对身份证原件，改正有误的一项。',
  'Check the ID card and correct whichever of the two is wrong.',
];

/** Why a row waits, and how to mend it. */
export const flawWords: Readonly<Record<FlawKind, FlawWords>> = {
  header_not_found: {
    reason: ['没有找到表头。', 'No heading row was found.'],
    mend: ['请指定表头所在的行，或使用空白模板。', 'Say in which row the headings are, or use the blank template.'],
  },
  column_missing: {
    reason: ['没有找到“{header}”列。', 'There is no column “{header}”.'],
    mend: ['请指定哪一列是“{header}”。', 'Say which column is “{header}”.'],
  },
  ...elsewhereFlawWords,
  too_many_rows: {
    reason: ['表中超过 {max} 行。', 'The list has more than {max} rows.'],
    mend: ['请按场次拆分后分别导入。', 'Split it by sitting and import the parts.'],
  },
  name_missing: {
    reason: ['没有姓名。', 'The name is missing.'],
    mend: ['填写姓名后再导入。', 'Fill in the name and import again.'],
  },
  id_missing: {
    reason: ['没有证件号码。', 'The ID number is missing.'],
    mend: ['填写证件号码后再导入。', 'Fill in the ID number and import again.'],
  },
  id_lost_digits: {
    reason: [
      '证件号码被 Excel 当作数字，末几位已经丢失，无法还原。',
      'Excel took the ID number for a number; its last digits are lost.',
    ],
    mend: [
      '把该列设为“文本”格式，按身份证原件重新填写。',
      'Format the column as text and enter the number again from the ID card.',
    ],
  },
  id_malformed: {
    reason: [
      '不是有效的居民身份证号码（{length} 位）。',
      'Not a valid resident ID number ({length} {length:place|places}).',
    ],
    mend: [
      '按身份证原件填写 18 位号码；其他证件请注明证件类型。',
      'Enter the 18 places from the card; for another document state its type.',
    ],
  },
  id_impossible: {
    reason: [
      '身份证号码中的地区或出生日期不存在。',
      'The region or the date of birth in the ID number does not exist.',
    ],
    mend: ['按身份证原件核对后改正。', 'Check against the ID card and correct it.'],
  },
  id_check_digit: {
    reason: ['身份证号码校验码不符，至少有一位填错。', 'The check digit does not agree; at least one digit is wrong.'],
    mend: ['按身份证原件核对后改正。', 'Check against the ID card and correct it.'],
  },
  id_last_place: {
    reason: ['身份证号码末位应为 0 至 9 或 X。', 'The last place of an ID number is 0 to 9 or X.'],
    mend: ['按身份证原件填写末位。', 'Enter the last place as the ID card has it.'],
  },
  id_type_unknown: {
    reason: ['不认识证件类型“{name}”，号码没有核对。', 'Unknown document “{name}”; its number was not checked.'],
    mend: ['核对证件原件和号码。', 'Check the document and its number.'],
  },
  id_type_doubtful: {
    reason: ['号码是居民身份证号码，证件类型却是“{name}”。', 'A resident ID number, yet the document is “{name}”.'],
    mend: ['核对证件类型。', 'Check the type of document.'],
  },
  name_has_digits: {
    reason: ['姓名中有数字。', 'There are digits in the name.'],
    mend: ['核对是否为登记用的编号；姓名按证件填写。', 'Make sure that it is the name on the document.'],
  },
  name_has_remark: {
    reason: ['姓名中有备注或标点。', 'There is a remark in the name.'],
    mend: ['姓名按证件填写，备注写在别的列。', 'Give the name as on the document, remarks elsewhere.'],
  },
  name_folded: {
    reason: ['姓名中的部首字符已换成汉字，读作“{name}”。', 'Radicals in the name were replaced; it reads {name}.'],
    mend: ['核对姓名是否正确。', 'Check the name.'],
  },
  name_private: {
    reason: [
      '姓名中有造字，在别的电脑上可能显示不出来。',
      'A character of the name is private and may not show elsewhere.',
    ],
    mend: ['按身份证用国标汉字重新输入。', 'Enter it again as a standard character.'],
  },
  number_of_another: {
    reason: ['这一格是另一个证件号码，没有随考生保存。', 'Another ID number stands here; it was not kept.'],
    mend: [
      '核对是不是别人的号码，或并排的另一份名单。',
      'See whose number it is, or whether lists stand side by side.',
    ],
  },
  example_likely: {
    reason: ['看上去像填表样例。', 'This looks like the example of a form.'],
    mend: ['是样例的，请从文件中删去。', 'If it is one, delete it from the file.'],
  },
  cell_uncalculated: {
    reason: ['单元格是没有计算过的公式，文件里没有结果。', 'The cell holds a formula that was never calculated.'],
    mend: [
      '用 Excel 打开、保存后再导入，或改成直接填写的内容。',
      'Open and save it in Excel, or enter the value itself.',
    ],
  },
  character_broken: {
    reason: ['单元格中有无法识别的字符。', 'The cell holds a character that can’t be read.'],
    mend: ['按原件改正这一格，或请对方重新导出。', 'Correct the cell, or ask for the file again.'],
  },
  id_perhaps_cut: {
    reason: ['号码以 000 结尾，可能曾被 Excel 截去末位。', 'The number ends in 000; Excel may have cut it.'],
    mend: ['请核对身份证原件。', 'Check the ID card.'],
  },
  cell_error: {
    reason: ['单元格是公式错误。', 'The cell holds a formula error.'],
    mend: ['改成直接填写的内容。', 'Replace the formula by its value.'],
  },
  text_too_long: {
    reason: ['内容超过 {max} 个字。', 'The text is longer than {max} characters.'],
    mend: ['缩短后再导入。', 'Shorten it and import again.'],
  },
  columns_too_many: {
    reason: [
      '这一行另有 {max} 栏以上，从这一栏起没有导入。',
      'The row has more than {max} other columns; from this one on they were left out.',
    ],
    mend: ['删去不需要的栏后再导入。', 'Delete the columns nobody needs and import again.'],
  },
  digits_lost: {
    reason: [
      '长号码被 Excel 当作数字，末几位已经丢失，这一格没有导入。',
      'Excel took the long number for a number; this cell was left out.',
    ],
    mend: ['需要时把该列设为“文本”格式重新填写。', 'If needed, format the column as text and enter it again.'],
  },
  duplicate_candidate: {
    reason: ['与第 {row} 行是同一证件号码。', 'The same ID number as row {row}.'],
    mend: oneOfTwo,
  },
  admitted_under_other_name: {
    reason: ['该证件号码已以“{name}”导入本场次。', 'This ID number is in the sitting already, as “{name}”.'],
    mend: correctCell,
  },
  number_duplicate: {
    reason: ['考件编号重复。', 'The candidate number occurs twice.'],
    mend: ['改成不重复的编号。', 'Give each candidate a number of its own.'],
  },
  number_lost_digits: {
    reason: [
      '编号被 Excel 当作数字，末几位已经丢失。',
      'Excel took the number for a quantity; its last digits are lost.',
    ],
    mend: ['把该列设为“文本”格式重新填写。', 'Format the column as text and enter it again.'],
  },
  sex_unknown: {
    reason: ['性别应为“男”或“女”。', 'Sex must be 男 or 女.'],
    mend: correctCell,
  },
  sex_disagrees_with_id: {
    reason: ['性别与身份证号码不一致。', 'Sex does not agree with the ID number.'],
    mend: askBoth,
  },
  birth_date_impossible: {
    reason: ['出生日期不存在或不可能。', 'The date of birth does not exist or is impossible.'],
    mend: ['按 1990-01-31 的格式填写。', 'Write it like 1990-01-31.'],
  },
  birth_date_disagrees_with_id: {
    reason: [
      '出生日期与身份证号码不一致（号码为 {date}）。',
      'The date of birth does not agree with the ID number ({date}).',
    ],
    mend: askBoth,
  },
  level_unknown: {
    reason: ['没有这个等级。', 'There is no such level.'],
    mend: ['填写“三级/高级工”等规定的等级名称。', 'Use a level such as 三级/高级工.'],
  },
  level_differs: {
    reason: ['与本场次的等级不同。', 'Differs from the level of this sitting.'],
    mend: ['确认是否应在本场次考核。', 'Make sure the candidate belongs here.'],
  },
  occupation_differs: {
    reason: ['与本场次的职业“{sitting}”不同。', 'Differs from the occupation of this sitting, {sitting}.'],
    mend: ['确认是否应在本场次考核。', 'Make sure the candidate belongs here.'],
  },
  role_unknown: {
    reason: ['没有这个角色。', 'There is no such role.'],
    mend: [
      '填写：考评员、考评组长、评审专家、专家组长、校对人、质量督导员、现场负责人或考务人员。',
      'Use one of: 考评员, 考评组长, 评审专家, 专家组长, 校对人, 质量督导员, 现场负责人, 考务人员.',
    ],
  },
  role_unclear: {
    reason: ['“{word}”可能是{roles}。', '“{word}” may be one of: {roles}.'],
    mend: ['在预览中选定角色后再导入。', 'Choose the role in the preview.'],
  },
  duplicate_person: {
    reason: [
      '与第 {row} 行是同一人；一人只能担任一个角色。',
      'The same person as row {row}; one person holds one role.',
    ],
    mend: oneOfTwo,
  },
  second_site_head: {
    reason: [
      '本场次的现场负责人是{name}，建立场次时已经登记；这一行的姓名或证件号码与其不同。',
      'The site head of this sitting is {name}, since it was opened; name or ID number here differ.',
    ],
    mend: [
      '同一人的，改正姓名和证件号码；另一人的，改为其他角色。',
      'If it is the same person, correct name and ID; another person needs another role.',
    ],
  },
  valid_until_impossible: {
    reason: ['有效期不是一个日期。', 'The date of validity is not a date.'],
    mend: ['按 2028-06-30 的格式填写。', 'Write it like 2028-06-30.'],
  },
  qualification_expired: {
    reason: ['考评资格在考核日之前已到期。', 'The qualification ends before the day of the exam.'],
    mend: ['确认已换证，或更换人员。', 'Make sure it was renewed, or name someone else.'],
  },
  appointer_unclear: {
    reason: ['看不出由谁派出，暂按“企业”。', 'It is unclear who appointed this person; taken as the enterprise.'],
    mend: ['填写“企业”或“市人社局”。', 'Write 企业 or 市人社局.'],
  },
  ...certificateFlawWords,
  ...schemeFlawWords,
};
