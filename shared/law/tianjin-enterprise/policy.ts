import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';

/** 天津：企业职业技能等级认定试点. In force from its date of issue; no last day is named. */
export const tianjinEnterprise: Policy = {
  id: 'tianjin-enterprise',
  version: '1',
  title: '天津市开展企业职业技能等级认定试点工作方案',
  documentNumber: '津人社办发〔2019〕82号',
  source: '001_b8eab2b4e346bc81.txt',
  validity: { from: '2019-06-23', to: null, article: '印发通知' },
  channels: ['recognition'],
  levels: ['junior', 'intermediate', 'advanced', 'technician', 'senior-technician'],
  forms: [
    { title: '职业技能等级认定机构备案申请表', article: '附件1' },
    { title: '职业技能等级认定试点工作实施方案', article: '附件2' },
    { title: '职业技能等级认定实施计划', article: '七（二）1' },
  ],
  deadlines: [
    { title: '实施计划报送', article: '七（二）1', rule: 'tj.enterprise.plan-deadline' },
    { title: '认定结果备案', article: '七（二）2', rule: 'tj.enterprise.result-deadline' },
  ],
  settings: { passMark: PASS_MARK, memberShare: null, smallestPanel: null, maxSpread: null },
};

export const { cite, finding } = citing(tianjinEnterprise.source);
