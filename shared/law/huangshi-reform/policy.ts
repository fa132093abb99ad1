import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';

/**
 * 黄石：技能人才多元评价. In force from its date of issue, of which the file only tells the year of the document number; so no day
 * of 2020 is held against it.
 */
export const huangshiReform: Policy = {
  id: 'huangshi-reform',
  version: '1',
  title: '关于实施技能人才评价制度改革 壮大技能劳动者大军的意见',
  documentNumber: '黄改委发〔2020〕4号',
  source: '004_ec38abd813cdc9c7.txt',
  validity: { from: '2020-01-01', to: null, article: '末段' },
  channels: ['appraisal', 'recognition', 'specialised'],
  levels: ['junior', 'intermediate', 'advanced', 'technician', 'senior-technician', 'special', 'chief'],
  forms: [],
  deadlines: [],
  settings: { passMark: PASS_MARK, memberShare: null, smallestPanel: null, maxSpread: null },
};

export const { cite, finding } = citing(huangshiReform.source);
