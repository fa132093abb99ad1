import { read } from 'xlsx';
import { expect, it } from 'vitest';
import { listAsWorkbook } from '#renderer/features/eligibility/list-workbook.ts';
import { readWorkbook } from '#renderer/importing/worker/read-workbook.ts';
import { applicationsOf, eligibilities } from '#shared/documents/eligibility/judge.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { say, type Sentence } from '#shared/words/say.ts';
import { must } from '#test/support/must.ts';
import { aCandidate, aSitting } from '#test/support/sitting.ts';

const CHONGQING = { id: 'chongqing-crossover', version: '1', rulesHash: 'a'.repeat(64) };
const zh = (sentence: Sentence, blanks?: Readonly<Record<string, string | number>>): string =>
  say(sentence, 'zh', blanks);

it('opens in the house’s own reader with every figure as it was, long numbers and rare names among them', async () => {
  const candidates = [
    { ...aCandidate('001', '欧阳𠮷'), idNumber: '500000198303070016' },
    { ...aCandidate('002', '=1+1'), idNumber: '50000019860413003X' },
  ];
  const state: SittingState = {
    ...EMPTY_STATE,
    sitting: aSitting({ policy: CHONGQING }),
    candidates: new Map(candidates.map((one) => [one.candidateId, one])),
    facts: new Map(
      Object.entries({
        'cq.eligibility': {
          series: '工程技术',
          titleRank: 'assistant',
          inPost: true,
          appraisals: ['qualified', 'qualified', 'qualified'],
        },
        'cq.method': { awards: [{ kind: 'coached-contest', level: 'national-industry', grade: '一等奖' }] },
        'cq.duplicate': { previous: [] },
      }).map(([rule, facts]) => [
        factsKey(rule, candidates[0]!.candidateId),
        { facts, at: '2026-11-20T00:00:00.000Z', seq: 1 },
      ]),
    ),
  };
  const applicants = eligibilities(applicationsOf(state)[0]!, state);
  const bytes = await listAsWorkbook(applicants, zh);
  const [sheet] = must(readWorkbook(bytes));
  const texts = sheet?.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')));
  expect(sheet?.name).toBe('资格审核');
  expect(texts?.[0]).toEqual(['编号', '姓名', '证件号码', '申报等级', '审核', '依据或所缺', '评价方式', '理论考试']);
  expect(texts?.[1]).toEqual([
    '001',
    '欧阳𠮷',
    '500000198303070016',
    '三级/高级工',
    '符合',
    '指导学生参加全国行业竞赛获一等奖，可直接认定高级工（三（一））',
    '直接认定',
  ]);
  expect(texts?.[2]?.slice(0, 5)).toEqual(['002', '=1+1', '50000019860413003X', '三级/高级工', '缺材料']);
  expect(texts?.[2]?.[5]).toContain('缺：职称系列（一）、职称级别（二）');
  const cells = read(bytes, { dense: true, cellFormula: true }).Sheets['资格审核']?.['!data']?.flat() ?? [];
  expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
  expect(new Set(cells.flatMap((cell) => cell.t))).toEqual(new Set(['s']));
});
