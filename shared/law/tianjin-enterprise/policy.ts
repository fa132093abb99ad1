import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';

const SOURCE = '001_b8eab2b4e346bc81.txt';
export const { cite, finding } = citing(SOURCE);

/** 天津：企业职业技能等级认定试点. In force from its date of issue; no last day is named. */
export const tianjinEnterprise: Policy<'tianjin-enterprise'> = {
  id: 'tianjin-enterprise',
  version: '2',
  title: '天津市开展企业职业技能等级认定试点工作方案',
  documentNumber: '津人社办发〔2019〕82号',
  source: SOURCE,
  validity: { from: '2019-06-23', to: null, article: '印发通知' },
  province: '12',
  articles: {
    levels: '四（一）',
    examiners: '四（三）',
    pass: null,
    recognition: '四（三）',
  },
  numbering: {
    own: true,
    because: cite(
      '六（二）',
      'numbers_by_segment',
      '证书号段由市人社局按备案顺序赋码；本单位可在号段内编号，也可导入编号',
    ),
  },
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
