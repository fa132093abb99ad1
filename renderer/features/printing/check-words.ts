import type { Sentence } from '#shared/words/say.ts';

/** 核对纸面: what the square on a page says. */
export const checkWords = {
  how: [
    '用扫码枪扫纸面右上角的方码（扫描前点一下下面的框），或选一张照片、扫描件。不需要联网。',
    'Scan the square at the upper right of a page (click into the box first), or choose a photo or scan. No network is needed.',
  ],
  text: ['方码内容', 'Text of the square'],
  check: ['核对', 'Check'],
  picture: ['从图片读取', 'From a picture'],
  clear: ['清空', 'Clear'],
  form: ['表', 'Form'],
  number: ['考件编号', 'Number'],
  said: ['打印时的成绩', 'Marks when printed'],
  state: ['效力', 'In force'],
  practice: ['（练习，不作为成绩依据）', ' (practice: no result)'],
  states: {
    signed: ['已签字', 'signed'],
    draft: ['未生效（未签字）', 'not in force: unsigned'],
    none: ['本表不在屏幕上签字', 'this form is signed by hand only'],
  },
  print: ['打印', 'Print'],
  printed: ['第 {print} 次打印，第 {copy} 份，共 {copies} 份', 'print no. {print}, copy {copy} of {copies}'],
  entries: ['打印时的记录条数', 'Entries when printed'],
  digest: ['成绩摘要（SHA-256）', 'Digest of the marks (SHA-256)'],
  key: ['工位公钥指纹', 'Fingerprint of the station'],
  standings: {
    same: ['签名有效，成绩与本机记录一致。', 'The signature holds; the marks are those on record here.'],
    changed: [
      '签名有效，但成绩与本机现在的记录不同：打印之后有更正，或本机记录不全。请以更正后重新打印、签字的为准。',
      'The signature holds, but the marks on record here now are others: corrected since, or the record here is not whole.',
    ],
    'no-marks': [
      '签名有效，是本场次打印的；这张表上没有电子签字的成绩。',
      'The signature holds; it is of this sitting, and has no marks signed on screen.',
    ],
    other: [
      '签名有效，但不是现在打开的场次：请与工位登记表核对指纹，或在存有该场次的工位上再核对。',
      'The signature holds, but it is of another sitting: compare the fingerprint with the registration, or check at a station that has it.',
    ],
  },
  compare: [
    '请把上面的编号、成绩、第几次打印与纸面逐项对照；不同即为涂改或移用。',
    'Compare number, marks and print with the page; where they differ the page was altered or the square is from another.',
  ],
  faults: {
    not_a_seal: ['这不是本程序打印的方码。', 'This is not the square of a page this app printed.'],
    seal_damaged: ['方码内容不完整，请再扫一次。', 'The text is not whole; scan once more.'],
    seal_forged: ['签名无效：方码被改动或伪造。', 'The signature does not hold: altered or forged.'],
    no_square: [
      '图片里没有读到方码：请正对纸面、光线均匀、让方码占画面的四分之一以上。',
      'No square was read: hold the camera straight, in even light, with the square a quarter of the picture or more.',
    ],
  },
} as const satisfies Record<string, Sentence | Record<string, Sentence>>;
