import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findClause } from '#shared/citations/find-clause.ts';

const lines = (file: string) => readFileSync(`resources/policies/${file}.txt`, 'utf8').split('\n');
const TIANJIN = lines('000_a01f59d2a8979ca6');
const CHONGQING = lines('002_3ad25452e73906a4');
const CHIEF = lines('003_b024b84a422f4dd4');
const HUANGSHI = lines('004_ec38abd813cdc9c7');

test.each([
  [TIANJIN, '附件1 四（四）', '（四）成绩认定'],
  [TIANJIN, '综合评审工作流程 四', '四、考生理论知识考试'],
  [TIANJIN, '综合评审工作流程 五（二）', '（二）论文答辩'],
  [TIANJIN, '附件2 三（二）', '（二）申报条件'],
  [CHONGQING, '六（三）', '（三）'],
  [CHONGQING, '七（六）', '（六）企业开展自主评价'],
  [CHIEF, '第七条（二）', '（二）具有高级技师'],
  [HUANGSHI, '（九）4', '4.竞赛选拔'],
])('opens the paragraph of an article: %#', (document, article, opening) => {
  const clause = findClause(document, article);
  expect(document[clause!.from]!.trim().startsWith(opening)).toBe(true);
  expect(clause!.to).toBeGreaterThan(clause!.from);
});

test('an article the document does not have is not invented', () => {
  expect(findClause(CHIEF, '附件9 一')).toBeNull();
  expect(findClause(CHIEF, '说明')).toBeNull();
});
