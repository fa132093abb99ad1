import type { IncidentKind } from '#shared/model/incident.ts';
import type { Sentence } from '#shared/words/say.ts';

const VOIDS: Sentence = [
  '记录后该考生成绩无效，不再评分。',
  'The candidate’s result will be void; no more marks are given.',
];

/** What follows from an incident here, and what is left to people; null where that depends on the sitting. */
export const effectWords: Readonly<Record<IncidentKind, Sentence | null>> = {
  cheating_subject: VOIDS,
  cheating_all: VOIDS,
  rule_breaking: null,
  equipment_failure: ['耽误的时间在计时器“补回时间”中登记。', 'Time lost is given back at the clock.'],
  medical_stop: [
    '只作记录，成绩和检录状态不变：考生做完的部分照常评分；不再评分、另行安排的，在检录改记缺考并写明原因。',
    'Only taken down: what was done is marked as usual. Where no marks are to be given, put the check-in to absent, with the reason.',
  ],
  wrong_paper: [
    '只作记录，成绩不变：换发耽误的时间在计时器“补回时间”中登记；按错题评过的项目由考评员改评。',
    'Only taken down: time lost is given back at the clock, and examiners mark anew what was marked by the wrong paper.',
  ],
};

/** 考场情况: taking an incident down, and the diary of the day. */
export const roomWords = {
  record: ['记录情况', 'Record an incident'],
  kind: ['情况', 'What'],
  candidate: ['考生', 'Candidate'],
  nobody: ['不涉及考生', 'Nobody in particular'],
  time: ['发生时间', 'At what time'],
  text: ['经过', 'What happened'],
  witness: ['见证人', 'Witness'],
  incomplete: [
    '请写明时间（如 09:40）、经过和见证人。',
    'Please give the time (such as 09:40), what happened and a witness.',
  ],
  effect: ['处理', 'What follows'],
  warned: ['警告，不扣减成绩', 'A warning; nothing is taken off'],
  deducts: ['扣减成绩的 {percent}%（本场次规定）', '{percent}% of the result (ruled by the sitting)'],
  deductsAbout: [
    '在全部评分的最后成绩上扣减，评分表上的分数不变；成绩汇总、成绩说明和记录单写明扣减前后。',
    'It comes off the final result; sheets stay as they are, and results and papers say before and after.',
  ],
  noBreachRule: [
    '本场次没有规定违反考场规则扣减成绩，只作记录。',
    'The sitting rules no deduction for this; it is only taken down.',
  ],
  photo: ['附照片', 'Attach a photo'],
  photoAbout: ['可不附；照片加密保存，记录写明其摘要', 'Optional; kept sealed, and the record names its digest'],
  photoChosen: ['已选照片，随本条一并记录', 'Chosen; it is recorded with this'],
  photoRemove: ['不附', 'Leave out'],
  photoUnreadable: ['这个文件打不开，请选 JPEG 或 PNG 照片。', 'The file does not open; choose a JPEG or PNG picture.'],
  photoShow: ['看照片', 'See the photo'],
  photoElsewhere: [
    '照片不在这台电脑上，在记录它的那台电脑或其备份里。',
    'The photo is not on this computer but on the one that recorded it, or in its backup.',
  ],
  photoDigest: ['摘要 {digest}', 'Digest {digest}'],
  breaches: ['违反考场规则扣减的成绩', 'Taken off results for breaking the rules'],
  breach: ['{number} {name}，扣减成绩的 {percent}%（{time}，{text}）', '{number} {name}: {percent}% ({time}, {text})'],
  withdraw: ['撤销扣减', 'Give it back'],
  withdrawWhy: ['撤销扣减的理由', 'Why it is given back'],
  save: ['记录', 'Record'],
  cancel: ['取消', 'Cancel'],
  diary: ['考场情况', 'The day’s diary'],
  diaryNone: ['没有记录。', 'Nothing recorded.'],
  print: ['打印考场情况记录单', 'Print the record of the room'],
  line: ['{at} {who}{text}{by}', '{at} {who}{text}{by}'],
  by: ['（{name}记）', ' ({name})'],
} as const satisfies Record<string, Sentence>;
