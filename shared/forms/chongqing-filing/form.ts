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
import { levelWords } from '#shared/words/levels.ts';
import { staffOf } from '../parts/from-sitting.ts';

const TITLE = '组织专业技术人员参加高技能人才贯通评价机构报备表';

const BLOCKS: readonly Block[] = [
  { kind: 'heading', text: '评价机构盖章：' },
  { kind: 'heading', text: '一、基本信息' },
  {
    kind: 'grid',
    widths: [90, '*', 60, '*'],
    rows: [
      [22, [{ label: '（一）评价机构信息', span: 4 }]],
      [24, [{ label: '评价机构名称' }, { field: '评价机构名称', span: 3 }]],
      [24, [{ label: '评价机构类型' }, { field: '评价机构类型', span: 3 }]],
      [24, [{ label: '办公地址' }, { field: '办公地址', span: 3 }]],
      [22, [{ label: '（二）法定代表人信息', span: 4 }]],
      [24, [{ label: '姓名' }, { field: '法定代表人' }, { label: '职务' }, { field: '法定代表人职务' }]],
      [24, [{ label: '座机' }, { field: '法定代表人座机' }, { label: '手机' }, { field: '法定代表人手机' }]],
      [22, [{ label: '（三）联系人信息', span: 4 }]],
      [24, [{ label: '姓名' }, { field: '联系人' }, { label: '职务' }, { field: '联系人职务' }]],
      [24, [{ label: '座机' }, { field: '联系人座机' }, { label: '手机' }, { field: '联系人手机' }]],
    ],
  },
  { kind: 'heading', text: '二、拟申请贯通评价的专业技术职称专业与技能类职业（工种）对应' },
  {
    kind: 'list',
    name: '对应',
    heads: ['职业名称', '工种名称', '等级', '对应专业技术职称专业范围'],
    widths: [100, 90, 80, '*'],
    least: 4,
  },
  { kind: 'heading', text: '三、人员情况' },
  { kind: 'heading', text: '（一）负责贯通评价工作人员情况' },
  {
    kind: 'list',
    name: '工作人员',
    heads: ['姓名', '身份证号', '职务/职称', '学历', '工作职责'],
    widths: [64, 116, 90, 60, '*'],
    least: 4,
  },
  { kind: 'heading', text: '（二）评审专家情况（本单位或外单位符合条件的专家，不少于3人）' },
  {
    kind: 'list',
    name: '专家',
    heads: ['姓名', '身份证号', '职务/职称/技能等级', '学历', '专业方向', '是否本单位人员'],
    widths: [60, 112, 84, 46, '*', 56],
    least: 4,
  },
];

type Figures = Application<'chongqing-filing'>;

/** The organiser, the occupation and the people of this sitting; the rest is written in by hand. */
function fill(state: SittingState): Figures | null {
  const levels = [...new Set([...state.candidates.values()].map(({ level }) => levelWords[level][0]))];
  return applicationOf('chongqing-filing', state, {
    answers: { ...rosterAnswers(undefined), 评价机构名称: state.sitting?.organiser ?? '' },
    lists: {
      对应: levels.map((level) => [state.sitting?.occupation ?? '', '', level, '']),
      工作人员: staffOf(state, 'site-head', 'clerk', 'checker').map(({ name, idNumber, title, role }) => [
        ...[name, idNumber, title, '', roleWords[role][0]],
      ]),
      专家: staffOf(state, 'expert-lead', 'expert').map(({ name, idNumber, title, employer }) => [
        ...[name, idNumber, title, '', '', employer === state.sitting?.organiser ? '是' : '否'],
      ]),
    },
  });
}

export const chongqingFilingForm = {
  name: TITLE,
  source: {
    document: SOURCES.chongqing,
    article: '附件1',
    layout: 'given',
    note: '基本信息、职称与职业对应表、工作人员、评审专家（不少于 3 人）',
  },
  use: { policies: ['chongqing-crossover'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: applicationSchema('chongqing-filing'),
  fill,
  title: () => TITLE,
  layout: (form, write) => applicationPages(form, TITLE, BLOCKS, write),
} as const satisfies Form<Figures>;
