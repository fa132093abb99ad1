import type { IncidentKind } from '../model/incident.ts';
import type { PaperCause } from '../model/paper-sheet.ts';
import type { ExplainedException } from '../record/state.ts';
import type { Sentence } from '../words/say.ts';

/** What an incident is called, and what follows from it. */
export const incidentWords: Readonly<Record<IncidentKind, Sentence>> = {
  cheating_subject: ['作弊，本科目成绩无效', 'Cheating: this subject is void'],
  cheating_all: ['作弊，全部科目成绩无效', 'Cheating: all subjects are void'],
  rule_breaking: ['违反考场规则', 'Breaking the rules of the room'],
  equipment_failure: ['设备故障', 'Equipment failure'],
  medical_stop: ['伤病中止', 'Stopped for medical reasons'],
  wrong_paper: ['试题或材料有误', 'Wrong paper or material'],
};

/** Why a sheet was marked on paper. */
export const paperCauseWords: Readonly<Record<PaperCause, Sentence>> = {
  power: ['停电', 'no power'],
  machine: ['设备故障', 'the machine failed'],
  printer_only: ['考场无屏幕', 'no screen in the room'],
  other: ['其他', 'other'],
};

/** What was explained, as the diary begins its line. */
export const exceptionKindWords: Readonly<Record<ExplainedException['what'], Sentence>> = {
  policy_not_in_force: ['政策文件不在有效期内，说明：{reason}', 'The document is not in force: {reason}'],
  clock_set_back: ['本机时钟回拨，说明：{reason}', 'The clock was set back: {reason}'],
  headcount_differs: ['人数与名册不符，说明：{reason}', 'The headcount differs: {reason}'],
  station_replaced: ['更换工位，说明：{reason}', 'Another station: {reason}'],
};

/** What of the sitting itself was put right, as the diary says it. */
export const sittingFieldWords: Readonly<Record<string, Sentence>> = {
  title: ['更正场次名称：{old} → {fresh}（{reason}）', 'The sitting’s name put right: {old} → {fresh} ({reason})'],
  room: ['更正考场：{old} → {fresh}（{reason}）', 'The room put right: {old} → {fresh} ({reason})'],
  heldOn: ['更正考核日期：{old} → {fresh}（{reason}）', 'The day put right: {old} → {fresh} ({reason})'],
};

/** One line of the diary each. */
export const diaryWords = {
  incident: ['{kind}（{time} 发生）：{text}；见证人：{witness}', '{kind} (at {time}): {text}; witness: {witness}'],
  deduction: ['{incident}；扣减成绩的 {percent}%', '{incident}; takes {percent}% off the result'],
  photo: ['{incident}；附照片', '{incident}; with a photo'],
  promisedAgain: [
    '重签诚信承诺书，此前 {count} 次签名保留',
    'signed the integrity promise again; {count} earlier {count:signature stays|signatures stay}',
  ],
  withdrawn: [
    '撤销扣减成绩的 {percent}%（{time} 违反考场规则）：{reason}',
    'The deduction of {percent}% for breaking the rules at {time} is given back: {reason}',
  ],
  absent: ['缺考{why}', 'Absent{why}'],
  void: ['违纪，成绩无效{why}', 'Void{why}'],
  ineligible: ['资格不符，不予考核{why}', 'Not eligible, not assessed{why}'],
  present: ['改记到场{why}', 'Present after all{why}'],
  why: ['：{reason}', ': {reason}'],
  veto: ['{examiner}记否定项 {line}：{reason}', '{examiner} vetoed {line}: {reason}'],
  vetoWitness: ['；见证人：{witness}', '; witness: {witness}'],
  vetoChanged: [
    '{examiner}否定项 {line}：{was} → {is}（{reason}）',
    '{examiner}, veto on {line}: {was} → {is} ({reason})',
  ],
  mark: ['{examiner}更正 {line}：{was} → {is}（{reason}）', '{examiner} corrected {line}: {was} → {is} ({reason})'],
  none: ['无', 'none'],
  correction: ['更正身份信息：{old} → {fresh}（{reason}）', 'Identity put right: {old} → {fresh} ({reason})'],
  voided: ['场次作废，原因：{reason}', 'The sitting was voided: {reason}'],
  handover: ['换人：{leaves}由{takes}接替（{reason}）', '{takes} takes {leaves}’s place ({reason})'],
  recusal: ['{name}回避，关系：{relation}（{reason}）', '{name} is recused: {relation} ({reason})'],
  noRecusal: ['{name}不回避，{relation}已核实（{reason}）', '{name} is not recused; {relation} looked into ({reason})'],
  standIn: ['{leaves}的评分由{takes}接替（{reason}）', '{takes} scores in {leaves}’s place ({reason})'],
  clock: [
    '试题 {task} 计时{act}：{before} → {after}（{reason}）',
    'Task {task}, clock, {act}: {before} → {after} ({reason})',
  ],
  pause: ['暂停', 'pause'],
  resume: ['继续', 'resume'],
  give_back: ['补回时间', 'time given back'],
  correct: ['更正', 'corrected'],
  confirm: ['重启后确认', 'confirmed after a restart'],
  third: [
    '评分相差过大，由{name}作第三人评分（{reason}）',
    'Marks lie too far apart: {name} marks as the third ({reason})',
  ],
  spreadDecided: [
    '评分相差过大，组长裁定采用{names}的评分（{reason}）',
    'Marks lie too far apart: the lead takes those of {names} ({reason})',
  ],
  paperOpened: [
    '{examiner}在纸上评分，开立纸面补录（{cause}：{reason}）',
    '{examiner} marked on paper; opened for keying ({cause}: {reason})',
  ],
  paperKeyed: ['{name}照{examiner}的纸面评分表补录', '{name} keyed {examiner}’s paper sheet'],
  paperEmpty: ['空', 'empty'],
  paperSettled: [
    '{examiner}的纸面评分表两人补录不一致，{name}裁定 {lines}（{reason}）',
    '{examiner}’s paper sheet was keyed differently; {name} settled {lines} ({reason})',
  ],
  conferral: ['会商（{names}），复评 {lines}：{text}', 'Conferred ({names}) about {lines}: {text}'],
  proofDiffers: [
    '校对录入与记录不一致，{examiner}评分表：{figures}',
    'What was keyed off {examiner}’s sheet differs from the record: {figures}',
  ],
  proofFigure: ['{line} 记录 {stands}，录入 {read}', '{line}: on record {stands}, keyed {read}'],
  proofTotal: ['合计', 'total'],
  stands: [
    '校对差异，{examiner}评分表：记录无误（{reason}）',
    'Difference on {examiner}’s sheet: the record stands ({reason})',
  ],
  returned: ['校对差异，退回{examiner}（{reason}）', 'Difference: returned to {examiner} ({reason})'],
  checkStands: [
    '抽查差异，{examiner}评分表：记录无误（{reason}）',
    'Paper and record of {examiner}’s sheet differ: the record stands ({reason})',
  ],
  checkReturned: ['抽查差异，退回{examiner}（{reason}）', 'Paper and record differ: returned to {examiner} ({reason})'],
  drawn: [
    '纸面抽查：掷骰子 {seed}，从 {of} 份评分表中抽取 {size} 份',
    'Check of paper: dice {seed} draw {size} of {of} {of:sheet|sheets}',
  ],
  drawnAgain: [
    '纸面抽查补抽：掷骰子 {seed}，从 {of} 份评分表中抽取 {size} 份（{reason}）',
    'Check of paper, drawn once more: dice {seed} draw {size} of {of} {of:sheet|sheets} ({reason})',
  ],
  paperAgrees: ['抽查{examiner}评分表：纸面与记录一致{why}', '{examiner}’s sheet: paper and record agree{why}'],
  paperSays: ['，纸面为 {lines}', '; the paper says {lines}'],
  paperDiffers: [
    '抽查{examiner}评分表：纸面与记录不一致{lines}{why}',
    '{examiner}’s sheet: paper and record differ{lines}{why}',
  ],
} as const satisfies Record<string, Sentence>;
