import { CROSSOVER_COLUMNS, NATIONAL_COLUMNS, SCORE_COLUMNS } from './candidate-layout.ts';
import { STAFF_COLUMNS } from './staff-layout.ts';
import { SCHEME_COLUMNS } from './scheme-layout.ts';

/** A column of a blank template: cells are text unless they hold figures; `choices` become a drop-down list. */
export type TemplateColumn = {
  readonly header: string;
  readonly width: number;
  readonly number: boolean;
  readonly choices: readonly string[];
};

/** A blank list to fill in. */
export type Template = {
  readonly sheet: string;
  readonly columns: readonly TemplateColumn[];
  /** A heading over several columns, in a row above: first and last column, 0-based. */
  readonly group: { readonly header: string; readonly from: number; readonly to: number } | null;
};

export const TEMPLATE_KINDS = ['national', 'crossover', 'scores', 'staff', 'scheme', 'reviewItems'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

const LEVEL_CHOICES = ['五级/初级工', '四级/中级工', '三级/高级工', '二级/技师', '一级/高级技师'];
const ROLE_CHOICES = [
  ...['考评员', '考评组长', '评审专家', '专家组长'],
  ...['校对人', '质量督导员', '现场负责人', '考务人员'],
];
const YES_NO = ['是', '否'];

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  认定等级: LEVEL_CHOICES,
  申报等级: LEVEL_CHOICES,
  等级: LEVEL_CHOICES,
  性别: ['男', '女'],
  证件类型: ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证'],
  认定分类: ['初次', '晋级'],
  考试类型: ['正考', '补考'],
  是否有职业资格证书: YES_NO,
  角色: ROLE_CHOICES,
  考评资格: ['考评员', '高级考评员'],
  派出单位: ['企业', '市人社局'],
};
const FIGURES = new Set<string>([
  ...['序号', '专业年限', '理论', '实操', '综合', '工作业绩'],
  ...['试题序号', '配分（权重%）', '考核时限（分钟）', '考核要点序号', '配分'],
]);
const WIDE = /证件号码|身份证|单位|条件|经历|地址|证书编号|学历证书|成果|试题名称|标准|规则|否定项|职称\/技能/;

const column = (header: string): TemplateColumn => ({
  header,
  width: WIDE.test(header) ? 24 : header === '序号' ? 7 : Math.max(12, Math.ceil(header.length * 2.2)),
  number: FIGURES.has(header),
  choices: CHOICES[header] ?? [],
});

/** The blank templates: what they hold is what the reader finds again. */
export const TEMPLATES: Readonly<Record<TemplateKind, Template>> = {
  national: { sheet: '报名表', columns: NATIONAL_COLUMNS.map(column), group: null },
  crossover: { sheet: '贯通报名', columns: CROSSOVER_COLUMNS.map(column), group: null },
  scores: { sheet: '成绩', columns: SCORE_COLUMNS.map(column), group: { header: '考核成绩', from: 8, to: 11 } },
  staff: { sheet: '工作人员', columns: STAFF_COLUMNS.map(column), group: null },
  scheme: { sheet: '评分方案', columns: SCHEME_COLUMNS.map(column), group: null },
  reviewItems: {
    sheet: '评分项目',
    columns: [
      { ...column('试题名称'), choices: ['论文内容', '论文答辩', '业绩评定'] },
      ...['考核要点', '配分', '评分标准'].map(column),
    ],
    group: null,
  },
};
