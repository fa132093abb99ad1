import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';

const SOURCE = '004_ec38abd813cdc9c7.txt';
export const { cite, finding } = citing(SOURCE);

/**
 * 黄石：技能人才多元评价. In force from its date of issue, of which the file only tells the year of the document number; so no day
 * of 2020 is held against it.
 */
export const huangshiReform: Policy<'huangshi-reform'> = {
  id: 'huangshi-reform',
  version: '2',
  title: '关于实施技能人才评价制度改革 壮大技能劳动者大军的意见',
  documentNumber: '黄改委发〔2020〕4号',
  source: SOURCE,
  validity: { from: '2020-01-01', to: null, article: '末段' },
  province: '42',
  articles: {
    levels: '（四）',
    examiners: '（九）1',
    pass: null,
    recognition: '（九）4',
  },
  numbering: {
    own: false,
    because: cite(
      '（十一）',
      'numbers_unified',
      '职业资格证书按原规定颁发，职业技能等级证书统一编码；文件没有规定自行编号，编号按下达的导入',
    ),
  },
  channels: ['appraisal', 'recognition', 'specialised'],
  levels: ['junior', 'intermediate', 'advanced', 'technician', 'senior-technician', 'special', 'chief'],
  forms: [],
  deadlines: [],
  settings: { passMark: PASS_MARK, memberShare: null, smallestPanel: null, maxSpread: null },
};
