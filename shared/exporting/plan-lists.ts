import { EXAM_SUBJECTS, examSubjectWords } from '../documents/parts/subjects.ts';
import { reasonsOf, type JointVerdict, type PlanPerson } from '../plans/joint.ts';
import type { Resit } from '../plans/resit.ts';
import type { Standing, SubjectState } from '../plans/standing.ts';
import { levelWords } from '../words/levels.ts';
import { tableOf, type Table } from './table.ts';

// The lists of a plan, over all its sittings.

const SEX = { male: '男', female: '女' } as const;
const VERDICTS: Readonly<Record<JointVerdict, string>> = { pass: '合格', fail: '不合格', open: '未完成' };
/** What stands where there is no mark; of who passed or failed the mark itself does. */
const STATES: Readonly<Record<SubjectState, string>> = {
  ...{ passed: '合格', failed: '不合格', absent: '缺考', void: '违纪', exempt: '免考' },
  ...{ open: '', missing: '', invalid: '须核对', unproven: '免考无依据', lapsed: '已过有效期' },
};
/** What the subject is not asked of. */
const NOT_ASKED = '--';

/** 成绩登记表 of a plan: everybody with a column a subject, the joint result, and the clauses it rests on. */
export function planRegister(people: readonly PlanPerson[]): Table {
  const subjects = EXAM_SUBJECTS.map((subject) => examSubjectWords[subject][0]);
  const head = [
    '序号',
    '考件编号',
    '姓名',
    '性别',
    '证件号码',
    '单位',
    '职业（工种）',
    '等级',
    ...subjects,
    '总评',
    '依据',
  ];
  const rows = people.map((person, at) => {
    const { number, name, sex, idNumber, employer, occupation, level } = person.candidate;
    return [
      ...[String(at + 1), number, name, sex === null ? '' : SEX[sex], idNumber, employer, occupation],
      ...[levelWords[level][0], ...EXAM_SUBJECTS.map((subject) => cellOf(person, subject)), VERDICTS[person.verdict]],
      reasonsOf(person)
        .map(({ article, text }) => `${text}（${article}）`)
        .join('；'),
    ];
  });
  return tableOf('成绩登记表', [head], rows, { figures: [0, 8, 9, 10, 11] });
}

function cellOf({ standings }: PlanPerson, subject: Standing['subject']): string {
  const standing = standings.find((one) => one.subject === subject);
  if (standing === undefined) return NOT_ASKED;
  const { state, shown } = standing;
  return shown === '' || state === 'lapsed' ? STATES[state] : shown;
}

/** 补考名单: who may take what again, under the heads that a roster is read by. */
export function resitList(resits: readonly Resit[]): Table {
  const subjectsOf = new Map<PlanPerson, string[]>();
  for (const { person, subject } of resits) {
    const known = subjectsOf.get(person);
    if (known === undefined) subjectsOf.set(person, [examSubjectWords[subject][0]]);
    else known.push(examSubjectWords[subject][0]);
  }
  const head = [
    '序号',
    '姓名',
    '性别',
    '证件类型',
    '证件号码',
    '所在单位',
    '职业工种名称',
    '认定等级',
    '考试类型',
    '手机号码',
    '补考科目',
  ];
  const rows = [...subjectsOf].map(([{ candidate }, subjects], at) => {
    const { name, sex, idType, idNumber, employer, occupation, level, phone } = candidate;
    return [
      ...[String(at + 1), name, sex === null ? '' : SEX[sex], idType, idNumber, employer, occupation],
      ...[levelWords[level][0], '补考', phone, subjects.join('、')],
    ];
  });
  return tableOf('补考名单', [head], rows, { figures: [0] });
}
