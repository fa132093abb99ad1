import { describe, expect, it } from 'vitest';
import { ALL_DOCUMENTS, documentOf, evaluationWayOf, WAYS } from '#shared/documents/registry.ts';
import { findClause } from '#shared/law/find-clause.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Evaluation } from '#shared/model/evaluation.ts';
import type { Channel, ProcedureName } from '#shared/model/sitting.ts';
import { under } from '#test/support/certified.ts';
import { aSitting } from '#test/support/sitting.ts';
import { policyText } from '../../support/policy-text.ts';

// How a sitting may be held: a way that is open to the wrong level holds an exam that counts for nobody.

const TO_SENIOR: readonly Level[] = ['junior', 'intermediate', 'advanced', 'technician', 'senior-technician'];
const ALL: readonly Level[] = [...TO_SENIOR, 'special', 'chief'];
const TWO: readonly Level[] = ['technician', 'senior-technician'];
const THREE: readonly Level[] = ['advanced', ...TWO];

type Row = readonly [
  id: string,
  procedure: ProcedureName,
  channels: readonly Channel[],
  levels: readonly Level[],
  /** Where the document sets the pass mark: by which clause, at which of its levels. */
  pass: string | null,
  at: readonly Level[],
];

const ROWS: readonly Row[] = [
  ['tianjin-appraisal', 'practical', ['appraisal'], TO_SENIOR, '综合评审工作流程 四', TWO],
  ['tianjin-review', 'review', ['appraisal', 'crossover'], TWO, '综合评审工作流程 四', TWO],
  ['tianjin-crossover', 'practical', ['crossover'], THREE, '综合评审工作流程 四', TWO],
  ['tianjin-contest', 'recognition', ['crossover'], ['senior-technician'], null, []],
  ['tianjin-enterprise', 'practical', ['recognition'], TO_SENIOR, null, []],
  ['tianjin-enterprise-combined', 'practical', ['recognition'], TO_SENIOR, null, []],
  ['tianjin-enterprise-process', 'practical', ['recognition'], TO_SENIOR, null, []],
  ['tianjin-enterprise-recognition', 'recognition', ['recognition'], TO_SENIOR, null, []],
  ['chongqing-panel', 'panel', ['crossover'], THREE, '六（三）', THREE],
  ['chongqing-assessment', 'practical', ['crossover'], ['advanced'], null, []],
  ['tianjin-chief', 'practical', ['appointment'], ['special', 'chief'], '第十条（一）', ['special', 'chief']],
  ['huangshi', 'practical', ['recognition', 'appraisal', 'specialised'], ALL, null, []],
  ['huangshi-comprehensive', 'practical', ['recognition'], ALL, null, []],
  ['huangshi-performance', 'practical', ['recognition'], ALL, null, []],
  ['huangshi-process', 'practical', ['recognition'], ALL, null, []],
  ['huangshi-contest', 'recognition', ['recognition'], ALL, null, []],
];

it('every way is known here', () => {
  expect(WAYS.map(({ id }) => id).sort()).toEqual(ROWS.map(([id]) => id).sort());
});

describe.each(ROWS)('%s', (id, procedure, channels, levels, pass, at) => {
  const way = WAYS.find((one) => one.id === id) ?? expect.fail(id);

  it('is held so, for these levels and channels', () => {
    expect([way.procedure, way.channels, way.levels]).toEqual([procedure, channels, levels]);
    // only 特级 and 首席 take mark and examiners from the plan alone (第十条（二）)
    expect(way.fromPlan).toBe(id === 'tianjin-chief');
  });

  it('passes by the clause that says so, and by the sitting’s own mark where none does', () => {
    for (const level of levels)
      expect([level, way.passMarkBy(level)]).toEqual([level, at.includes(level) ? pass : null]);
    if (pass !== null) expect(findClause(policyText(way.policy.source).split('\n'), pass)).not.toBeNull();
  });
});

describe('an evaluation of several subjects', () => {
  const SIX = ['theory', 'practical', 'process', 'performance', 'showcase', 'interview'];
  it.each<[string, Evaluation['mode'], string, boolean, readonly string[], readonly string[]]>([
    [
      'huangshi-reform',
      'comprehensive',
      '（九）1',
      true,
      ['theory', 'practical', 'interview'],
      ['theory', 'practical', 'interview'],
    ],
    [
      'huangshi-reform',
      'performance',
      '（九）2',
      true,
      ['theory', 'practical', 'performance', 'showcase'],
      ['theory', 'practical', 'performance', 'showcase'],
    ],
    ['huangshi-reform', 'process', '（九）3', true, ['process'], ['process']],
    ['tianjin-enterprise', 'combined', '四（三）', false, SIX, ['practical', 'process']],
    ['tianjin-enterprise', 'process', '四（三）', false, SIX, ['process']],
  ])('of %s by %s has these subjects, by %s', (id, mode, article, isNamed, subjects, usual) => {
    const evaluation = { mode, subjects: [], passMark: 6000, holds: 'process' } as unknown as Evaluation;
    const way = evaluationWayOf(aSitting({ policy: under(id), evaluation }));
    expect(way).toMatchObject({ mode, article, isNamed, subjects, usual });
    const source = documentOf({ policy: under(id) })?.policy.source ?? '';
    expect(findClause(policyText(source).split('\n'), article)).not.toBeNull();
  });

  it('is none of a sitting held by itself, and none that the document does not know', () => {
    expect(evaluationWayOf(aSitting({ policy: under('huangshi-reform') }))).toBeUndefined();
    const evaluation = { mode: 'combined', subjects: [], passMark: 6000, holds: 'process' } as unknown as Evaluation;
    expect(evaluationWayOf(aSitting({ policy: under('huangshi-reform'), evaluation }))).toBeUndefined();
    expect([evaluationWayOf(null), documentOf(null)]).toEqual([undefined, undefined]);
  });
});

describe('the subjects that a document asks of a person', () => {
  const asked = (id: string, level: Level, shape: 'total' | 'subjects' | 'stages' | 'recognition', channel?: Channel) =>
    documentOf({ policy: under(id) })
      ?.subjects.asked({ level, shape: shape as never, channel })
      ?.map(({ subject, because: { article } }) => `${subject} ${article}`) ?? null;
  const BOTH = ['theory 附件1 四（四）', 'practical 附件1 四（四）'];
  const THESIS = 'thesis 综合评审工作流程 五（二）';
  const REVIEW = 'review 综合评审工作流程 五（三）';

  it.each<[Level, readonly string[]]>([
    ['junior', BOTH],
    ['advanced', BOTH],
    ['technician', [...BOTH, REVIEW]],
    ['senior-technician', [...BOTH, THESIS, REVIEW]],
  ])('天津 of %s', (level, subjects) => expect(asked('tianjin-appraisal', level, 'total')).toEqual(subjects));

  it('重庆 of a panel, and of the assessment', () => {
    expect(asked('chongqing-crossover', 'technician', 'subjects')).toEqual([
      'theory 六（三）',
      'practical 六（三）',
      'review 六（三）',
    ]);
    expect(asked('chongqing-crossover', 'advanced', 'total')).toEqual(['theory 三（三）', 'practical 三（三）']);
  });

  it('特级 and 首席 a review alone, 准入类 both; the others leave it to the plan', () => {
    expect(asked('tianjin-chief', 'special', 'total')).toEqual(['review 第十条（二）']);
    expect(documentOf({ policy: under('tianjin-chief') })?.subjects.heldIn('total')).toEqual(['review']);
    expect(asked('huangshi-reform', 'advanced', 'total', 'appraisal')).toEqual(['theory （八）', 'practical （八）']);
    expect(asked('huangshi-reform', 'advanced', 'total', 'recognition')).toBeNull();
    expect(asked('tianjin-enterprise', 'advanced', 'total')).toBeNull();
  });

  it('theory is given by another only in 天津 鉴定 (附件1 四（四）)', () => {
    const given = ALL_DOCUMENTS.filter(({ subjects }) => subjects.theoryGivenBy !== null);
    expect(given.map(({ policy, subjects }) => [policy.id, subjects.theoryGivenBy])).toEqual([
      ['tianjin-appraisal', '附件1 四（四）'],
    ]);
  });

  it('免考 of theory rests on these clauses', () => {
    const clauses = ALL_DOCUMENTS.map(({ policy, theoryExemption }) => [policy.id, theoryExemption ?? null]);
    expect(Object.fromEntries(clauses)).toMatchObject({
      ...{ 'tianjin-appraisal': '附件2 三（二）', 'chongqing-crossover': '三（三）' },
    });
  });
});
