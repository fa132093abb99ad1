import { attendanceRefusalWords } from './attendance-refusal-words.ts';
import { certificateRefusalWords } from './certificate-refusal-words.ts';
import { inspectionRefusalWords } from './inspection-refusal-words.ts';
import { divisionRefusalWords } from './division-refusal-words.ts';
import { panelRefusalWords } from './panel-refusal-words.ts';
import { promiseRefusalWords } from './promise-refusal-words.ts';
import { paperRefusalWords } from './paper-refusal-words.ts';
import { decisionRefusalWords } from './decision-refusal-words.ts';
import { spreadRefusalWords } from './spread-refusal-words.ts';
import { timeRefusalWords } from './time-refusal-words.ts';
import type { Refusal } from './refusal.ts';
import type { Sentence } from '../words/say.ts';
import { keyRefusalWords } from './key-refusal-words.ts';
import { scorerRefusalWords } from './scorer-refusal-words.ts';

/** What a person reads when the procedure does not allow an entry. */
export const refusalWords: Readonly<Record<Refusal['kind'], Sentence>> = {
  sitting_not_opened: ['场次还没有建立。', 'The sitting has not been opened.'],
  sitting_opened_already: ['场次已经建立。', 'The sitting is open already.'],
  policy_unknown: [
    '本程序不认识这份文件或它的这个版本（{policy}），或文件没有这种评价方式，不能建立场次。',
    'This document, its version ({policy}) or this way of holding a sitting is not known here; it can’t be opened.',
  ],
  settings_looser: [
    '本场次的设置低于文件要求，不能建立场次。',
    'The settings are looser than the document allows; the sitting can’t be opened.',
  ],
  evaluation_unknown: [
    '文件没有这种评价方式，或这种方式没有所列的科目，不能建立场次。',
    'The document has no such evaluation, or it has other subjects; the sitting can’t be opened.',
  ],
  evaluation_unplanned: [
    '评价由多个科目或多次组成，单独一个场次没有总评；请从名册建立计划，由计划合成成绩。',
    'The evaluation is more than this sitting, which alone comes to no joint result: make a plan from the roster, which joins them.',
  ],
  basis_unknown: [
    '文件没有这种评价依据，不能建立场次。',
    'The document evaluates by no such norm; the sitting can’t be opened.',
  ],
  sitting_is_closed: ['场次已经结束，不能再改动。', 'The sitting is closed and can’t be changed.'],
  sitting_is_voided: [
    '场次已经作废，不能再评分、签字或改动。',
    'The sitting is void: nothing more is marked, signed or changed in it.',
  ],
  clock_of_a_sheet: [
    '本场次的计时方式不同：每名考生、每道试题只有一个计时器。',
    'Time is kept otherwise in this sitting: one clock a candidate and task.',
  ],
  clock_state_differs: [
    '计时器的状态已经改变，请看清后再操作。',
    'The clock is not in that state any more; look again, then act.',
  ],
  clock_unconfirmed: [
    '电脑重新启动过，请先确认这个计时器的用时。',
    'The computer was restarted; first confirm what this clock shows.',
  ],
  clock_running: [
    '试题 {task} 还在计时，先结束计时再签字。',
    'Task {task} is still being timed; stop its clock before signing.',
  ],
  tick_before: ['计时读数早于这个计时器的上一条记录。', 'The reading lies before the last one of this clock.'],
  time_over_spent: [
    '时间不能少于已确认的用时，补回的时间也不能超过已用时间。',
    'Not less than what is certain, and not more given back than was spent.',
  ],
  witness_is_self: ['见证人不能是操作者本人。', 'Nobody is their own witness.'],
  ...spreadRefusalWords,
  deduction_not_ruled: [
    '本场次没有规定违反考场规则扣减成绩，或扣减的比例与规定不同，不能这样扣减。',
    'The sitting does not rule such a deduction for breaking the rules, or rules another share.',
  ],
  deduction_gone: [
    '这名考生没有这一项扣减，或已经撤销。',
    'There is no such deduction for this candidate, or it was taken back before.',
  ],
  proofreading_not_due: [
    '这份评分表现在不需要校对：还没有签字，或本场次没有规定校对。',
    'Nothing to proofread here: the sheet is not signed, or this sitting asks for none.',
  ],
  proofreading_unsound: [
    '校对录入的内容不是本场次要求的合计或各项。',
    'What was keyed is not the total or the lines that this sitting asks for.',
  ],
  proofread_already: [
    '这份评分表已经校对过，不能重复录入；有差异的由组长处理。',
    'This sheet was keyed anew already; where it differs the lead decides.',
  ],
  difference_first: [
    '这份评分表有校对差异，请先由组长处理；要更正的由组长退回。',
    'This sheet differs from what the checker read: the lead decides first, and returns it where it is to be put right.',
  ],
  proofreading_open: [
    '还有 {count} 份评分表没有校对完，校对之后才能签字。',
    '{count} {count:sheet is|sheets are} still to be proofread; signing comes after.',
  ],
  incident_as_note: [
    '本场次建立于较早的版本，请用“记录情况”写明，违纪在检录中登记。',
    'This sitting is of an earlier edition: add a note, and record a void result at check-in.',
  ],
  incident_of_nobody: ['请选择是哪一名考生。', 'Please choose the candidate it is about.'],
  difference_gone: ['这份评分表没有待处理的校对差异。', 'This sheet has no difference to settle.'],
  not_in_procedure: ['本场次的考核方式没有这一项记录。', 'A sitting of this kind has no such entry.'],
  sign_in_first: ['请先由本人登录。', 'Please sign in as this person first.'],
  not_your_sheet: ['这是{name}的评分表，只能由本人评分。', 'This is {name}’s sheet; only they may score it.'],
  person_unknown: ['工作人员名单里没有此人。', 'This person is not on the staff list.'],
  candidate_unknown: ['名册里没有这名考生。', 'This candidate is not on the roster.'],
  not_on_resit: [
    '{name}不在这场补考的名单里：补考人员在计划里安排。',
    '{name} is not among those who re-sit here: they are placed in the plan.',
  ],
  candidate_twice: [
    '{name}的证件号码已在考生名册中，一人不能有两个考件编号。',
    'The ID number of {name} is on the roster already: nobody has two numbers.',
  ],
  candidate_number_taken: ['编号 {number} 已经有人使用。', 'Number {number} is taken.'],
  line_unknown: ['评分方案里没有这一项。', 'The scheme has no such line.'],
  mark_over_full: ['不能超过配分 {full} 分。', 'Not more than the full mark {full}.'],
  ...attendanceRefusalWords,
  takeover_out_of_turn: [
    '接替证书里的原工位不是现在记录本场次的工位。',
    'The certificate replaces a station that does not write this sitting.',
  ],
  reason_needed: [
    '签字之后的改动必须写明原因，并重新签字。',
    'A change after signing needs a reason and a new signature.',
  ],
  sheet_incomplete: [
    '还有 {left} 项没有评分，不能签字。',
    '{left} {left:line has|lines have} no mark yet; the sheet can’t be signed.',
  ],
  scheme_in_use: ['已经开始评分，不能更换评分方案。', 'Scoring has begun; the scheme can’t be changed.'],
  scheme_not_as_fixed: [
    '评分方案的分值与文件规定的不一致。',
    'The scheme asks for other marks than the document fixes.',
  ],
  role_may_not: [
    '此角色不能进行这项操作，请由负责此事的人员登录。',
    'This role may not do that; sign in as somebody whose duty it is.',
  ],
  signing_order: ['还没有轮到签字：先完成前面的签字。', 'Not yet: earlier signatures are missing.'],
  verdict_not_there: [
    '所说明的事项与现在的核对结果不一致，请重新核对。',
    'The answer names something that is not found now; please look again.',
  ],
  verdicts_unanswered: [
    '有 {count} 项不符合规定，须先由现场负责人说明理由，才能签字。',
    '{count} {count:is|are} not as the document says; the site head must answer for them before anyone signs.',
  ],
  procedure_invalid: [
    '有 {count} 项违反规定程序，不能签字。',
    '{count} {count:breaks|break} the procedure; nothing can be signed.',
  ],
  ...scorerRefusalWords,
  rotation_unsound: ['考评次数的核对结果不完整，请重新核对。', 'The counts of rotation are not whole; count again.'],
  occupations_not_here: [
    '这个场次由较早的版本建立，名单中不记考评员证的职业（工种）。',
    'This sitting was opened by an earlier version, whose staff list has no occupations of cards.',
  ],
  card_expired: [
    '{name}的考评资格有效期到 {until}，考核当天已经过期，不能评分。',
    '{name}’s card was valid until {until} and had expired on the day; they can’t score.',
  ],
  ...paperRefusalWords,
  ...panelRefusalWords,
  ...divisionRefusalWords,
  ...promiseRefusalWords,
  ...inspectionRefusalWords,
  ...decisionRefusalWords,
  ...timeRefusalWords,
  third_copy_missing: [
    '本场次要求保有 U 盘第三份，现在 U 盘不可用，没有记录：请插回 U 盘，或由质量督导员、现场负责人准许继续。',
    'This sitting must have its third copy and the stick is not available; not recorded. Put it back, or have the supervisor or site head allow it.',
  ],
  third_copy_reason: ['取消“停止录入”必须写明原因。', 'Taking the rule back needs a reason.'],
  identity_frozen: [
    '{name}已有评分、检录或签字记录，姓名、证件号码、编号等只能用“更正”并写明原因，名册附加栏不能再改。',
    '{name} has marks, a state or a signature; name, ID and number change only as a correction with its reason, and the roster’s other columns no more.',
  ],
  photo_frozen: [
    '{name}已有评分、检录或签字记录，照片只能用“更正”更换并写明原因；场次关闭后不能再换。',
    '{name} has marks, a state or a signature: the photo changes only as a correction with its reason, and no more once the sitting is closed.',
  ],
  fact_known: [
    '名册、人员名单、场次信息等记录里已有的内容，不能在条件里另填；有误请到“准备”更正原处。',
    'What roster, staff list and sitting say already is not stated otherwise for a condition; where it is wrong, put it right under Prepare.',
  ],
  correction_unsound: [
    '更正的内容与记录不符，或没有改变任何内容。',
    'The correction does not fit what is on record, or changes nothing.',
  ],
  person_frozen: [
    '{name}已在本场次评分、签字或登记密码，姓名、证件号码、角色和考评资格、派出单位只能用“更正”并写明原因。',
    '{name} scores or signs here already; name, ID, role, card and appointment change only as a correction with its reason.',
  ],
  person_twice: ['同一证件号码的人不能担任两种角色。', 'Nobody may have two roles: two people share an ID number.'],
  nothing_to_confirm: [
    '确认函只用于企业选派的质量督导员，且本场次须有现场负责人的签名。',
    'A letter confirms only a quality supervisor whom the enterprise named, in a sitting that a site head signs for.',
  ],
  ...keyRefusalWords,
  ...certificateRefusalWords,
};
