import type { SigningRole } from '#shared/model/signing-order.ts';
import type { Procedure } from '#shared/procedures/parts/procedure.ts';
import type { SpreadStage } from '#shared/results/spread.ts';
import type { Sentence } from '#shared/words/say.ts';

/** Who signs besides the group's lead, as the forms call them. */
const signerWords: Readonly<Record<Exclude<SigningRole, 'lead'>, Sentence>> = {
  checker: ['校对人', 'Checker'],
  supervisor: ['质量督导员', 'Quality supervisor'],
};

/** What a signing role is called in a sitting. */
export const signerName = (role: SigningRole, { group }: Procedure): Sentence =>
  role === 'lead' ? group.leadName : signerWords[role];

/** The sign-off screen. */
export const signOffWords = {
  title: ['签字', 'Sign-off'],
  order: [
    '先由{scorers}签评分表，再由校对人、{lead}依次签字，最后由质量督导员签署意见。',
    '{scorers} sign their sheets; then checker, {lead}, and the supervisor’s opinion.',
  ],
  orderDecided: [
    '先由{lead}逐人认定，再由校对人、{lead}依次签字，最后由质量督导员签署意见。',
    '{lead} decides on everybody; then checker, {lead}, and the supervisor’s opinion.',
  ],
  sheets: ['{scorers}评分表', 'Sheets of the {scorers}'],
  sheetsLeft: ['{name}还有 {left} 份未签', '{name}: {left} unsigned'],
  sheetsDone: ['{name}已全部签字', '{name}: all signed'],
  signedAt: ['{name}，{at}', '{name}, {at}'],
  waiting: ['待签字', 'To sign'],
  nobody: ['工作人员名单里没有{role}，请先在“准备”中补充。', 'The staff list has no {role}; add one under Prepare.'],
  noKey: ['{name}还没有设置签名密码，请先登录一次。', '{name} has no signing PIN yet; sign in once first.'],
  unassignedFirst: ['有 {count} 名考生没有分组。', '{count} {count:candidate is|candidates are} in no group yet.'],
  leadOf: ['{role}（{panel}）', '{role} ({panel})'],
  sheetsFirst: ['还有 {count} 份评分表没有签字。', '{count} {count:sheet is|sheets are} not signed yet.'],
  reviewsFirst: [
    '还有 {count} 名考生的综合评审没有完成：缺成绩、评分或综合评定。',
    '{count} {count:review is|reviews are} not complete: scores, marks or the decision are missing.',
  ],
  decisionsFirst: ['还有 {count} 名考生没有认定。', '{count} {count:is|are} still to be decided.'],
  noCandidates: ['还没有导入考生名册。', 'There is no roster yet.'],
  noExaminers: ['还没有考评员。', 'There are no examiners yet.'],
  invalidResults: [
    '有 {count} 人须由考评组复评，复评之后才能签字。',
    '{count} {count:candidate|candidates} must be scored again before signing.',
  ],
  proofreadingFirst: [
    '还有 {count} 份评分表没有校对完。',
    '{count} {count:sheet is|sheets are} still to be proofread.',
  ],
  goProofread: ['去校对', 'Proofread'],
  goScoring: ['去评分', 'Score'],
  goPanel: ['去评审', 'Review'],
  goSetup: ['去准备', 'Go to Prepare'],
  what: ['签字内容：成绩汇总', 'What is signed: the summary of results'],
  number: ['编号', 'Number'],
  name: ['姓名', 'Name'],
  result: ['成绩', 'Result'],
  verdict: ['结论', 'Verdict'],
  digest: ['摘要', 'Digest'],
  digestWhy: [
    '与纸面上的摘要相同。任何一个分数变动，摘要就会改变，签字随之失效。',
    'The same digest stands on paper. It changes with any mark, and the signatures fall.',
  ],
  signAs: ['由{name}（{role}）签字', '{name} ({role}) signs'],
  signInAs: ['{name}（{role}）登录后签字', 'Sign in as {name} ({role}) to sign'],
  pin: ['签名密码', 'Signing PIN'],
  opinion: ['督导意见', 'Opinion'],
  opinionNeeded: ['请写明督导意见。', 'Please write the opinion.'],
  confirm: ['签字', 'Sign'],
  cancel: ['取消', 'Cancel'],
  allSigned: ['签字齐全', 'All signatures are in place'],
  close: ['结束场次', 'Close the sitting'],
  closeWhat: [
    '应有评分表 {expected} 份：已签 {signed} 份，缺考 {absent} 份，违纪 {voided} 份。结束后不能再改动任何记录。',
    '{expected} {expected:sheet|sheets} expected: {signed} signed, {absent} absent, {voided} void. Nothing can change after closing.',
  ],
  closed: ['场次已结束，可以打印和上报。', 'The sitting is closed; print and hand over.'],
  goPrint: ['去打印', 'Print'],
  goHandover: ['去上报', 'Hand over'],
} as const satisfies Record<string, Sentence>;

type Way = { readonly what: Sentence; readonly go: Sentence };
const byThird: Way = {
  what: [
    '有 {count} 人的评分相差过大，须由第三人评分，之后才能签字。',
    '{count} {count:candidate needs|candidates need} a third mark before signing.',
  ],
  go: ['安排第三人', 'Name the third'],
};

/** What marks that lie too far apart ask for before anyone signs above them, and the way there. */
export const spreadWays: Readonly<Record<SpreadStage, Way>> = {
  confer: { what: signOffWords.invalidResults, go: ['去会商', 'Confer'] },
  name_third: byThird,
  third_marks: byThird,
  lead_decides: {
    what: [
      '有 {count} 人的评分相差过大，须由组长裁定，之后才能签字。',
      '{count} {count:candidate waits|candidates wait} for the lead’s decision before signing.',
    ],
    go: ['去裁定', 'Decide'],
  },
};

/** What is said before a sitting ends. */
export const closingWords = {
  open: ['还有下列事项，结束后不能再处理：', 'These are still open, and can’t be dealt with afterwards:'],
  nothing: ['没有未了的事项。', 'Nothing is open.'],
  concerns: [
    '政策核对有 {count} 项没有说明',
    '{count} {count:verdict|verdicts} of the document {count:is|are} not answered for',
  ],
  notAsked: [
    '政策核对有 {count} 项没有核对',
    '{count} {count:verdict|verdicts} of the document {count:was|were} not looked at',
  ],
  unmarked: ['有 {count} 名考生没有检录', '{count} {count:candidate was|candidates were} not checked in'],
  lessened: [
    '有 {count} 名考生因违反考场规则扣减了成绩，结束后不能撤销',
    '{count} {count:result is|results are} lessened for breaking the rules; that can’t be taken back afterwards',
  ],
  stick: ['U 盘第三份现在没有保存', 'The third copy is not being kept'],
  confirm: ['确认结束', 'Close it'],
  back: ['先不结束', 'Not yet'],
} as const satisfies Record<string, Sentence>;
