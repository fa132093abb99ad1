import type { SittingState } from '#shared/record/state.ts';
import {
  applicationOf,
  applicationPages,
  applicationSchema,
  rosterAnswers,
  type Application,
} from '../parts/application.ts';
import type { Block } from '../parts/blocks.ts';
import type { Form } from '../parts/form.ts';
import { SOURCES } from '../parts/sources.ts';
import { roleWords } from '#shared/words/roles.ts';
import { staffOf } from '../parts/from-sitting.ts';

const TITLE = '职业技能等级认定机构备案申请表';

const PEOPLE = { widths: [56, 108, '*', 84, 44, 70], least: 3 } as const;
const BLOCKS: readonly Block[] = [
  { kind: 'heading', text: '一、申请单位基本信息' },
  {
    kind: 'grid',
    widths: [96, '*', 60, '*'],
    rows: [
      [24, [{ label: '名称' }, { field: '名称', span: 3 }]],
      [24, [{ label: '地址' }, { field: '地址', span: 3 }]],
      [24, [{ label: '注册登记机构' }, { field: '注册登记机构', span: 3 }]],
      [24, [{ label: '统一社会信用代码' }, { field: '统一社会信用代码', span: 3 }]],
      [24, [{ label: '联系人' }, { field: '联系人' }, { label: '职务' }, { field: '职务' }]],
      [24, [{ label: '座机' }, { field: '座机' }, { label: '手机' }, { field: '手机' }]],
      [24, [{ label: '电子邮箱' }, { field: '电子邮箱', span: 3 }]],
      [24, [{ label: '规章制度文件（另附）' }, { field: '规章制度文件', span: 3 }]],
    ],
  },
  { kind: 'heading', text: '二、申请开展评价的职业（工种）' },
  {
    kind: 'list',
    name: '职业',
    heads: ['职业（工种）名称', '职业编码', '认定依据'],
    widths: ['*', 110, 190],
    least: 5,
  },
  { kind: 'heading', text: '三、具备的组织优势、专业优势等' },
  { kind: 'grid', widths: ['*'], rows: [[130, [{ field: '组织优势、专业优势' }]]] },
  { kind: 'heading', text: '四、场地设备等情况（权属证明材料另附）' },
  { kind: 'heading', text: '（一）场地情况' },
  { kind: 'grid', widths: ['*'], rows: [[80, [{ field: '场地情况' }]]] },
  { kind: 'heading', text: '（二）设施设备情况（权属证明材料另附）' },
  {
    kind: 'list',
    name: '设备',
    heads: ['名称', '品牌', '规格/型号', '数量', '所有权归属'],
    widths: ['*', 90, 110, 44, 90],
    least: 4,
  },
  { kind: 'heading', text: '（三）计算机考务管理及视频监控设备配置情况' },
  { kind: 'grid', widths: ['*'], rows: [[80, [{ field: '计算机考务管理及视频监控设备配置情况' }]]] },
  { kind: 'heading', text: '五、人员情况（技术技能水平证明复印件另附）' },
  { kind: 'heading', text: '（一）专职工作人员情况' },
  {
    kind: 'list',
    name: '专职',
    heads: ['姓名', '身份证号', '职务/职称', '学历', '主要工作职责'],
    widths: [60, 112, 90, 50, '*'],
    least: 3,
  },
  { kind: 'heading', text: '（二）专家情况' },
  {
    kind: 'list',
    name: '专家',
    heads: ['姓名', '身份证号', '所在单位', '职务/职称/技能等级', '学历', '专业方向'],
    ...PEOPLE,
  },
  { kind: 'heading', text: '（三）考评人员情况' },
  {
    kind: 'list',
    name: '考评',
    heads: ['姓名', '身份证号', '所在单位', '职务/职称/技能等级', '学历', '考评职业领域'],
    ...PEOPLE,
  },
];

type Figures = Application<'enterprise-filing'>;

/** The enterprise, its occupation and its people; the rest is written in by hand. */
function fill(state: SittingState): Figures | null {
  const { organiser = '', occupation = '', occupationCode = '' } = state.sitting ?? {};
  const listed = (...roles: Parameters<typeof staffOf>[1][]): string[][] =>
    staffOf(state, ...roles).map(({ name, idNumber, employer, title }) => [
      name,
      idNumber,
      employer,
      title,
      '',
      occupation,
    ]);
  return applicationOf('enterprise-filing', state, {
    answers: { ...rosterAnswers(undefined), 名称: organiser },
    lists: {
      职业: occupation === '' ? [] : [[occupation, occupationCode, '']],
      专职: staffOf(state, 'site-head', 'clerk', 'checker').map(({ name, idNumber, title, role }) => [
        ...[name, idNumber, title, '', roleWords[role][0]],
      ]),
      专家: listed('expert-lead', 'expert'),
      考评: listed('examiner-lead', 'examiner'),
    },
  });
}

export const enterpriseFilingForm = {
  name: TITLE,
  source: {
    document: SOURCES.enterprise,
    article: '附件1',
    layout: 'given',
    note: '基本信息、职业（工种）、优势、场地设备、专职工作人员、专家、考评人员',
  },
  use: { policies: ['tianjin-enterprise'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: applicationSchema('enterprise-filing'),
  fill,
  title: () => TITLE,
  layout: (form, write) => applicationPages(form, TITLE, BLOCKS, write),
} as const satisfies Form<Figures>;
