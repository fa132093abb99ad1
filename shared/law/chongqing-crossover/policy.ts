import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';
import { TWO_THIRDS } from '#shared/law/scoring/panel.ts';

const SOURCE = '002_3ad25452e73906a4.txt';
export const { cite, finding } = citing(SOURCE);

/** 重庆：专业技术人员参加高技能人才评价（贯通）. In force from its date; no last day is named. */
export const chongqingCrossover: Policy<'chongqing-crossover'> = {
  id: 'chongqing-crossover',
  version: '2',
  title: '关于做好我市专业技术人员参加高技能人才评价组织实施工作的通知',
  documentNumber: '渝职鉴发〔2022〕8号',
  source: SOURCE,
  validity: { from: '2022-03-10', to: null, article: '印发通知' },
  province: '50',
  articles: {
    levels: '二（一）',
    examiners: '六（三）',
    // 六（三） sets 60 for panels; of the assessment of 高级工 it says no mark
    pass: null,
    recognition: null,
  },
  numbering: {
    own: false,
    because: cite(
      '六（五）',
      'numbers_by_system',
      '认定结果经确认后，由认定管理系统生成证书编号；本应用不编号，只导入',
    ),
  },
  channels: ['crossover'],
  levels: ['advanced', 'technician', 'senior-technician'],
  forms: [
    { title: '组织专业技术人员参加高技能人才贯通评价机构报备表', article: '附件1' },
    { title: '重庆市专业技术人员参加高技能人才评价申报表', article: '附件2' },
    { title: '职业技能等级认定批次安排表', article: '六（一）' },
    { title: '评审及评价表', article: '六（六）' },
    { title: '职业技能等级认定获证人员名册', article: '六（五）' },
  ],
  deadlines: [
    { title: '批次安排表、工作方案报备', article: '六（一）', rule: 'cq.plan' },
    { title: '评价资料保存', article: '六（六）', rule: 'cq.retention' },
  ],
  settings: { passMark: PASS_MARK, memberShare: TWO_THIRDS, smallestPanel: 3, maxSpread: null },
};
