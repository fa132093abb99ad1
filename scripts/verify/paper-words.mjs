// What the verifier says of a square on paper, [zh-CN, en].

export const PAPER = {
  foreign_square: [
    '这不是考评台打印的方码内容；图片请在程序的 打印 › 核对纸面 里读取。',
    'This is not the text of a square Kaoping printed; pictures are read in the app, under Print › Check a paper.',
  ],
  square_damaged: ['方码内容不完整。', 'The text of the square is not whole.'],
  square_forged: ['签名无效：方码被改动或伪造。', 'The signature does not hold: altered or forged.'],
  holds: ['工位签名：有效，公钥指纹 {fingerprint}', 'station signature: valid, key fingerprint {fingerprint}'],
  form: [
    '表：{form}；场次 {sittingId}；打印时记录 {entries} 条',
    'form {form} of sitting {sittingId}, printed at {entries} entries',
  ],
  number: ['考件编号：{number}', 'number: {number}'],
  said: ['打印时的成绩：{said}', 'marks when printed: {said}'],
  print: ['第 {print} 次打印，第 {copy} 份，共 {copies} 份', 'print no. {print}, copy {copy} of {copies}'],
  digest: ['成绩摘要：SHA-256 {digest}', 'digest of the marks: SHA-256 {digest}'],
  practice: ['这是练习场次，不得作为成绩使用。', 'This is practice and must not be used as a result.'],
  signed: ['已签字', 'signed'],
  draft: ['未生效：打印时尚未签字', 'not in force: unsigned when printed'],
  none: ['本表不在屏幕上签字', 'this form is signed by hand only'],
  not_the_key: ['不是指定的工位公钥。', 'Not the station key that was asked for.'],
  compare: [
    '请将公钥指纹与工位登记表核对；用 --key 公钥 可由程序核对。',
    'Compare the fingerprint with the station’s registration, or let --key KEY do it.',
  ],
  record_unsound: [
    '给出的导出文件本身未通过核验，请先单独核验它。',
    'The exported sitting itself does not verify; verify it on its own first.',
  ],
  record_unread: ['给出的文件不是导出场次。', 'The file is no exported sitting.'],
  record_other: ['给出的导出文件是另一个场次。', 'The exported file is of another sitting.'],
  record_short: [
    '导出文件的记录比打印时少：请用较新的导出文件。',
    'The exported file holds fewer entries than when the page was printed.',
  ],
  record_key: ['签名的工位没有写过这个场次的记录。', 'The station that signed never wrote this record.'],
  record_differs: [
    '打印时的记录重算不出这些成绩：方码与记录不符。',
    'The record as it stood then does not come to these marks.',
  ],
  record_no_marks: [
    '与导出文件同一场次、同一工位；本表没有成绩',
    'same sitting and station as the record; no marks on this form',
  ],
  record_same: [
    '由记录前 {entries} 条重算，成绩摘要相符：',
    'recomputed from the first {entries} entries, the digest of the marks agrees:',
  ],
  record_changed: [
    '打印之后记录有更改：此纸已不是现在的成绩。',
    'The record changed after the print: this paper no longer tells the marks.',
  ],
  eye: [
    '请把编号、成绩、第几次打印与纸面逐项对照；不同即为涂改或移用。',
    'Compare number, marks and print with the page; where they differ the page was altered or the square is from another.',
  ],
};
