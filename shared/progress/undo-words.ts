import type { Body } from '../record/body.ts';
import type { Sentence } from '../words/say.ts';

/** How things stood and stand, where an act is taken back. */
export const undoWords = {
  nothing: ['无', 'nothing'],
  recused: ['回避', 'recused'],
  notRecused: ['不回避', 'not recused'],
  newFacts: ['新登记的事项', 'the new facts'],
  earlierFacts: ['原来登记的事项', 'the earlier facts'],
  pass: ['通过', 'passed'],
  fail: ['不通过', 'not passed'],
  warn: ['第三份副本缺失时提示', 'a warning while the third copy is missing'],
  stop: ['第三份副本缺失时停止记录', 'nothing recorded while the third copy is missing'],
} as const satisfies Readonly<Record<string, Sentence>>;

/**
 * What the last act on record was, and how it is put right: nothing on record is ever taken off it. Marks that are typed are undone
 * on their sheet; everything else has an act of its own, or stands. Whoever adds a kind of entry says so here.
 */
export const undoneBy: Readonly<Record<Body['type'], Sentence>> = {
  sitting_opened: ['建立了场次；建错的，由现场负责人作废。', 'The sitting was opened; the site head voids it.'],
  sitting_corrected: ['更正了场次信息；再更正一次即可。', 'The sitting was put right; put it right once more.'],
  sitting_voided: ['场次已作废，不能恢复；请另建场次。', 'The sitting is void for good; open another one.'],
  staff_named: [
    '登记了工作人员；在准备中更正，已有记录的写明原因。',
    'Staff were named; correct it under Prepare, with a reason once they are on record.',
  ],
  person_corrected: ['更正了人员信息；再更正一次即可。', 'Somebody was put right; put it right once more.'],
  scorer_replaced: ['换了评分人员；需要时再换一次人。', 'A scorer was replaced; replace them once more.'],
  recusal_recorded: [
    '登记了回避；由现场负责人或组长核实后撤销。',
    'A recusal was declared; the site head or lead takes it back.',
  ],
  stand_in_named: ['安排了接替人；需要时再安排一次。', 'A stand-in was named; name another one.'],
  key_registered: [
    '登记了本人密钥，不能撤销；需要时由现场负责人更换。',
    'A key was registered and stays; the site head replaces it.',
  ],
  key_replaced: ['更换了密钥，不能撤销；需要时再更换。', 'A key was replaced and stays; replace it once more.'],
  supervisor_confirmed: ['登记了督导员文件；重新登记即以最后一次为准。', 'A letter was recorded; the last one counts.'],
  slip_issued: ['打印了登录条；重新打印，原来的就作废。', 'A slip was issued; another one takes its place.'],
  slip_used: [
    '已用登录条登记密钥，不能撤销；需要时由现场负责人更换。',
    'A slip was used and the key stays; the site head replaces it.',
  ],
  deputy_named: ['指定了代理人；重新指定即可。', 'A deputy was named; name another one.'],
  head_succeeded: ['现场负责人已交接，不能撤销。', 'The site head has handed over for good.'],
  candidates_admitted: [
    '导入了考生；在准备中更正，已有记录的写明原因。',
    'Candidates were admitted; correct it under Prepare, with a reason once they are on record.',
  ],
  candidate_corrected: ['更正了考生信息；再更正一次即可。', 'A candidate was put right; put it right once more.'],
  panels_formed: [
    '分设了各组；评分开始之前可以重新分设，写明原因。',
    'Groups were formed; they can be formed anew before the first mark, with a reason.',
  ],
  candidates_assigned: [
    '把考生分到了各组；还没有评分的考生可以转到其他组，写明原因。',
    'Candidates were assigned to groups; whoever has no mark can be moved, with a reason.',
  ],
  tasks_divided: [
    '按任务分了工；评分开始之前可以重新分工或者收回，写明原因。',
    'Tasks were divided; they can be divided anew, or the division taken back, before the first mark, with a reason.',
  ],
  scheme_adopted: [
    '采用了评分方案；评分开始之前可以重新导入。',
    'A scheme was adopted; another may come before the first mark.',
  ],
  attendance_recorded: [
    '登记了到场状态；在检录中改登，写明原因。',
    'Attendance was recorded; record it anew at the check-in, with a reason.',
  ],
  promise_signed: [
    '签了诚信承诺书，不能撤销；在检录中重签，以最后一次为准。',
    'A promise was signed and stays; signed again under Check-in, the last one counts.',
  ],
  line_scored: [
    '最后一步是打分；在评分表上撤销或重新录入，签字以后的写明原因更正。',
    'A mark was given; undo it on its sheet or type it anew, with a reason once it is signed.',
  ],
  veto_recorded: [
    '记了或撤了否定项；在评分表上改记，写明原因。',
    'A veto was recorded; record it anew on its sheet, with a reason.',
  ],
  time_recorded: ['记了时间；在评分表上重新计时。', 'Time was recorded; take it anew on the sheet.'],
  task_timed: [
    '操作了计时；在计时上更正，写明原因和见证人。',
    'A clock was turned; correct it there, with a reason and a witness.',
  ],
  spread_conferred: ['登记了会商，不能撤销；需要时再会商一次。', 'A conferral stays on record; confer once more.'],
  third_named: ['安排了第三人；未签字前可以改派。', 'A third was named; name another before they sign.'],
  spread_decided: ['组长作了裁定；需要时重新裁定，以最后一次为准。', 'The lead decided; the last decision counts.'],
  paper_opened: [
    '开立了纸面补录；补录之前可在屏幕上评分代替。',
    'A paper sheet was opened; it may be marked on screen instead.',
  ],
  paper_keyed: [
    '录入了纸面评分，不能撤销；两人不一致的由第三人裁定。',
    'What was keyed off paper stays; a third settles where two differ.',
  ],
  paper_settled: [
    '裁定了补录差异，不能撤销；签字后由考评员写明原因更正。',
    'What was settled stays; the examiner corrects it with a reason.',
  ],
  paper_check_drawn: ['抽取了评分表，不能撤销；可以补抽，写明原因。', 'The draw stays; draw more, with a reason.'],
  paper_checked: ['登记了抽查结果；重新登记，写明原因。', 'A check was recorded; record it anew, with a reason.'],
  sheet_proofread: [
    '录入了校对，不能撤销；有差异的由组长处理。',
    'What was keyed stays; the lead decides where it differs.',
  ],
  difference_settled: [
    '处理了差异，不能撤销；退回的由考评员更正后重新签字。',
    'The decision stays; what was returned is put right and signed anew.',
  ],
  incident_recorded: [
    '登记了考场情况，不能撤销；扣减成绩的可以撤销扣减，写明原因。',
    'The incident stays; a deduction is taken back with a reason.',
  ],
  deduction_withdrawn: ['撤销了扣减，不能恢复；需要时重新登记。', 'The deduction was taken back; record it anew.'],
  note_added: ['记了考场情况，不能撤销；可以再记一条说明。', 'The note stays; add another one.'],
  sheet_signed: [
    '签了评分表；更正分数后签字失效，须重新签字。',
    'A sheet was signed; a correction takes the signature away.',
  ],
  sitting_signed: [
    '签了场次；成绩有更正时签字失效，须重新签字。',
    'The sitting was signed; a correction takes the signature away.',
  ],
  evidence_recorded: ['登记了佐证材料；撤回须写明原因。', 'A file was recorded; it is taken back with a reason.'],
  inspection_recorded: [
    '登记了抽查，不能撤销；可以补记处理情况。',
    'The check stays on record; add what was done since.',
  ],
  facts_stated: ['登记了事项；重新登记即以最后一次为准。', 'Facts were stated; the last ones count.'],
  subject_scores_imported: ['导入了成绩；重新导入即以最后一次为准。', 'Scores were imported; the last ones count.'],
  question_recorded: ['记了答辩题目；直接改写或清空。', 'A question was recorded; write it anew or clear it.'],
  decision_recorded: ['登记了结论；重新登记即以最后一次为准。', 'A decision was recorded; the last one counts.'],
  certificates_assigned: [
    '登记了证书编号；改号或收回须写明原因。',
    'Numbers were assigned; change or take them back with a reason.',
  ],
  station_replaced: [
    '更换了工位，不能撤销；需要时再次接管。',
    'Another station took over for good; take over once more.',
  ],
  exception_explained: ['说明了特殊情况，不能撤销。', 'What was explained stays.'],
  verdicts_answered: ['现场负责人作了说明，不能撤销；可以再说明一次。', 'The answer stays; answer once more.'],
  third_copy_ruled: [
    '规定了第三份副本；可以改定，放宽的写明原因。',
    'The third copy was ruled on; rule anew, with a reason.',
  ],
  sitting_closed: ['场次已结束，不能撤销。', 'The sitting is closed for good.'],
};
