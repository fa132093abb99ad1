import { layoutOf } from './layout.ts';

export type CandidateField =
  | 'number'
  | 'name'
  | 'idType'
  | 'idNumber'
  | 'sex'
  | 'birthDate'
  | 'employer'
  | 'occupation'
  | 'level'
  | 'examType'
  | 'phone';

/** The 33 columns of the national template, in order (domain.md 6.1). */
export const NATIONAL_COLUMNS = [
  '序号',
  '职业工种名称',
  '认定等级',
  '申报条件',
  '证件类型',
  '证件号码',
  '姓名',
  '性别',
  '出生日期',
  '手机号码',
  '是否有职业资格证书',
  '证书等级',
  '证书编号',
  '文化程度',
  '所在省(市)区',
  '考生来源',
  '所在单位',
  '报名单位',
  '认定分类',
  '专业',
  '考试类型',
  '民族',
  '参加工作时间',
  '电子邮箱',
  '专业年限',
  '户籍所在地',
  '政治面貌',
  '学历证书编号',
  '简要经历',
  '通讯地址',
  '证书领取方式',
  '邮政编码',
  '邮寄地址',
] as const;

/** The roster of 渝职鉴发〔2022〕8号 贯通: title, its series and rank, appraisals and awards. */
export const CROSSOVER_COLUMNS = [
  '序号',
  '姓名',
  '性别',
  '身份证号码',
  '所在单位',
  '现专业技术职称',
  '职称级别',
  '职称系列',
  '取得时间',
  '申报职业（工种）',
  '职业编码',
  '申报等级',
  '近三年考核',
  '直接认定条件或成果',
  '联系电话',
] as const;

/** The score roster with two heading rows (domain.md 2.3, F6); the last four stand under 考核成绩. */
export const SCORE_COLUMNS = [
  '序号',
  '准考证号',
  '姓名',
  '性别',
  '身份证号',
  '单位',
  '职业/工种',
  '等级',
  '理论',
  '实操',
  '综合',
  '工作业绩',
] as const;

/** How rosters head the columns of a candidate; whatever has no field here is kept in `extra`. */
export const CANDIDATE_LAYOUT = layoutOf<CandidateField>(
  {
    number: {
      header: '考件编号',
      also: ['考件号', '工件编号', '准考证号', '准考证号码', '准考证编号', '考号', '考生编号', '考生号', '参评编号'],
    },
    name: {
      header: '姓名',
      also: ['考生姓名', '申报人姓名', '申请人姓名', '学员姓名', '参评人姓名', '人员姓名', '申报人'],
      required: true,
    },
    idType: { header: '证件类型', also: ['证件种类', '证件名称', '有效证件类型'] },
    idNumber: {
      header: '证件号码',
      also: [
        '身份证号',
        '身份证号码',
        '居民身份证号',
        '居民身份证号码',
        '公民身份号码',
        '公民身份证号码',
        '证件号',
        '有效证件号码',
        '身份证',
      ],
      required: true,
    },
    sex: { header: '性别' },
    birthDate: { header: '出生日期', also: ['出生年月日', '出生年月', '出生时间', '生日'] },
    employer: { header: '所在单位', also: ['工作单位', '现工作单位', '单位名称', '用人单位', '单位'] },
    occupation: {
      header: '职业工种名称',
      also: [
        '职业(工种)名称',
        '申报职业(工种)',
        '申报职业',
        '认定职业(工种)',
        '认定职业',
        '鉴定职业(工种)',
        '鉴定职业',
        '职业(工种)',
        '职业/工种',
        '职业名称',
        '申报工种',
        '鉴定工种',
        '工种名称',
        '职业',
        '工种',
      ],
    },
    level: {
      header: '认定等级',
      also: [
        '申报等级',
        '申报认定等级',
        '鉴定等级',
        '职业技能等级',
        '技能等级',
        '申报级别',
        '认定级别',
        '鉴定级别',
        '等级',
        '级别',
      ],
    },
    examType: { header: '考试类型', also: ['考核类型', '考试类别', '考试性质'] },
    phone: { header: '手机号码', also: ['联系电话', '手机号', '移动电话', '联系方式', '手机', '电话'] },
  },
  ['name', 'idNumber'],
  [...NATIONAL_COLUMNS, ...CROSSOVER_COLUMNS, ...SCORE_COLUMNS, '考核成绩', '备注'],
);
