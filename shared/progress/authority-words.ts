import type { Sentence } from '../words/say.ts';

/** What is told of keys and roles that changed hands, on screen, on paper and at central. */
export const authorityWords = {
  heading: ['签名密钥与督导员确认', 'Keys and confirmations'],
  confirmed: [
    '经{issuer}{date}{number}函确认，据现场负责人{head}登记',
    'confirmed by letter {number} of {issuer}, {date}, as the site head {head} recorded',
  ],
  numbered: ['第{number}号', 'no. {number}'],
  supervisor: ['质量督导员{name}{standing}', 'Quality supervisor {name}: {standing}'],
  keyReplaced: [
    '{name}的签名密码重新登记，原密钥此后不能签名；原因：{reason}；见证人：{witness}；现场负责人：{head}',
    '{name}’s PIN was registered anew, the key before signs no more; reason: {reason}; witness: {witness}; site head: {head}',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
