import type { Gone } from '#shared/model/candidate.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What experts' table of marks says, whoever they are. */
export const deskWords = {
  title: ['评审', 'Panel'],
  members: ['本组：{names}', 'Members: {names}'],
  lead: ['{name}（组长）', '{name} (lead)'],
  no_lead: [
    '还没有指定组长：组长 1 名，请在“准备”中指定。',
    'No lead is named: a panel has one. Name the lead under Prepare.',
  ],
  progress: ['已签 {signed}，待签 {complete}，共 {all}', '{signed} signed, {complete} to sign, {all} in all'],
  search: ['编号、姓名、拼音', 'Number, name'],
  search_label: ['查找考生', 'Find a candidate'],
  column_number: ['编号', 'No.'],
  column_name: ['姓名', 'Name'],
  column_state: ['状态', 'State'],
  table: ['{name}的评审表', 'Marks of {name}'],
  cell: ['{number} {name} {subject}', '{number} {name} {subject}'],
  sign: ['签字', 'Sign'],
  sign_all: ['全部签字', 'Sign all'],
  sign_title: ['签字：{name}', 'Sign: {name}'],
  sign_this: ['只签 {number} {name}', 'Only {number} {name}'],
  sign_these: ['签全部待签的 {count} 份', 'All complete ones ({count})'],
  sign_each: [
    '每份评审表各自签名，各有摘要；签字后锁定，更正须写明原因并重新签字。',
    'Each sheet gets a signature and a digest of its own. Signing locks it; a correction needs a reason and a new signature.',
  ],
  signing_of: ['正在签字 {done} / {all}', 'Signing {done} of {all}'],
  nothing_to_sign: [
    '还没有评完的考生；评完后在这里签字。',
    'No candidate has all their marks yet; complete ones are signed here.',
  ],
  column_digest: ['摘要（前 8 位）', 'Digest (first 8)'],
  correcting: ['更正 {name}：{reason}。改完后须重新签字。', 'Correcting {name}: {reason}. It needs signing again.'],
  key_digits: ['输入得分', 'Type a mark'],
  key_enter: ['下一科', 'Next subject'],
  key_arrows: ['移动', 'Move'],
} as const satisfies Record<string, Sentence>;

/** Why nothing is marked of somebody. */
export const closedWords: Readonly<Record<Gone, Sentence>> = {
  absent: ['{name}缺考，不需要评分。', '{name} is absent; nothing to mark.'],
  void: ['{name}违纪，成绩无效，不再评分。', '{name}’s result is void; no more marks.'],
  ineligible: ['{name}资格不符，不予评审，不需要评分。', '{name} is not eligible; nothing to mark.'],
};
