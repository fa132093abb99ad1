import type { Sentence } from '#shared/words/say.ts';

/** 诚信承诺书, signed by hand at check-in. */
export const promiseWords = {
  title: ['诚信承诺书：{number} {name}', 'Integrity promise: {number} {name}'],
  pad: ['签名处', 'Sign here'],
  hint: [
    '请{name}本人在框内签名，用笔、手指或鼠标；见证人：{witness}。签后不能撤销，可以重签，原签名保留。',
    '{name} signs in the field, by pen, finger or mouse, before {witness}. It can’t be undone; signed again, this one stays on record.',
  ],
  accept: ['记录签名', 'Record the signature'],
  undo: ['撤销一笔', 'Undo a stroke'],
  clear: ['清除', 'Clear'],
  sign: ['签承诺书', 'Sign the promise'],
  again: ['重签', 'Sign again'],
  signed: ['已签', 'Signed'],
  unsigned: ['未签', 'Not signed'],
  signedAt: ['{time} 签名，见证人：{witness}', 'Signed {time} before {witness}'],
  signedAgain: ['共签 {count} 次，原签名保留', 'Signed {count} times; the earlier ones stay'],
  notYet: ['未签诚信承诺书。', 'The integrity promise is not signed.'],
  undone: [
    '签名后更正过身份信息，须重签。',
    'What they are called was corrected after they signed; they have to sign again.',
  ],
  signatureOf: ['{name}的签名', 'Signature of {name}'],
  left: ['未签承诺书', 'Without promise'],
  leftToSign: ['还有 {count} 人未签承诺书。', '{count} without a promise.'],
} as const satisfies Readonly<Record<string, Sentence>>;
