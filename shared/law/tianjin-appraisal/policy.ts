import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';

/** 天津：企业内职业技能鉴定，技师、高级技师综合评审，工程技术领域职业贯通. The file carries neither date nor number. */
export const tianjinAppraisal: Policy = {
  id: 'tianjin-appraisal',
  version: '1',
  title: '技能人才分类评价实施细则',
  documentNumber: null,
  source: '000_a01f59d2a8979ca6.txt',
  validity: { from: null, to: null, article: '第七条' },
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

export const { cite, finding } = citing(tianjinAppraisal.source);
