import { PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';

const SOURCE = '003_b024b84a422f4dd4.txt';
export const { cite, finding } = citing(SOURCE);

/** 天津：特级技师、首席技师评聘. Ends on its own words on 2026-03-31. */
export const tianjinChief: Policy<'tianjin-chief'> = {
  id: 'tianjin-chief',
  version: '2',
  title: '天津市特级技师、首席技师评聘管理暂行办法',
  documentNumber: null,
  source: SOURCE,
  validity: { from: '2024-04-01', to: '2026-03-31', article: '第十五条' },
  province: '12',
  articles: {
    levels: '第三条',
    examiners: '第十条（二）',
    // pass mark and method are those of the organiser's plan
    pass: { article: '第十条（一）', levels: ['special', 'chief'] },
    recognition: null,
  },
  numbering: {
    own: true,
    because: cite(
      '附件',
      'numbers_parts_five_to_seven',
      '编号第 1 至 4 部分由人社部门赋码，第 5 至 7 部分由评价机构赋码；附件以特级技师为例，没有写明首席技师的等级代码，首席技师只能导入',
    ),
  },
  channels: ['appointment'],
  levels: ['special', 'chief'],
  forms: [{ title: '特级技师、首席技师证书', article: '附件' }],
  deadlines: [{ title: '评审结果公示', article: '第十条（三）', rule: 'tj.chief.publicity' }],
  settings: { passMark: PASS_MARK, memberShare: null, smallestPanel: null, maxSpread: null },
};
