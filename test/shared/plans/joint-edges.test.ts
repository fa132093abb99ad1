import { describe, expect, it } from 'vitest';
import type { Evaluation } from '#shared/model/evaluation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { jointResults, reasonsOf, subjectsIn, type JointInput, type Listed } from '#shared/plans/joint.ts';
import type { Objection, Settled } from '#shared/plans/disputes.ts';
import type { Part, PartPerson } from '#shared/plans/part.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { ownSettings } from '#shared/law/parts/verdict.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

// The joint result where sittings say more than one thing of somebody, and why it is what it is.

const ANNA = somebody('陈婷华', '120000199001010011');
const under = (id: string, over: Partial<Sitting> = {}): Partial<Sitting> => ({
  policy: { id, version: '2', rulesHash: 'a'.repeat(64) },
  ...over,
});
const joint = (parts: readonly Part[], theory: readonly Listed[] = [], over: Partial<JointInput> = {}) =>
  jointResults({ parts, theory, settings: FIRST_SETTINGS, today: '2026-11-28', ...over }).people;
const listed = (score: Listed['scores'][number]['score'], on = '2026-11-10'): Listed => ({
  ...{ name: ANNA.name, idNumber: ANNA.idNumber },
  scores: [{ score, on }],
});
const held = (over: Partial<PartPerson>, sitting: Partial<Sitting> = under('tianjin-appraisal')): Part =>
  aPart([inPart(ANNA, over)], sitting);
const codes = (person: ReturnType<typeof joint>[number] | undefined): string[] =>
  reasonsOf(person!).map(({ code }) => code);

describe('why', () => {
  it('of a pass every subject with where it is asked; of what is open or failed those that stand against it', () => {
    const practical = { brings: [brought('practical', 'passed')] };
    expect(codes(joint([held(practical)], [listed(7000)])[0])).toEqual([
      ...['theory_asked', 'theory_reached', 'practical_asked', 'practical_passed'],
    ]);
    expect(codes(joint([held(practical)])[0])).toEqual(['theory_asked']);
    expect(codes(joint([held({ brings: [brought('practical', 'failed')] })])[0])).toEqual([
      ...['practical_asked', 'practical_failed'],
    ]);
    const stopped = joint([held({ brings: [brought('practical', 'ineligible')] })], [listed(5000)])[0];
    expect([stopped?.verdict, ...codes(stopped)]).toEqual(['ineligible', 'practical_asked', 'practical_ineligible']);
  });
});

describe('somebody recognised directly', () => {
  it('owes no exam, by the clause of the document or by the plan where there is none', () => {
    const recognised = (id: string) =>
      joint([held({ brings: [brought('recognition', 'passed')] }, under(id, { procedure: 'recognition' }))])[0]!;
    const asked = (id: string) =>
      recognised(id).standings.map(({ asked: { code, article, text } }) => [code, article, text]);
    expect(asked('tianjin-enterprise')).toEqual([['recognition_asked', '四（三）', '直接认定，不考试']]);
    expect(asked('no-document')).toEqual([['recognition_asked', '计划规定', '直接认定，不考试']]);
    expect(recognised('tianjin-enterprise').verdict).toBe('pass');
    // their plan has the usual columns
    expect(subjectsIn([recognised('tianjin-enterprise')])).toEqual(['theory', 'practical', 'thesis', 'review']);
  });
});

describe('免考', () => {
  const met = { standing: 'met', because: [ownSettings('theory_exempt', '免考')] } as const;
  const lacks = { standing: 'lacks', because: [ownSettings('theory_lacks', '不符合')] } as const;
  const stateOf = (...exemptions: readonly PartPerson['exemption'][]) =>
    joint(exemptions.map((exemption) => held({ exemption })))[0]?.standings[0];
  it('that one sitting found to be met is met, whatever another one says', () => {
    expect([stateOf(met, lacks)?.state, stateOf(lacks, met)?.state, stateOf(met, null)?.state]).toEqual([
      ...['exempt', 'exempt', 'exempt'],
    ]);
    expect(stateOf(lacks, null)?.because.map(({ code }) => code)).toEqual(['theory_lacks']);
  });
  it('is of theory alone: a practical exam marked as exempt excuses nobody from it', () => {
    const person = joint([held({ imported: { practical: 'exempt' } })])[0]!;
    expect(person.standings.map(({ state }) => state)).toEqual(['missing', 'missing']);
  });
});

describe('补考', () => {
  const plan = (subject: 'practical' | 'review', attempt: number): NonNullable<Sitting['plan']> => ({
    ...{ planId: ANNA.candidateId, title: '计划', people: 1, applicants: 1, share: 1 },
    ...{ source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' } },
    resit: { subject, people: [{ candidateId: ANNA.candidateId, attempt }] },
  });
  it('names which attempt it is of its own subject; what it held beside it is none', () => {
    const first = held(
      { brings: [brought('practical', 'failed')] },
      under('tianjin-appraisal', { heldOn: '2026-11-01' }),
    );
    const again = held(
      { brings: [brought('practical', 'passed'), brought('theory', 'failed')] },
      under('tianjin-appraisal', { heldOn: '2026-11-20', plan: plan('practical', 2) }),
    );
    const [theory, practical] = joint([first, again])[0]!.standings;
    expect(practical?.attempts.map(({ attempt, isBeside }) => [attempt, isBeside])).toEqual([
      [null, undefined],
      [2, undefined],
    ]);
    expect(theory?.attempts.map(({ attempt, isBeside }) => [attempt, isBeside])).toEqual([[null, true]]);
  });
});

describe('an objection', () => {
  const objection: Objection = {
    ...{ objectionId: ANNA.candidateId, on: '2026-12-07', from: '本人', way: 'letter', contact: '', what: '漏计' },
    ...{ about: { name: ANNA.name, idNumber: ANNA.idNumber }, at: '', by: '', seq: 1, signatures: [], state: 'closed' },
    answer: { at: '', by: '', seq: 2, on: '2026-12-08', found: '属实', effect: { kind: 'removed' } },
  };
  const settled = (effect: Settled['effect']): Settled[] => [
    { name: ANNA.name, idNumber: ANNA.idNumber, effect, objection },
  ];
  const sitting = under('tianjin-appraisal', { heldOn: '2026-11-20' });
  const part = held({ brings: [brought('practical', 'failed', '58.00')], imported: {} }, sitting);
  const corrected: Settled['effect'] = {
    ...{ kind: 'corrected', subject: 'practical', of: { on: '2026-11-20', sittingId: part.sitting.sittingId } },
    ...{ old: { outcome: 'failed', shown: '58.00' }, fresh: { outcome: 'passed', mark: 6100 } },
  };
  it('that put a mark right is no difference from the copy another sitting was given before', () => {
    const copy = held({ imported: { practical: 5800 } }, under('tianjin-appraisal', { heldOn: '2026-11-25' }));
    const states = (of: readonly Settled[]) => joint([part, copy], [], { settled: of })[0]!.standings[1]!;
    expect(states(settled(corrected))).toMatchObject({ state: 'passed', shown: '61.00' });
    expect(states([]).state).toBe('failed');
    const other = held({ imported: { practical: 6100 } }, under('tianjin-appraisal', { heldOn: '2026-11-25' }));
    expect(joint([part, other])[0]!.standings[1]!.state).toBe('invalid');
  });
  it('that was upheld takes off the list also who passed by weights, or whose sittings differ', () => {
    const evaluation: Evaluation = {
      ...{ mode: 'combined', passMark: 6000, holds: 'practical' },
      subjects: [{ subject: 'practical' }],
    };
    const evaluated = held(
      { brings: [brought('practical', 'passed')] },
      under('tianjin-enterprise', { evaluation, channel: 'recognition' }),
    );
    const plain = held({ brings: [brought('practical', 'passed')] }, under('tianjin-enterprise'));
    expect([joint([evaluated])[0]?.verdict, joint([evaluated, plain])[0]?.verdict]).toEqual(['pass', 'open']);
    expect(joint([plain, evaluated])[0]).toMatchObject({ verdict: 'open', torn: { code: 'evaluations_differ' } });
    for (const parts of [[evaluated], [evaluated, plain], [plain]]) {
      const [person] = joint(parts, [], { settled: settled({ kind: 'removed' }) });
      expect([person?.verdict, ...codes(person)]).toEqual(['removed', 'objection_removed']);
    }
  });
});

describe('weights', () => {
  const evaluation = (holds: Evaluation['holds']): Evaluation => ({
    ...{ mode: 'combined', passMark: 6000, holds },
    subjects: [
      { subject: 'practical', weight: 60 },
      { subject: 'interview', weight: 40 },
    ],
  });
  const exact = (subject: 'practical' | 'interview', mark: number) => ({
    ...brought(subject, mark >= 6000 ? 'passed' : 'failed', (mark / 100).toFixed(2)),
    exact: `${String(mark)}/1`,
  });
  const part = (subject: 'practical' | 'interview', brings: PartPerson['brings']) =>
    held({ brings }, under('tianjin-enterprise', { evaluation: evaluation(subject), channel: 'recognition' }));
  it('pass nobody whom the document’s verdict stopped', () => {
    const [stopped] = joint([
      part('practical', [exact('practical', 9000)]),
      part('interview', [brought('interview', 'ineligible')]),
    ]);
    expect([stopped?.verdict, stopped?.total?.verdict]).toEqual(['ineligible', 'fail']);
  });
  it('stand in the reasons beside every subject, also of a fail', () => {
    const [failed] = joint([
      part('practical', [exact('practical', 5000)]),
      part('interview', [exact('interview', 7000)]),
    ]);
    expect([failed?.verdict, ...codes(failed)]).toEqual([
      ...['fail', 'practical_asked', 'practical_failed', 'interview_asked', 'interview_passed', 'total_below'],
    ]);
    expect(subjectsIn([failed!])).toEqual(['practical', 'interview']);
  });
});
