import { describe, expect, test } from 'vitest';
import { documentOf } from '#shared/documents/registry.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { jointResults, reasonsOf, type JointInput, type Listed } from '#shared/plans/joint.ts';
import type { Part } from '#shared/plans/part.ts';
import { resitsOf } from '#shared/plans/resit.ts';
import { FIRST_SETTINGS, type PlanSettings } from '#shared/plans/settings.ts';
import { citing } from '#shared/law/parts/verdict.ts';
import { aPart, aPlanOf, brought, inPart, somebody } from '#test/support/plan-people.ts';

const under = (id: string, over: Partial<Sitting> = {}): Partial<Sitting> => ({
  policy: { id, version: '2', rulesHash: 'a'.repeat(64) },
  ...over,
});
const [ANNA, OTHER] = [somebody('陈婷华', '120000199001010011'), somebody('陈婷华', '120000199202020022')];
const joint = (parts: readonly Part[], theory: readonly Listed[] = [], over: Partial<JointInput> = {}) =>
  jointResults({ parts, theory, settings: FIRST_SETTINGS, today: '2026-11-28', ...over });
const listed = (one: typeof ANNA, score: Listed['scores'][number]['score'], on = '2026-11-10'): Listed => ({
  ...{ name: one.name, idNumber: one.idNumber },
  scores: [{ score, on }],
});
const statesOf = ({ people }: ReturnType<typeof joint>, at = 0) =>
  people[at]?.standings.map(({ subject, state }) => `${subject} ${state}`);

describe('what is owed', () => {
  const asked = (policy: string, level: Level, over: Partial<Sitting> = {}) => {
    const part = aPart([inPart(somebody('彭博', '120000199303030033', level))], under(policy, { level, ...over }));
    return joint([part]).people[0]?.standings.map(({ subject, asked: { article } }) => `${subject} ${article}`);
  };
  test('is what the document asks of the level, each subject with its clause', () => {
    const appraisal = ['theory 附件1 四（四）', 'practical 附件1 四（四）'];
    expect(asked('tianjin-appraisal', 'advanced')).toEqual(appraisal);
    expect(asked('tianjin-appraisal', 'technician')).toEqual([...appraisal, 'review 综合评审工作流程 五（三）']);
    expect(asked('tianjin-appraisal', 'senior-technician')?.slice(2)).toEqual([
      'thesis 综合评审工作流程 五（二）',
      'review 综合评审工作流程 五（三）',
    ]);
    expect(asked('chongqing-crossover', 'technician', { procedure: 'panel' })).toEqual([
      'theory 六（三）',
      'practical 六（三）',
      'review 六（三）',
    ]);
    expect(asked('tianjin-chief', 'special')).toEqual(['review 第十条（二）']);
    expect(asked('huangshi-reform', 'advanced', { channel: 'appraisal' })).toEqual([
      'theory （八）',
      'practical （八）',
    ]);
  });
  test('is the plan’s where the document is silent', () => {
    expect(asked('tianjin-enterprise', 'advanced')).toEqual(['theory 计划规定', 'practical 计划规定']);
    expect(asked('tianjin-enterprise', 'technician')).toHaveLength(3);
    expect(asked('huangshi-reform', 'advanced', { channel: 'specialised' })).toEqual(['practical 计划规定']);
  });
  test('names a subject of every document that has a way', () => {
    for (const id of [
      'tianjin-appraisal',
      'tianjin-enterprise',
      'chongqing-crossover',
      'tianjin-chief',
      'huangshi-reform',
    ])
      expect(documentOf({ policy: { id, version: '2', rulesHash: '' } })?.subjects.heldIn('total')).toHaveLength(1);
  });
});

describe('the joint result', () => {
  test('is a pass only where every subject owed is passed', () => {
    const part = aPart([inPart(ANNA, { brings: [brought('practical', 'passed')] })], under('tianjin-appraisal'));
    expect(joint([part]).people[0]?.verdict).toBe('open');
    expect(statesOf(joint([part]))).toEqual(['theory missing', 'practical passed']);
    expect(joint([part], [listed(ANNA, 5999)]).people[0]?.verdict).toBe('fail');
    const passed = joint([part], [listed(ANNA, 6000)]).people[0]!;
    expect(passed.verdict).toBe('pass');
    expect(reasonsOf(passed).map(({ text }) => text)).toContain('理论 60.00 分，达到 60.00 分');
  });
  test.each(['absent', 'void', 'failed'] as const)('is a fail where a subject is %s', (outcome) => {
    const part = aPart([inPart(ANNA, { brings: [brought('practical', outcome)] })], under('tianjin-appraisal'));
    expect(joint([part], [listed(ANNA, 9000)]).people[0]).toMatchObject({ verdict: 'fail' });
  });
  test('is neither pass nor fail of whom the verdict stopped, who is offered nothing until they are let in', () => {
    const on = (heldOn: string, outcome: 'ineligible' | 'failed' | 'passed') =>
      aPart([inPart(ANNA, { brings: [brought('practical', outcome)] })], { ...under('tianjin-appraisal'), heldOn });
    const failed = [listed(ANNA, 5000)];
    const stopped = joint([on('2026-11-20', 'ineligible')], failed).people[0]!;
    expect(stopped.verdict).toBe('ineligible');
    expect(reasonsOf(stopped).map(({ code }) => code)).toContain('practical_ineligible');
    expect(resitsOf(stopped, FIRST_SETTINGS, '2026-11-28')).toEqual([]);
    // let in on a later day, and stopped on one
    const later = joint([on('2026-11-20', 'ineligible'), on('2026-11-25', 'failed')], failed).people[0]!;
    expect(later.verdict).toBe('fail');
    expect(resitsOf(later, FIRST_SETTINGS, '2026-11-28')[1]).toMatchObject({ subject: 'practical', attempt: 2 });
    const again = joint([on('2026-11-20', 'failed'), on('2026-11-25', 'ineligible')], failed).people[0]!;
    expect(again.verdict).toBe('ineligible');
    const passed = joint([on('2026-11-20', 'passed'), on('2026-11-25', 'ineligible')], [listed(ANNA, 9000)]).people[0]!;
    expect(passed.verdict).toBe('pass');
  });
  test('keeps two of one name apart, and tells of one number under two names', () => {
    const wrong = somebody('陈婷花', ANNA.idNumber);
    const parts = [
      aPart([inPart(ANNA), inPart(OTHER)], under('tianjin-appraisal')),
      aPart([inPart(wrong, { brings: [brought('practical', 'passed')] })], under('tianjin-appraisal')),
    ];
    const { people, doubts } = joint(parts, [listed(OTHER, 8000)]);
    expect(people.map(({ standings }) => standings[0]?.state)).toEqual(['missing', 'passed', 'missing']);
    expect(people[0]?.standings[1]?.state).toBe('missing');
    expect(doubts).toEqual([{ idNumber: ANNA.idNumber, names: ['陈婷华', '陈婷花'] }]);
  });
  test('never finds somebody again who has no number', () => {
    const nameless = somebody('陈婷华', '');
    const { people } = joint([aPart([inPart(nameless)]), aPart([inPart(nameless)])], [listed(nameless, 9000)]);
    expect(people.map(({ standings }) => standings[0]?.state)).toEqual(['missing', 'missing']);
  });
  test('puts the sittings of one person together, whatever the order', () => {
    const technician = { ...ANNA, level: 'technician' as const };
    const parts = [
      aPart([inPart(technician, { brings: [brought('practical', 'passed')] })], under('tianjin-appraisal')),
      aPart(
        [inPart(technician, { brings: [brought('review', 'passed')], imported: { theory: 7000, practical: 8000 } })],
        under('tianjin-appraisal', { procedure: 'review' }),
      ),
    ];
    for (const order of [parts, [...parts].reverse()]) {
      expect(joint(order).people).toHaveLength(1);
      expect(joint(order).people[0]?.verdict).toBe('pass');
    }
    expect(statesOf(joint(parts, [listed(ANNA, 6900)]))?.[0]).toBe('theory invalid');
    const copied = parts.map((part, at) =>
      at === 0 ? part : { ...part, people: [inPart(technician, { imported: { practical: 4000 } })] },
    );
    expect(statesOf(joint(copied))?.[1]).toBe('practical invalid');
  });
});

describe('免考', () => {
  const ground = [citing('x').cite('附件2 三（二）', 'theory_exempt', '免考')];
  const part = (over: object) =>
    aPart(
      [inPart(ANNA, { brings: [brought('practical', 'passed')], ...over })],
      under('tianjin-appraisal', { channel: 'crossover' }),
    );
  test('rests on a met application alone', () => {
    const met = part({ exemption: { standing: 'met', because: ground } });
    expect(statesOf(joint([met]))).toEqual(['theory exempt', 'practical passed']);
    expect(joint([met]).people[0]?.verdict).toBe('pass');
    expect(statesOf(joint([part({})], [listed(ANNA, 'exempt')]))?.[0]).toBe('theory unproven');
    expect(statesOf(joint([part({ imported: { theory: 'exempt' } })]))?.[0]).toBe('theory unproven');
    expect(joint([part({})], [listed(ANNA, 'exempt')]).people[0]?.verdict).toBe('open');
  });
  test('does not undo an exam that was taken', () => {
    const met = part({ exemption: { standing: 'met', because: ground } });
    expect(statesOf(joint([met], [listed(ANNA, 5000)]))?.[0]).toBe('theory failed');
  });
});

describe('补考', () => {
  const first = aPart([inPart(ANNA, { brings: [brought('practical', 'failed', '50.00')] })], {
    ...under('tianjin-enterprise'),
    heldOn: '2026-03-01',
  });
  const settings = (over: Partial<PlanSettings>) => ({ settings: { ...FIRST_SETTINGS, ...over } });
  const resits = (parts: readonly Part[], theory: readonly Listed[], over: Partial<PlanSettings> = {}) =>
    resitsOf(joint(parts, theory, settings(over)).people[0]!, settings(over).settings, '2026-11-28').map(
      ({ subject, isOffered }) => `${subject} ${String(isOffered)}`,
    );
  test('is offered in what was failed or missed, as often as the plan says', () => {
    expect(resits([first], [listed(ANNA, 'absent')])).toEqual(['theory true', 'practical true']);
    expect(resits([first], [listed(ANNA, 7000)], { resits: 0 })).toEqual(['practical false']);
    const again = aPart([inPart(ANNA, { brings: [brought('practical', 'absent')] })], {
      ...under('tianjin-enterprise'),
      heldOn: '2026-06-01',
    });
    expect(resits([first, again], [listed(ANNA, 7000)], { resits: 1 })).toEqual(['practical false']);
    expect(resits([first, again], [listed(ANNA, 7000)], { resits: 2 })).toEqual(['practical true']);
  });
  test('is not offered to who is void', () => {
    const part = aPart([inPart(ANNA, { brings: [brought('practical', 'void')] })], under('tianjin-enterprise'));
    expect(resits([part], [listed(ANNA, 7000)])).toEqual([]);
  });
  test('of a review is one, within a year (综合评审工作流程 四)', () => {
    const technician = { ...ANNA, level: 'technician' as const };
    const reviewed = (heldOn: string) =>
      aPart([inPart(technician, { brings: [brought('review', 'failed')] })], { ...under('tianjin-appraisal'), heldOn });
    expect(resits([reviewed('2026-03-01')], [])).toEqual(['review true']);
    expect(resits([reviewed('2025-03-01')], [])).toEqual(['review false']);
    expect(resits([reviewed('2026-03-01'), reviewed('2026-06-01')], [])).toEqual(['review false']);
  });
  test('makes a pass of a fail; what was passed counts as long as the plan says', () => {
    const again = aPart([inPart(ANNA, { brings: [brought('practical', 'passed')] })], {
      ...under('tianjin-enterprise'),
      heldOn: '2026-11-20',
    });
    const theory = [listed(ANNA, 7000, '2026-03-01')];
    expect(joint([first, again], theory).people[0]?.verdict).toBe('pass');
    expect(joint([first, again], theory, settings({ validMonths: 9 })).people[0]?.verdict).toBe('pass');
    const late = joint([first, again], theory, settings({ validMonths: 8 }));
    expect(statesOf(late)).toEqual(['theory lapsed', 'practical passed']);
    expect(late.people[0]?.verdict).toBe('open');
    const twice: Listed = {
      ...listed(ANNA, 5000),
      scores: [
        { score: 5000, on: '2026-03-01' },
        { score: 6100, on: '2026-06-01' },
      ],
    };
    expect(joint([again], [twice]).people[0]?.verdict).toBe('pass');
  });
});

test('a theory score is held against the plan’s mark only where the document names none', () => {
  const settings = { ...FIRST_SETTINGS, theoryPassMark: 7000 };
  const theoryOf = (level: Level) =>
    joint([aPart([inPart({ ...ANNA, level })], under('tianjin-appraisal'))], [listed(ANNA, 6500)], { settings })
      .people[0]?.standings[0];
  expect(theoryOf('technician')).toMatchObject({ state: 'passed', because: [{ article: '综合评审工作流程 四' }] });
  expect(theoryOf('advanced')).toMatchObject({ state: 'failed', because: [{ article: '计划规定' }] });
});

test('a large plan has one record a person', () => {
  const { people } = jointResults(aPlanOf(3000, 100));
  expect(people).toHaveLength(3000);
  expect(new Set(people.map(({ candidate }) => candidate.idNumber)).size).toBe(3000);
});
