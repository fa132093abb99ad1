import { APPLICATIONS } from './applications.ts';
import { DAY_AND_AFTER } from './day-and-after.ts';
import type { Layout } from './layout.ts';

// Papers of a plan: the same columns as a sitting's where a sitting has that paper, over all its sittings.

const OWN = '没有见到真实版式；本软件自定';
const PEOPLE = ['序号', '姓名', '证件号码', '单位', '职业（工种）', '等级'];
const SUBJECTS = ['理论', '技能操作', '论文答辩', '综合评审'];
const HEAD = ['计划名称', '评价机构', '政策依据'];

export const PLANS = {
  'plan-arrangement': {
    ...APPLICATIONS['batch-plan'],
    // it may be of any document, which says how many copies it wants
    copies: undefined,
    says: [...HEAD, '填报人（签字）：', '评价机构（盖章）：'],
  },
  'plan-register': {
    nearest: '没有见到真实版式；文件只要求登记成绩，按科目分列',
    title: '职业技能等级认定成绩登记表',
    named: '成绩认定',
    columns: [SUBJECTS.map((head) => `各科成绩/${head}`)],
    added: ['序号', '考件编号', '姓名', '性别', '证件号码', '单位', '职业（工种）', '等级', '总评', '依据'],
    because: '同名的人、各人的等级和总评的依据要看得见',
    says: [...HEAD, '填报人（签字）：', '校对人（签字）：', '评价机构（盖章）：'],
  },
  'plan-summary': {
    nearest: '没有见到真实版式；文件只要求统计，按职业和等级',
    title: '职业技能等级认定成绩汇总表',
    named: '成绩认定',
    columns: [SUBJECTS.map((head) => `各科合格人数/${head}`)],
    added: [
      '职业（工种）',
      '等级',
      '申报人数',
      '总评人数/合格',
      '总评人数/不合格',
      '总评人数/资格不符',
      '总评人数/未完成',
      '总评人数/取消',
      '合格率（%）',
    ],
    because: '文件不给表',
    says: [...HEAD, '填报人（签字）：', '校对人（签字）：', '评价机构（盖章）：'],
  },
  'plan-absences': {
    nearest: OWN,
    title: '缺考、违纪人员名单',
    columns: [[...PEOPLE, '科目', '情况', '日期', '场次']],
    says: [...HEAD, '填报人（签字）：', '质量督导员（签字）：'],
  },
  'plan-resits': {
    nearest: OWN,
    title: '补考人员名单',
    columns: [[...PEOPLE, '科目', '上次成绩', '考核次数', '补考期限', '依据']],
    says: [...HEAD, '填报人（签字）：', '评价机构（盖章）：'],
  },
  'plan-theory': {
    nearest: '鉴定所（站）成绩更正惯例：原记录、更正为、原因、更正人',
    title: '理论成绩导入和更正单',
    columns: [['原记录', '更正为', '原因', '办理人', '时间']],
    added: ['序号', '事项', '考试日期', '姓名', '证件号码', '文件'],
    because: '成绩只由文件导入：哪一个文件、更正的是谁',
    says: [...HEAD, '填报人（签字）：', '校对人（签字）：'],
  },
  'plan-person': {
    nearest: OWN,
    title: '个人成绩单',
    columns: [['科目', '日期', '场次', '考核', '成绩', '结果', '依据']],
    says: ['姓名', '证件号码', '单位', '考件编号', '职业（工种）', '等级', '总评：', '评价机构（盖章）：'],
  },
  'plan-publicity': {
    ...DAY_AND_AFTER['publicity-list'],
    says: ['计划名称', ...DAY_AND_AFTER['publicity-list'].says],
  },
  'plan-objections': {
    nearest: OWN,
    title: '异议处理记录',
    columns: [
      [
        ...['序号', '收到日期', '提出人和方式', '涉及人', '证件号码', '异议内容', '核查情况', '处理结果'],
        ...['更正签字', '答复日期', '办理人', '状态'],
      ],
    ],
    says: [...HEAD, '填报人（签字）：', '评价机构（盖章）：'],
  },
  'plan-hand-in': {
    nearest: OWN,
    title: '上报清单',
    columns: [
      [
        ...['序号', '场次', '考评日期', '类别', '人数', '状态', '记录条数', '末条摘要（SHA-256）', '上报'],
        ...['批次编号', '封存时间', '批次摘要（SHA-256）', '回执/时间', '回执/接收中心', '回执/签名'],
      ],
    ],
    says: [...HEAD, '上报人（签字）：', '接收人（签字）：'],
  },
  'plan-awardees': DAY_AND_AFTER['certificate-roster'],
  'plan-contents': DAY_AND_AFTER['archive-contents'],
} as const satisfies Readonly<Record<string, Layout>>;
