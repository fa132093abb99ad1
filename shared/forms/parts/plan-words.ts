import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { subjectsIn, type JointVerdict, type PlanPerson } from '#shared/plans/joint.ts';
import type { Standing, SubjectState } from '#shared/plans/standing.ts';

// How lists of a plan say where somebody stands.

export const SEX = { male: '男', female: '女' } as const;
export const JOINT: Readonly<Record<JointVerdict, string>> = {
  ...{ pass: '合格', fail: '不合格', open: '未完成', ineligible: '资格不符' },
  removed: '取消',
};

/** What stands where there is no mark; of who passed or failed the mark itself does. */
export const SUBJECT_STATES: Readonly<Record<SubjectState, string>> = {
  ...{ passed: '合格', failed: '不合格', absent: '缺考', void: '违纪', ineligible: '资格不符', exempt: '免考' },
  ...{ open: '', missing: '', invalid: '须核对', unproven: '免考无依据', lapsed: '已过有效期' },
};
/** What the subject is not asked of. */
const NOT_ASKED = '--';

/** A subject of somebody as one cell: the mark, or what stands for it. */
export function standingCell(standing: Standing | undefined): string {
  if (standing === undefined) return NOT_ASKED;
  const { state, shown } = standing;
  return shown === '' || state === 'lapsed' ? SUBJECT_STATES[state] : shown;
}

/** The names of the subjects a plan has columns for. */
export const planHeads = (people: readonly PlanPerson[]): string[] =>
  subjectsIn(people).map((subject) => examSubjectWords[subject][0]);
