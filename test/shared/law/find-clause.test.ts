import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findClause } from '#shared/law/find-clause.ts';
import { POLICIES } from '#shared/law/registry.ts';
import { policyText } from '../../support/policy-text.ts';

const lines = (source: string) => policyText(source).split('\n');
const TIANJIN = lines('000_a01f59d2a8979ca6.txt');
const ENTERPRISE = lines('001_b8eab2b4e346bc81.txt');
const CHONGQING = lines('002_3ad25452e73906a4.txt');
const CHIEF = lines('003_b024b84a422f4dd4.txt');
const HUANGSHI = lines('004_ec38abd813cdc9c7.txt');

/** What the drawer marks, without the blanks that the documents are full of. */
function opened(document: readonly string[], article: string): string {
  const clause = findClause(document, article);
  return clause === null ? '' : document.slice(clause.from, clause.to).join('').replace(/\s/g, '');
}

test.each([
  [TIANJIN, '附件1 四（四）', '（四）成绩认定', '报市鉴定中心。'],
  [TIANJIN, '附件1 四（四）（五）', '（四）成绩认定', '5个工作日内报市鉴定中心。'],
  [TIANJIN, '综合评审工作流程 四', '四、考生理论知识考试', '按照国家职业标准或相关文件执行。'],
  [TIANJIN, '综合评审工作流程 五（二）', '（二）论文答辩', '技师综合评审不进行论文答辩。'],
  [TIANJIN, '综合评审工作流程 六（一）', '（一）高级技师1．综合评审申报表', '6．高级技师评审人员列表。'],
  [TIANJIN, '附件2 三（二）', '（二）申报条件1．首次评价', '免于理论知识考核。'],
  [TIANJIN, '附件2 三（二）1', '1．首次评价', '高级技师职业技能评价。'],
  [TIANJIN, '附件2 三（四）', '（四）参评流程1．', '颁发职业技能等级证书。'],
  [TIANJIN, '第七条', '第七条　本细则自发布之日起施行'.replace('　', ''), '负责解释。'],
  [ENTERPRISE, '四（一）', '（一）试点职业（工种）范围《中华', '不纳入试点范围。'],
  [ENTERPRISE, '附件2', '附件2企业职业技能等级认定试点备案', '⑦相关建议等。'],
  [ENTERPRISE, '印发通知', '现将《天津市开展企业', '2019年6月23日'],
  [CHONGQING, '二（一）至（四）', '（一）取得助理级', '一线技能工作的，可直接申报相应职业（工种）高级技师。'],
  [CHONGQING, '六（三）', '(三)评价实施', '操作考核评价。'],
  [CHONGQING, '三（三）', '(三)考核评价', '评定相应职业技能等级。'],
  [
    CHONGQING,
    '六（四）',
    '(四)成绩管理',
    '签字后方可生效，技能操作考核由考评员签字后生效，成绩登记和统计应由专人校对、签字，并经考评组长签字有效。',
  ],
  [CHONGQING, '七（三）', '（三）同一个职称级别', '或者换职业（工种）申报。'],
  [CHONGQING, '印发通知', '重庆市职业技能鉴定指导中心', '2022年3月10日'],
  [CHONGQING, '附件2', '附件2重庆市专业技术人员', '2022年3月10日印发'],
  [CHIEF, '第七条', '第七条参评特级技师', '适应工作岗位需要的身体条件。'],
  [CHIEF, '第七条（二）', '（二）具有高级技师', '从事本职业（工种）工作。'],
  [CHIEF, '第二条', '[bookmark:_Hlk82847437]第二条', '评价工作。'],
  [CHIEF, '附件', '附件特级技师、首席技师证书编码规则', '考核站点。'],
  [HUANGSHI, '（九）', '（九）实行多元认定', '直接认定相应职业技能等级。'],
  [HUANGSHI, '（九）4', '4.竞赛选拔', '直接认定相应职业技能等级。'],
  [HUANGSHI, '末段', '本《意见》自发文之日起执行', '负责解释。'],
])('opens all that an article says, and no more: %#', (document, article, opening, ending) => {
  const text = opened(document, article);
  expect(text.slice(0, opening.length)).toBe(opening);
  expect(text.slice(-ending.length)).toBe(ending);
});

test('every article that a rule or a document of the app cites opens whole sentences of its own', () => {
  const cited = readFileSync('test/shared/law/approved-verdicts.txt', 'utf8').matchAll(/\| (\w+\.txt) ([^|]+) \|/g);
  const places = new Map(
    [
      ...[...cited].map(([, source = '', article = '']) => [source, article] as const),
      ...POLICIES.flatMap(({ source, validity, forms, deadlines }) =>
        [validity, ...forms, ...deadlines].map(({ article }) => [source, article] as const),
      ),
    ].map((place) => [place.join(' '), place]),
  );
  expect(places.size).toBeGreaterThan(60);
  const lost = [...places.values()].filter(([source, article]) => {
    const text = opened(lines(source), article);
    // A heading or half a sentence ends without a stop. Annexes and the issuing notice end as they like.
    const ends = /^(附件|印发通知)/.test(article) && !article.includes('（') ? text.length > 15 : /[。；]$/.test(text);
    return !ends || text.length < 12;
  });
  expect(lost).toEqual([]);
});

test('an article the document does not have is not invented', () => {
  expect(findClause(CHIEF, '附件9 一')).toBeNull();
  expect(findClause(CHIEF, '说明')).toBeNull();
  expect(findClause(CHIEF, '第七条（九）')).toBeNull();
  expect(findClause(CHONGQING, '二（一）至（九）')).toBeNull();
  expect(findClause(CHONGQING, '九（一）至（二）')).toBeNull();
  expect(findClause([], '印发通知')).toBeNull();
  expect(findClause(['', ' '], '末段')).toBeNull();
});

// what the five documents have no case of, in lines of one's own
test.each([
  ['the first line', ['一、甲。', '二、乙。'], '一', [0, 1]],
  ['a line that only begins with the numeral', ['一般规定。', '一、总则。', '二、乙。'], '一', [1, 2]],
  ['each mark behind the numeral', ['1．甲。', '2.乙。', '3、丙。'], '2', [1, 2]],
  ['brackets of either kind', ['一、甲', '(一)乙。', '（二）丙。'], '一（一）', [1, 2]],
  ['an item of two neighbours', ['二、', '（一）甲', '（二）乙', '1．丙。', '2．丁。'], '二（一）（二）1', [3, 4]],
  ['two neighbours', ['二、', '（一）甲。', '（二）乙。', '（三）丙。'], '二（一）至（二）', [1, 3]],
  ['an annex that speaks of another', ['附件1', '一、见附件2', '二、乙。', '附件2', '三、丙。'], '附件1', [0, 3]],
  ['an annex of two places', ['见附件1。', '附件12', '一、甲。'], '附件2', null],
  ['the last annex of that name', ['附件1', '目录', '附件1', '一、甲。'], '附件1', [2, 4]],
  ['a title that ends in the name', ['某市综合评审工作流程', '一、甲。'], '综合评审工作流程', [0, 2]],
  [
    'a long sentence that ends so',
    [`${'按照本办法的规定和'.repeat(3)}综合评审工作流程`, '一、甲。'],
    '综合评审工作流程',
    null,
  ],
  ['a clause of an annex, up to the next', ['附件1', '一、甲，', '附件2', '乙。'], '附件1 一', [1, 2]],
  ['a blank in a sentence', ['一、甲，', '', '乙。', '二、丙。'], '一', [0, 3]],
  ['a blank behind one', ['一、甲。', '', '乙。', '二、丙。'], '一', [0, 1]],
  ['a blank before an item', ['一、甲。', '', '（一）乙；', '二、丙。'], '一', [0, 3]],
  ['a bookmark', ['[bookmark:_Ref1]第二条　甲。', '第三条　乙。'], '第二条', [0, 1]],
  ['the notice and its date', ['标题', '现将办法印发。', '某局', '2026年1月2日', '附件'], '印发通知', [1, 4]],
  ['who signed, where no line issues it', ['标题', '', '某局', '', '2026年11月12日'], '印发通知', [2, 5]],
  ['no date of a notice', ['现将办法印发。', '2026年1月2日印发'], '印发通知', null],
  ['the last paragraph', ['一、甲。', '本办法自发布之日起施行。', ' '], '末段', [1, 2]],
  ['nothing of a number', ['一、甲。'], '', null],
] as const)('%s', (_, document, article, found) => {
  const clause = findClause(document, article);
  expect(clause === null ? null : [clause.from, clause.to]).toEqual(found);
});
