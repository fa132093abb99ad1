import type { Sentence } from './say.ts';

/** What 评分 and 评审 both say while marks are typed. */
export const markingWords = {
  not_a_mark: ['这不是分数，请重新输入。', 'This is no mark; type it again.'],
  too_many_decimals: ['最多两位小数，请改正后再确认。', 'Two decimals at most; correct it, then confirm.'],
  mark_over_full: ['得分不能超过配分 {full} 分。', 'The mark can’t exceed the full mark of {full}.'],
  deductions_over_full: [
    '扣分合计 {sum} 分，超过配分 {full} 分；全部扣完请按 Z。',
    'Deductions come to {sum}, more than the full mark of {full}; press Z for zero.',
  ],
  closed: ['这一项现在不能评分。', 'This line takes no mark now.'],
  closed_signed: [
    '已签字，内容已锁定；更正请按 C，并写明原因。',
    'Signed and locked. Press C to correct it, with a reason.',
  ],
  closed_vetoed: ['本题已记否定项，按零分计，不需要再评分。', 'The task was vetoed and counts 0; it needs no marks.'],
  writing_failed: [
    '上一项没有写入，先处理保存问题；输入的内容仍保留。',
    'An earlier mark was not written; solve that first. What you typed is kept.',
  ],
  nothing_to_undo: ['没有可撤销的改动。', 'There is nothing to undo.'],
  stored_none: ['正在保存', 'Saving'],
  stored_one: ['一份已存', 'In one copy'],
  stored_both: ['两份均已存', 'In both copies'],
  stored_failed: ['没有保存', 'Not saved'],
  stored_typing: ['正在输入', 'Typing'],
  stored_unscored: ['未评分', 'No mark yet'],
  failure_title: ['停止录入：有分数没有保存', 'Stop: a mark was not saved'],
  failure_safe: [
    '带绿色对勾的分数两份都在；其余输入仍保留在屏幕上，不要关闭程序。',
    'Marks with a green tick are in both copies; the others stay on screen. Do not close the app.',
  ],
  retry: ['重试', 'Retry'],
  mode_deductions: ['扣分', 'Deduct'],
  mode_mark: ['得分', 'Mark'],
  signed_out_title: ['先由评分人登录', 'Sign in first'],
  signed_out_text: [
    '评分表只向本人开放：登录后这里显示您要评分的考生。',
    'A sheet opens only for the person who scores it. After signing in your candidates appear here.',
  ],
  sign_in: ['登录', 'Sign in'],
  not_scorer_title: ['{name}不在本场次的评分人名单中', '{name} does not score in this sitting'],
  not_scorer_text: [
    '评分由{names}进行；换人请重新登录，名单在“准备”中修改。',
    'Marks are given by {names}. Sign in as one of them; the list is kept under Setup.',
  ],
  nobody: ['（尚未指定）', '(nobody named yet)'],
  no_candidates_title: ['还没有考生', 'No candidates yet'],
  no_candidates_text: [
    '先在“准备”中导入考生名册，这里就会出现您的评分表。',
    'Import the roster under Setup; your sheets then appear here.',
  ],
  no_scheme_title: ['还没有评分方案', 'No mark scheme yet'],
  no_scheme_text: [
    '先在“准备”中导入或编制评分方案，再开始评分。',
    'Import or write a mark scheme under Setup, then scoring can begin.',
  ],
  to_setup: ['去准备', 'Go to setup'],
  sign_digest: ['摘要（前 8 位）', 'Digest (first 8)'],
  sign_pin: ['{name}的 6 位签名密码', 'The 6-digit PIN of {name}'],
  sign_pin_short: ['密码是 6 位数字。', 'A PIN has 6 digits.'],
  sign_working: ['正在签字', 'Signing'],
  sign_changed: [
    '签字期间内容有变化，没有签成，请核对后再签。',
    'The sheet changed while signing; nothing was signed. Check and sign again.',
  ],
  sign_no_snapshot: ['场次内容不完整，不能签字。', 'The sitting is incomplete; the sheet can’t be signed.'],
  correct_reason: ['更正原因', 'Reason for the correction'],
  correct_begin: ['开始更正', 'Begin the correction'],
  correct_why: [
    '此表已签字。写明更正原因后可以修改，修改后须重新签字，原记录保留。',
    'This sheet is signed. State a reason to change it; it then needs signing again, and the old record stays.',
  ],
  correcting: ['更正中：{reason}。改完后须重新签字。', 'Correcting: {reason}. It needs signing again afterwards.'],
  correct_end: ['结束更正', 'End the correction'],
  cancel: ['取消', 'Cancel'],
  keys: ['按键', 'Keys'],
} as const satisfies Record<string, Sentence>;
