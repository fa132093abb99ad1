import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';

/** 天津：特级技师、首席技师评聘. Ends on its own words on 2026-03-31. */
export const tianjinChief: Policy = {
  id: 'tianjin-chief',
  version: '1',
  title: '天津市特级技师、首席技师评聘管理暂行办法',
  documentNumber: null,
  source: '003_b024b84a422f4dd4.txt',
  validity: { from: '2024-04-01', to: '2026-03-31', article: '第十五条' },
  channels: ['appointment'],
  levels: ['special', 'chief'],
  forms: [{ title: '特级技师、首席技师证书', article: '附件' }],
  deadlines: [{ title: '评审结果公示', article: '第十条（三）', rule: 'tj.chief.publicity' }],
  settings: { passMark: PASS_MARK, memberShare: null, smallestPanel: null, maxSpread: null },
};

export const { cite, finding } = citing(tianjinChief.source);
