import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';

const SOURCE = '000_a01f59d2a8979ca6.txt';
export const { cite, finding } = citing(SOURCE);

/** 天津：企业内职业技能鉴定，技师、高级技师综合评审，工程技术领域职业贯通. The file carries neither date nor number. */
export const tianjinAppraisal: Policy<'tianjin-appraisal'> = {
  id: 'tianjin-appraisal',
  version: '2',
  title: '技能人才分类评价实施细则',
  documentNumber: null,
  source: SOURCE,
  validity: { from: null, to: null, article: '第七条' },
  province: '12',
  articles: {
    levels: '附件2 三（二）1',
    examiners: '附件1 四（四）',
    // 均达到60分，可进入综合评审: said of those who go on to one
    pass: { article: '综合评审工作流程 四', levels: ['technician', 'senior-technician'] },
    recognition: '附件2 三（二）3',
  },
  numbering: {
    own: false,
    because: cite(
      '附件2 三（四）',
      'numbers_by_issuer',
      '鉴定合格的由市鉴定中心颁发职业资格证书，认定合格的由评价机构颁发职业技能等级证书；文件没有规定自行编号，编号按发证方给出的导入',
    ),
  },
  channels: ['appraisal', 'recognition', 'crossover'],
  levels: ['junior', 'intermediate', 'advanced', 'technician', 'senior-technician'],
  forms: [
    { title: '职业技能鉴定申请表', article: '附件1 五（一）' },
    { title: '职业技能鉴定实施方案', article: '附件1 五（二）' },
    { title: '技师（高级技师）资格评审表', article: '附件1 五（三）' },
    { title: '高级技师论文答辩评分表', article: '综合评审工作流程 五（二）' },
    { title: '天津市技师（高级技师）综合评审评分表', article: '综合评审工作流程 五（三）' },
    { title: '综合评审人员列表', article: '综合评审工作流程 五（四）' },
    { title: '综合评审申报表', article: '综合评审工作流程 六' },
    { title: '理论操作成绩表', article: '综合评审工作流程 六' },
    { title: '论文答辩成绩表', article: '综合评审工作流程 六（一）' },
    { title: '综合评审汇总表', article: '综合评审工作流程 六' },
  ],
  deadlines: [
    { title: '鉴定成绩上报', article: '附件1 四（四）', rule: 'tj.appraisal.report-deadline' },
    { title: '综合评审材料报送', article: '综合评审工作流程 五（一）', rule: 'tj.review.hand-in' },
    { title: '综合评审完成', article: '综合评审工作流程 五（一）', rule: 'tj.review.completion' },
    { title: '重新评审', article: '综合评审工作流程 四', rule: 'tj.review.re-review' },
  ],
  settings: { passMark: PASS_MARK, memberShare: null, smallestPanel: 3, maxSpread: null },
};
