import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme, SchemeLine } from '#shared/model/scheme.ts';
import type { Person, Role } from '#shared/model/staff.ts';

// The practice sitting: twelve candidates, the staff and the mark scheme of the sample files in resources/samples
// (tj-welder-roster.xlsx, staff.xlsx, welder-scheme.xlsx). All of them are invented people.

export const PRACTICE_ORGANISER = '天津滨海重工装备制造有限公司';
export const PRACTICE_OCCUPATION = '焊工';
export const PRACTICE_OCCUPATION_CODE = '6-18-02-04';
export const PRACTICE_ROOM = '练习考场';

type Id = () => string;

const CANDIDATES: readonly (readonly [name: string, idNumber: string, sex: 'male' | 'female', examType: string])[] = [
  ['吴凯', '120000198302097295', 'male', '正考'],
  ['何宇博', '120000198912118620', 'female', '正考'],
  ['彭琳杰', '120000199401123190', 'male', '正考'],
  ['欧阳㛃', '120000197603167141', 'female', '正考'],
  ['彭华芳', '120000196607116937', 'male', '补考'],
  ['张鹏鹏', '120000198603143339', 'male', '正考'],
  ['高慧林', '120000198601078561', 'female', '正考'],
  ['何华', '120000199602253362', 'female', '正考'],
  ['曹博勇', '120000199711152130', 'male', '补考'],
  ['阿不都热依木·买买提', '120000198710014532', 'male', '正考'],
  ['杨康斌', '12000019710514326X', 'female', '补考'],
  ['何敏莉', '120000199407062958', 'male', '正考'],
];

/** The candidates with fresh ids, numbered as they stand. */
export const practiceCandidates = (id: Id): Candidate[] =>
  CANDIDATES.map(([name, idNumber, sex, examType], index) => ({
    candidateId: id(),
    number: String(index + 1).padStart(3, '0'),
    name,
    idType: '居民身份证',
    idNumber,
    sex,
    birthDate: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
    employer: PRACTICE_ORGANISER,
    occupation: PRACTICE_OCCUPATION,
    level: 'advanced',
    examType,
    phone: '',
    extra: {},
  }));

type StaffRow = readonly [
  role: Role,
  name: string,
  idNumber: string,
  title: string,
  qualification: string,
  card: string,
];
const STAFF: readonly StaffRow[] = [
  ['examiner', '周婷', '120000198611098777', '技师', '考评员', '2614020002'],
  ['examiner', '于辉', '120000199005196902', '高级技师', '高级考评员', '2614010003'],
  ['examiner', '朱军敏', '120000199808198477', '高级工', '考评员', '2614020004'],
  ['examiner-lead', '罗辉莉', '120000198501012768', '高级技师', '高级考评员', '2614010001'],
  ['expert', '程成', '120000197906017124', '正高级工程师', '高级考评员', '2614010005'],
  ['expert', '胡超帅', '120000200105038990', '高级技师', '高级考评员', '2614010006'],
  ['expert', '孙佳', '120000199012049564', '高级工程师', '高级考评员', '2614010007'],
  ['expert', '刘华', '120000197307274647', '高级工程师', '高级考评员', '2614010008'],
  ['checker', '宋勇', '120000198510259893', '工程师', '', ''],
  ['supervisor', '邓芳磊', '120000199803235865', '', '', ''],
  ['site-head', '罗芳', '120000197306276210', '', '', ''],
  ['clerk', '赵洋浩', '12000019730724494X', '', '', ''],
];

const EXAMINING: ReadonlySet<Role> = new Set(['examiner', 'examiner-lead']);
const REVIEWING: ReadonlySet<Role> = new Set(['expert', 'expert-lead']);

/** The staff with fresh ids: practice keys are never those of an earlier practice. */
export const practiceStaff = (id: Id): Person[] => everybody(id).filter(({ role }) => !REVIEWING.has(role));

/** Those of a whole plan, whoever marks and whoever reviews; the same people in each of its sittings. */
export const practicePlanStaff = (id: Id): Person[] => everybody(id);

/** Those of a plan's people who work in a sitting of this kind. */
export const staffFor = (people: readonly Person[], isReview: boolean): Person[] =>
  people.filter(({ role }) => !(isReview ? EXAMINING : REVIEWING).has(role));

const everybody = (id: Id): Person[] =>
  STAFF.map(([role, name, idNumber, title, qualification, cardNumber]) => ({
    personId: id(),
    name,
    role,
    idNumber,
    employer: role === 'supervisor' ? '市职业技能鉴定指导中心' : PRACTICE_ORGANISER,
    title,
    qualification,
    cardNumber,
    validUntil: cardNumber === '' ? null : '2028-06-30',
    appointedBy: role === 'supervisor' ? 'authority' : 'enterprise',
  }));

const line = (
  name: string,
  points: number,
  standard: string,
  rule: string,
  chips: readonly number[],
  veto: SchemeLine['veto'] = null,
): SchemeLine => ({ name, fullMark: points * 100, standard, rule, chips: chips.map((chip) => chip * 100), veto });

export const PRACTICE_SCHEME: Scheme = {
  title: '焊工（三级/高级工）操作技能考核评分方案',
  tasks: [
    {
      name: '低碳钢板对接立焊（V形坡口、单面焊双面成形）',
      fullMark: 10_000,
      weight: 60,
      minutes: 60,
      overtime: [
        { over: 5, deduct: 500 },
        { over: 10, deduct: 1000 },
      ],
      disqualifyOver: 15,
      lines: [
        line('焊前准备', 10, '坡口清理、组对间隙、定位焊符合要求', '每处不符合扣2分，扣完为止', [2]),
        line('焊缝外观尺寸', 25, '余高0～3mm，宽度差≤2mm', '每超差一处扣0.5～5分', [0.5, 5]),
        line('焊缝外观缺陷', 25, '无裂纹、夹渣、气孔、未焊透', '咬边每10mm扣1分；气孔每个扣2分', [1, 2], {
          text: '裂纹：本题不得分',
          scope: 'task',
        }),
        line('X射线探伤', 30, 'Ⅱ级及以上合格', 'Ⅰ级不扣分，Ⅱ级扣10分，Ⅲ级扣30分', [10, 30]),
        line('安全文明生产', 10, '穿戴劳保用品，工完场清', '每项不符合扣2分', [2], {
          text: '发生重大安全事故：取消考试资格',
          scope: 'practical',
        }),
      ],
    },
    {
      name: '管板骑座式水平固定焊',
      fullMark: 10_000,
      weight: 40,
      minutes: 40,
      overtime: [{ over: 5, deduct: 500 }],
      disqualifyOver: 10,
      lines: [
        line('焊前准备', 15, '清理、定位焊', '每处扣3分', [3]),
        line('焊脚尺寸', 35, '焊脚高6±1mm', '每超差一处扣3分', [3]),
        line('外观缺陷', 35, '无表面裂纹、烧穿', '每处扣5分', [5], { text: '烧穿：本题不得分', scope: 'task' }),
        line('安全文明生产', 15, '按规程操作', '每项扣3分', [3]),
      ],
    },
  ],
};
