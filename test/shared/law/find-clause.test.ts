import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findClause } from '#shared/law/find-clause.ts';

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
  [CHONGQING, '六（三）', '(三) 评价实施'],
  [CHONGQING, '三（一）', '(一) 直接认定'],
  [CHONGQING, '六（四）', '(四) 成绩管理'],
  [CHONGQING, '四（一）', '(一)在我市备案'],
  [CHONGQING, '七（六）', '（六）企业开展自主评价'],
  [CHIEF, '第七条（二）', '（二）具有高级技师'],
  [HUANGSHI, '（九）4', '4.竞赛选拔'],
])('opens the paragraph of an article: %#', (document, article, opening) => {
  const clause = findClause(document, article);
  expect(document[clause!.from]!.trim().startsWith(opening)).toBe(true);
  expect(clause!.to).toBeGreaterThan(clause!.from);
});

test('every article any rule cites leads to its paragraph', () => {
  const cited = readFileSync('test/shared/law/approved-verdicts.txt', 'utf8').matchAll(/\| (\w+)\.txt ([^|]+) \|/g);
  const places = new Set([...cited].map(([, file = '', article = '']) => `${file} ${article}`));
  expect(places.size).toBeGreaterThan(30);
  const lost = [...places].filter((place) => {
    const [file = '', ...article] = place.split(' ');
    return findClause(lines(file), article.join(' ')) === null;
  });
  // These name no numbered article: the document opens as a whole.
  expect(lost.sort()).toEqual([
    '001_b8eab2b4e346bc81 印发通知',
    '002_3ad25452e73906a4 印发通知',
    '003_b024b84a422f4dd4 附件',
    '004_ec38abd813cdc9c7 末段',
  ]);
});

test('an article the document does not have is not invented', () => {
  expect(findClause(CHIEF, '附件9 一')).toBeNull();
  expect(findClause(CHIEF, '说明')).toBeNull();
});
