import type { Sentence } from '#shared/words/say.ts';

/** Why nothing was kept of a plan, its 公示 and its 争议. */
export const planFailureWords = {
  re_review_used: [
    '{name}一年内已评审过（{days}），这次就是重新评审，不能再安排。',
    '{name} had a review within a year ({days}): this one is the re-review, and the only one.',
  ],
  plan_other_area: [
    '同一个计划不能既有正式场次又有练习场次，没有建立。',
    'A plan holds real sittings or practice, never both; nothing was opened.',
  ],
  plan_unknown: [
    '本机没有这个计划的场次，没有保存。',
    'No sitting of this plan is on this computer; nothing was saved.',
  ],
  plan_not_damaged: ['计划记录完好，不需要重建。', 'The plan’s record is whole; there is nothing to rebuild.'],
  plan_damaged: [
    '计划记录文件损坏或被改动，没有采用；各场次的记录不受影响。有含该计划的备份的，用备份恢复；没有的，打开计划按“重建计划记录”。在此之前，理论成绩和计划规定不能再记入。',
    'The plan’s own record is damaged or was changed and is not used; the sittings’ records are safe. Restore a backup that holds it or, without one, open the plan and rebuild the record; until then nothing can be added to it.',
  ],
  plan_not_signed_in: [
    '没有人在这个计划的场次里登录，没有保存：请场次的现场负责人或考务人员本人输入密码。',
    'Nobody is signed in in a sitting of this plan; nothing was saved. A site head or clerk of one enters their PIN.',
  ],
  plan_key_unknown: [
    '“{name}”的密钥没有登记在“{title}”里，没有保存：请本人先在这个场次里登录一次。',
    'The key of {name} is not on record in “{title}”; nothing was saved. They sign in there once first.',
  ],
  plan_role_wrong: [
    '“{name}”在“{title}”里不是现场负责人，也不是考务人员，没有保存。',
    'In “{title}” {name} is neither site head nor clerk; nothing was saved.',
  ],
  plan_person_unknown: [
    '有 {count} 人的姓名和证件号码不在这个计划里，一个都没有保存。',
    '{count} {count:person is|people are} not in this plan by name and ID number; nothing was saved.',
  ],
  plan_person_twice: [
    '有 {count} 个证件号码重复，一个都没有保存。',
    '{count} {count:ID number occurs|ID numbers occur} twice; nothing was saved.',
  ],
  plan_reason_needed: [
    '有 {count} 人的成绩与已保存的不同，更正须写明原因。',
    '{count} {count:score differs|scores differ} from those on record; a correction needs a reason.',
  ],
  plan_day_wrong: [
    '日期不能晚于今天，也不能早于它所依据的那一天，没有保存。',
    'The day is after today, or before the day it follows from; nothing was saved.',
  ],
  plan_signer_wrong: [
    '“{name}”在“{title}”里不是校对人、组长、质量督导员或现场负责人，或者这个场次里没有异议涉及的人，没有签字。',
    'In “{title}” {name} is neither checker, lead, supervisor nor site head, or the person concerned is not in it; nothing was signed.',
  ],
  plan_signed_already: [
    '“{name}”已经签字，或者这个职责已有人签字，没有再签。',
    '{name} has signed already, or somebody in that role has; nothing was signed again.',
  ],
  calendar_lacks_year: [
    '缺少 {year} 年的放假调休日历，公示天数无法计算，没有保存：请先确认这一年的日历。',
    'No calendar of {year} is here, so working days can’t be counted; nothing was saved. Confirm that year first.',
  ],
  publicity_runs: ['已有公示正在进行，没有再开始。', 'A list is up already; no other was begun.'],
  publicity_list_differs: [
    '名单与现在合格的人不一致，没有保存：请重新打开计划再试。',
    'The list is not that of who has passed now; nothing was saved. Open the plan again.',
  ],
  publicity_days_wrong: [
    '公示少于 {least} 个工作日，或者截止日与日历不符，没有保存。',
    'The list is up for less than {least} {least:working day|working days}, or its last day is not the calendar’s; nothing was saved.',
  ],
  publicity_runs_not: ['没有正在进行的公示，没有保存。', 'No list is up; nothing was saved.'],
  publicity_until: ['公示到 {until} 才届满，没有保存。', 'The list is up until {until}; nothing was saved.'],
  objection_open: [
    '还有 {count} 件异议没有处理完，公示不能以无异议结束。',
    '{count} {count:objection is|objections are} not settled; the list can’t be ended yet.',
  ],
  objection_not_in_time: [
    '收到异议的日期不在公示期内，没有保存。',
    'The objection did not come in while a list was up; nothing was saved.',
  ],
  objection_known: ['这件异议已经登记，没有再保存。', 'This objection is on record already; nothing was saved.'],
  objection_unknown: ['没有这件异议，没有保存。', 'There is no such objection; nothing was saved.'],
  objection_settled: ['这件异议已经处理完，没有更改。', 'This objection is settled; nothing was changed.'],
  objection_effect_wrong: [
    '要更正的成绩与记录不符，或者更正后的结果与分数不符，没有保存。',
    'What is to be put right does not stand so, or the new result does not follow from its mark; nothing was saved.',
  ],
  certificate_objection_open: [
    '“{name}”有没有处理完的异议，不能登记证书。',
    'An objection about {name} is not settled; no certificate was recorded.',
  ],
  certificate_objection_removed: [
    '“{name}”经异议处理取消评价结果，不能登记证书。',
    '{name} was taken off the list after an objection; no certificate was recorded.',
  ],
  certificate_uncorrected: [
    '{name}在本场次没有合格，计划中也没有签字齐全的更正使其合格，不能登记证书编号。',
    '{name} has not passed here, and no signed correction of the plan says otherwise: no certificate follows.',
  ],
  certificate_not_joint: [
    '{name}在计划中的总评还不是合格（各科或权重），或有场次尚未结束，不能登记证书编号。',
    '{name} has not passed all subjects of the plan yet, or a sitting is still open: no certificate follows.',
  ],
  certificate_objection_failed: [
    '“{name}”经异议处理更正为不合格，不能登记证书。',
    'A result of {name} was put right to a fail after an objection; no certificate was recorded.',
  ],
  plan_nothing_new: ['与已保存的完全相同，没有再保存。', 'Everything is on record already; nothing was saved again.'],
} as const satisfies Readonly<Record<string, Sentence>>;
