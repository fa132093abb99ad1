import { describe, expect, it } from 'vitest';
import { isStopping, personConcerns, stoppedBecause } from '#shared/documents/concerns/persons.ts';
import { OWN_SETTINGS } from '#shared/law/parts/verdict.ts';
import type { Attendance } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { desk, type Stated } from '#test/support/asked.ts';
import { checkedIn, HAPPENED } from '#test/support/by-hand.ts';

// One person, 陈强, who applies by 贯通 of 重庆 or as an employee of an enterprise in 天津: what stands against them, and when.

const COMPLETE = {
  'cq.eligibility': {
    ...{ series: '工程技术', titleRank: 'assistant', inPost: true },
    appraisals: ['qualified', 'qualified', 'qualified'],
  },
  'cq.method': { awards: [] },
  'cq.duplicate': { previous: [] },
} satisfies Stated;
const NOT_IN_POST = { ...COMPLETE, 'cq.eligibility': { ...COMPLETE['cq.eligibility'], inPost: false } };
const CHONGQING = '002_3ad25452e73906a4.txt';
const ID = '陈强';

const at = (
  policyId: string,
  stated: Stated = {},
  sitting: Partial<Sitting> = {},
  over: Partial<SittingState> = {},
): SittingState => ({ ...desk(policyId, { candidateId: ID }, stated, sitting).state, ...over });
const inChongqing = (stated: Stated, over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}) =>
  at('chongqing-crossover', stated, sitting, over);
const attending = (attendance: Attendance): Partial<SittingState> => ({ attendance: checkedIn(ID, attendance) });
const theory = (score: SubjectScore): Partial<SittingState> => ({ subjectScores: new Map([[ID, { theory: score }]]) });

const about = { candidateId: ID, title: [ID, ID], answer: null };
const failing = {
  ...{ ...about, rule: 'eligibility.crossover', standing: 'unmet' },
  because: [{ code: 'not_in_post', source: CHONGQING, article: '二', text: '不是在职在岗人员' }],
};
const lacking = { ...about, rule: 'eligibility.crossover', standing: 'open', because: [] };
const groundless = (source: string, article: string, text: string) => ({
  ...{ ...about, rule: 'eligibility.theory-exempt', standing: 'unmet' },
  because: [{ code: 'theory_exempt_without_ground', source, article, text }],
});
const UNGROUNDED = groundless(CHONGQING, '三（三）', '陈强记为理论免考，没有符合条件的申报作为依据');

describe('somebody who applies', () => {
  it('stands open while something is lacking, unmet where the verdict is against them, and else not at all', () => {
    expect(personConcerns(inChongqing({}))).toEqual([lacking]);
    expect(personConcerns(inChongqing(NOT_IN_POST))).toEqual([failing]);
    expect(personConcerns(inChongqing(COMPLETE))).toEqual([]);
    expect(personConcerns(EMPTY_STATE)).toEqual([]);
  });

  it('is not held to the document being in force: that is a concern of the sitting', () => {
    const early = inChongqing(NOT_IN_POST, {}, { heldOn: '2021-06-01' });
    expect(personConcerns(early)).toEqual([failing]);
    const [one] = early.candidates.values();
    expect(one === undefined ? null : stoppedBecause(early, one)).toEqual(failing.because);
  });

  it('is asked nothing while absent or void, or where the document asks nothing of them', () => {
    for (const attendance of ['absent', 'void'] as const)
      expect(personConcerns(inChongqing(NOT_IN_POST, { ...attending(attendance), ...theory('exempt') }))).toEqual([]);
    expect(personConcerns(inChongqing(NOT_IN_POST, attending('present')))).toEqual([failing]);
    expect(personConcerns(at('tianjin-appraisal', {}, { channel: 'appraisal' }))).toEqual([]);
  });

  it('gets nothing once refused recognition; where marks are given a decision refuses nobody', () => {
    const decided = (decision: 'pass' | 'fail', procedure: Sitting['procedure']) =>
      personConcerns(
        inChongqing(NOT_IN_POST, { decisions: new Map([[ID, { decision, reason: '', seq: 3 }]]) }, { procedure }),
      );
    expect(decided('fail', 'recognition')).toEqual([]);
    expect(decided('pass', 'recognition')).toEqual([failing]);
    expect(decided('fail', 'practical')).toEqual([failing]);
    expect(personConcerns(inChongqing(NOT_IN_POST, {}, { procedure: 'recognition' }))).toEqual([failing]);
  });

  it('is answered for under their own rule, and nobody else under it', () => {
    const answer = { rule: failing.rule, candidateId: ID, codes: ['not_in_post'], reason: '已书面同意', ...HAPPENED };
    const answers = (rule: string, candidateId: string | null) => ({
      answers: new Map([[factsKey(rule, candidateId), answer]]),
    });
    expect(personConcerns(inChongqing(NOT_IN_POST, answers(failing.rule, ID)))).toEqual([{ ...failing, answer }]);
    expect(personConcerns(inChongqing(NOT_IN_POST, answers(failing.rule, null)))).toEqual([failing]);
    expect(personConcerns(inChongqing(NOT_IN_POST, answers('eligibility.theory-exempt', ID)))).toEqual([failing]);
  });
});

describe('somebody stopped as not eligible', () => {
  const stopped = {
    ...{ ...about, rule: 'eligibility.stopped', standing: 'invalid' },
    because: [
      {
        ...{ code: 'stopped_without_verdict', source: OWN_SETTINGS, article: OWN_SETTINGS },
        text: '陈强记为资格不符，现有材料没有这样的结论，须改记',
      },
    ],
  };
  it('is no concern while the verdict that stops them stands, and breaks the procedure once it is gone', () => {
    expect(personConcerns(inChongqing(NOT_IN_POST, attending('ineligible')))).toEqual([]);
    expect(personConcerns(inChongqing(COMPLETE, attending('ineligible')))).toEqual([stopped]);
    expect(personConcerns(inChongqing({}, attending('ineligible')))).toEqual([stopped]);
    expect(personConcerns(at('a-later-document', {}, {}, attending('ineligible')))).toEqual([stopped]);
  });

  it('is stopped by a verdict on them that is unmet, of their application and not of an exemption', () => {
    const [own, exempt] = personConcerns(inChongqing(NOT_IN_POST, theory('exempt')));
    expect([own, exempt].map((one) => one !== undefined && isStopping(one))).toEqual([true, false]);
    expect(personConcerns(inChongqing({})).map(isStopping)).toEqual([false]);
  });
});

describe('免考 of theory', () => {
  it('rests on an application that is met and excuses from theory', () => {
    expect(personConcerns(inChongqing(COMPLETE, theory('exempt')))).toEqual([]);
    expect(personConcerns(inChongqing(NOT_IN_POST, theory('exempt')))).toEqual([failing, UNGROUNDED]);
    for (const score of [6000, 'absent', 'void'] as const)
      expect(personConcerns(inChongqing(NOT_IN_POST, theory(score)))).toEqual([failing]);
  });

  it('while facts are lacking is not held against them: what is lacking is open', () => {
    expect(personConcerns(inChongqing({}, theory('exempt')))).toEqual([lacking]);
  });

  it('where the document knows none is told as that, though the application is met', () => {
    const employee = { 'tj.enterprise.candidate': { employedByOrganiser: true, insuredInTianjin: true } };
    const none = groundless(OWN_SETTINGS, OWN_SETTINGS, '陈强记为理论免考，所依据的文件没有免考的规定');
    expect(personConcerns(at('tianjin-enterprise', employee))).toEqual([]);
    expect(personConcerns(at('tianjin-enterprise', employee, {}, theory('exempt')))).toEqual([none]);
    expect(personConcerns(at('a-later-document', {}, {}, theory('exempt')))).toEqual([none]);
  });

  it('without a ground is answered for by an answer of its own', () => {
    const answer = {
      ...{ rule: 'eligibility.theory-exempt', candidateId: ID, codes: ['theory_exempt_without_ground'] },
      ...{ reason: '市鉴定中心同意', ...HAPPENED },
    };
    const answers = new Map([[factsKey('eligibility.theory-exempt', ID), answer]]);
    expect(personConcerns(inChongqing(NOT_IN_POST, { ...theory('exempt'), answers }))).toEqual([
      failing,
      { ...UNGROUNDED, answer },
    ]);
  });
});
