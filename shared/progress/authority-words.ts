import type { Sentence } from '../words/say.ts';

/** What is told of keys and roles that changed hands, on screen, on paper and at central. */
export const authorityWords = {
  heading: ['签名密钥变动', 'Keys registered anew'],
  keyReplaced: [
    '{name}的签名密码重新登记，原密钥此后不能签名；原因：{reason}；见证人：{witness}；现场负责人：{head}',
    '{name}’s PIN was registered anew, the key before signs no more; reason: {reason}; witness: {witness}; site head: {head}',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
