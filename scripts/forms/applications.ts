import type { Layout } from './layout.ts';

// Applications and plans that documents only name.

/** A province's 职业技能等级认定申报表, as its generator lays it out. */
const APPLICANT = [
  ...['姓名', '性别', '出生年月', '照片', '身份证号码', '联系电话', '申报认定职业', '工种/职业方向名称'],
  ...['申报等级', '从事本职业年限', '现工作单位', '电话', '最高学历', '毕业院校', '专业', '毕业时间'],
  ...['现已持何种职业证书', '等级', '证书编码', '取得证书时间'],
];
const EDUCATION = ['学习经历', '程度', '院校', '专业', '毕业时间'];
const CAREER = ['工作经历', '何年至何年', '何职业', '单位', '证明人姓名、电话'];
const PROVINCE = '福建省职业技能等级认定申报表';
const renamed = { 申报鉴定职业: '申报认定职业' };
const SEAL = ['单位（盖章）', '年月日'];

const SCHEDULE: Omit<Layout, 'title'> = {
  nearest: '鉴定站 技能鉴定工作安排表；人数按一省组织册 实操技能考核安排表',
  columns: [['时间', '地点', '工种', '等级', '负责人', '考评组长', '考评员', '监考员', '督导员']],
  renamed: { '考评员（专家）': '考评员' },
  added: ['人数'],
  because: '六（三）称评审专家；人数按组织册',
  copies: '每个职业一式两份',
  says: ['计划名称', '填报人（签字）：', '评价机构（盖章）：', '10个工作日', '每个职业一式两份'],
};
const COVER = ['申报单位：', '职业（工种）：', '等级：', '人数：', '（盖章）', '年月日'];
const PEOPLE = ['序号', '职业（工种）', '等级', '人数', '时间', '地点'];
const DUTIES = ['序号', '职责', '姓名', '单位', '证卡号'];

export const APPLICATIONS = {
  'review-application': {
    nearest: PROVINCE,
    title: '综合评审申报表',
    labels: [...APPLICANT, ...EDUCATION, ...CAREER],
    renamed,
    added: ['主要业绩', '本人承诺', '单位推荐意见', '评审结果'],
    because: '综合评审看业绩；末栏由市鉴定中心加盖公章以及“评审通过”（五（五））',
    says: ['申报人签字：', ...SEAL, '评审通过', '市鉴定中心（盖章）', '年月日'],
  },
  'qualification-review': {
    nearest: PROVINCE,
    title: '技师（高级技师）资格评审表',
    labels: [...APPLICANT, ...CAREER],
    renamed,
    added: ['主要技术工作业绩', '论文题目', '单位推荐意见', '评审组意见', '鉴定中心意见'],
    because: '资格评审看业绩和论文，由评审组和鉴定中心签署',
    says: [...SEAL, '组长签字：', '年月日', '（盖章）', '年月日'],
  },
  'appraisal-application': {
    nearest: PROVINCE,
    title: '职业技能鉴定申请表',
    labels: [...APPLICANT, ...EDUCATION, ...CAREER],
    renamed,
    added: ['本人承诺', '单位审核意见', '鉴定机构审核意见'],
    because: '企业申请，市鉴定中心审核（四（一））',
    says: ['申请人签字：', ...SEAL, '（盖章）', '年月日'],
  },
  'title-application': {
    nearest: PROVINCE,
    title: '高技能人才参评专业技术职称申请表',
    labels: APPLICANT,
    renamed: { 现从事职业: '申报认定职业', 现职业等级: '申报等级' },
    added: ['现任职务、工种及年限', '申报职称系列、级别', '主要业绩、获奖情况', '本人承诺', '单位意见', '主管部门意见'],
    because: '用人单位推荐、业务主管部门报送（二（三））；不列论文（二（二）2）；职业和等级是现有的',
    says: ['申请人签字：', ...SEAL, '（盖章）', '年月日'],
  },
  'skill-application': {
    nearest: PROVINCE,
    title: '专业技术人才参加职业技能评价申请表',
    labels: APPLICANT,
    renamed,
    added: [
      '现专业技术职务及任职时间',
      '从事相关工作经历',
      '主要业绩、获奖情况',
      '本人承诺',
      '单位意见',
      '鉴定机构意见',
    ],
    because: '职称与职业等级对应（三（二）1）',
    says: ['申请人签字：', ...SEAL, '（盖章）', '年月日'],
  },
  'batch-plan': { ...SCHEDULE, title: '职业技能等级认定批次安排表' },
  'enterprise-schedule': { ...SCHEDULE, title: '职业技能等级认定实施计划', because: '人数按组织册' },
  'appraisal-plan': {
    nearest: '没有见到真实版式；按工作安排表和评价批次档案各项',
    title: '职业技能鉴定实施方案',
    labels: [],
    added: [
      ...['一、职业和人员', ...PEOPLE, '二、组织和分工', ...DUTIES],
      ...['三、场地和设备', '四、时间安排', '五、考场纪律和安全', '六、质量督导'],
    ],
    because: '文件只列名称',
    says: COVER,
  },
  'enterprise-plan': {
    nearest: '文件列七项内容，不给表',
    title: '职业技能等级认定试点工作实施方案',
    labels: [
      ...['申请试点企业基本情况', '试点工作机构情况（领导小组或工作组）', '工作范围（认定人员范围与认定职业范围）'],
      ...['主要工作内容', '质量管控措施', '时间安排', '相关建议'],
    ],
    renamed: {
      '一、申请试点企业基本情况': '申请试点企业基本情况',
      '二、试点工作机构情况（领导小组或工作组）': '试点工作机构情况（领导小组或工作组）',
      '三、工作范围（认定人员范围与认定职业范围）': '工作范围（认定人员范围与认定职业范围）',
      '四、主要工作内容': '主要工作内容',
      '五、质量管控措施': '质量管控措施',
      '六、时间安排': '时间安排',
      '七、相关建议': '相关建议',
    },
    added: [...DUTIES, ...PEOPLE],
    because: '记录里已有的人员和分工列成表',
    says: COVER,
  },
  'crossover-plan': {
    nearest: '没有见到真实版式；按文件六各项',
    title: '职业技能等级认定工作方案（贯通）',
    named: '工作方案',
    labels: [],
    added: [
      ...['一、职业和人员', ...PEOPLE, '二、组织和分工', ...DUTIES, '三、场地和设备', '四、时间安排'],
      ...['五、评价方式（理论、技能、综合评审）', '六、现场管理和质量督导', '七、成绩登记和公布', '八、资料管理'],
    ],
    because: '文件只列名称，计划名称标注“贯通”',
    says: COVER,
  },
} as const satisfies Readonly<Record<string, Layout>>;
