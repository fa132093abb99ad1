import { layoutOf } from './layout.ts';

export type SchemeField =
  | 'taskNumber'
  | 'taskName'
  | 'taskMark'
  | 'minutes'
  | 'lineNumber'
  | 'lineName'
  | 'lineMark'
  | 'requirement'
  | 'standard'
  | 'rule'
  | 'veto'
  | 'overtime';

export const SCHEME_COLUMNS = [
  '试题序号',
  '试题名称',
  '配分（权重%）',
  '考核时限（分钟）',
  '考核要点序号',
  '考核要点',
  '配分',
  '评分标准',
  '扣分规则',
  '否定项',
  '超时规则',
] as const;

export const SCHEME_LAYOUT = layoutOf<SchemeField>(
  {
    taskNumber: { header: '试题序号', also: ['题号', '试题号'] },
    taskName: {
      header: '试题名称',
      also: ['试题', '项目名称', '项目', '考核项目', '鉴定内容', '鉴定项目', '题目', '任务名称', '模块'],
    },
    taskMark: {
      header: '配分（权重%）',
      also: [
        ...['配分（权重）', '权重', '权重(%)', '权重%', '试题配分(权重%)', '试题配分', '试题权重'],
        ...['鉴定比重', '鉴定比重(%)', '比重'],
      ],
    },
    minutes: { header: '考核时限（分钟）', also: ['考核时限', '考核时间', '考核时间(分钟)', '时限', '考试时间'] },
    lineNumber: { header: '考核要点序号', also: ['要点序号', '评分项序号', '序号', '编号'] },
    lineName: {
      header: '考核要点',
      also: [
        ...['考核要素名称', '考核要素', '考核内容', '评分项目', '评分项', '评分要点', '考核点', '评分要素'],
        ...['考核内容名称', '考核项目名称', '评分项目名称', '测评要点', '检查项目', '作业内容', '评分内容'],
      ],
      required: true,
    },
    lineMark: {
      header: '配分',
      also: ['要点配分', '考核要点配分', '分值', '满分', '标准分', '应得分', '分数'],
      required: true,
    },
    requirement: { header: '考核要求', also: ['技术要求', '质量要求', '工艺要求', '操作要求', '要求', '考核标准'] },
    standard: { header: '评分标准', also: ['标准', '评价标准'] },
    rule: {
      header: '扣分规则',
      also: ['扣分标准', '考核评分的扣分标准', '评分细则', '扣分细则', '评分规则', '评分办法', '扣分说明', '扣分原因'],
    },
    veto: { header: '否定项', also: ['一票否决', '否决项', '关键项'] },
    overtime: { header: '超时规则', also: ['超时', '超时扣分', '超时说明'] },
  },
  ['lineName', 'lineMark'],
  ['备注', '扣分', '得分', '实扣分', '实得分', '检测结果'],
);

/** 总成绩表: the tasks of a scheme with their weights, on a page of its own. */
export const SUMMARY_LAYOUT = layoutOf<'taskName' | 'taskMark'>(
  {
    taskName: { header: '试题名称', also: ['试题', '题目', '试题内容'], required: true },
    taskMark: {
      header: '配分（权重）',
      also: [...SCHEME_LAYOUT.specs.taskMark.names, '配分', '分值', '满分'],
      required: true,
    },
  },
  ['taskName'],
  ['序号', '得分', '备注'],
);
