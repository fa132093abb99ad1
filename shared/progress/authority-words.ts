import type { Sentence } from '../words/say.ts';

/** What is told of keys and roles that changed hands, on screen, on paper and at central. */
export const authorityWords = {
  heading: ['签名密钥、负责人接任与督导员确认', 'Keys, site heads and confirmations'],
  confirmed: [
    '经{issuer}{date}{number}函确认，据现场负责人{head}登记',
    'confirmed by letter {number} of {issuer}, {date}, as the site head {head} recorded',
  ],
  letterFell: [
    '未经主管部门确认（原确认函所指的姓名或角色已更正，确认函失效，须重新登记）',
    'not confirmed by the authority: what the letter called them has changed since, so another is to be recorded',
  ],
  numbered: ['第{number}号', 'no. {number}'],
  supervisor: ['质量督导员{name}{standing}', 'Quality supervisor {name}: {standing}'],
  headSucceeded: [
    '现场负责人由{takes}接任（原为{leaves}），原负责人的签名密钥此后不能使用，此前所签仍然有效；原因：{reason}；见证人：{witness}（已签名）',
    '{takes} is site head in the place of {leaves}, whose key is retired; what it signed before stays; reason: {reason}; witness: {witness}, who signed for it',
  ],
  keyReplaced: [
    '{name}的签名密码重新登记，原密钥此后不能签名；原因：{reason}；见证人：{witness}；现场负责人：{head}',
    '{name}’s PIN was registered anew, the key before signs no more; reason: {reason}; witness: {witness}; site head: {head}',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
