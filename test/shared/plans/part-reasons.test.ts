import { describe, expect, it } from 'vitest';
import type { Sitting } from '#shared/model/sitting.ts';
import { partOf, stageMarkOf } from '#shared/plans/part.ts';
import { THRESHOLDS } from '#shared/record/thresholds.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after, asked, entryScores, marked, readyReview, ticked } from '#test/support/review.ts';
import { aPart, inPart } from '#test/support/plan-people.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

// What a sitting brings to its plan with the reasons for it: whoever has none of a subject is told why, by the clause of that subject.

const policy = (id: string) => ({ id, version: '2', rulesHash: 'a'.repeat(64) });
const gone = (candidateId: string, attendance: 'absent' | 'void' | 'ineligible'): Body => ({
  ...{ type: 'attendance_recorded', candidateId, attendance, reason: '' },
});
const brings = (state: SittingState, at = 0) => partOf(state)?.people[at]?.brings ?? [];
const fullMarks = ({ candidates, scorers }: ReturnType<typeof readySitting>, mark = 4000): Body[] =>
  scorers.flatMap(({ personId }) =>
    ['1.1', '1.2', '2.1'].map((line): Body => ({
      ...{ type: 'line_scored', candidateId: candidates[0]!.candidateId, examinerId: personId, line },
      ...{ score: { kind: 'mark', mark }, cause: 'typed', reason: '' },
    })),
  );

describe('a practical exam', () => {
  it.each([
    ['absent', ['sitting_absent 缺考，不合格']],
    ['void', ['sitting_void 违纪，成绩无效']],
    ['ineligible', ['sitting_ineligible 资格不符，不予考核']],
  ] as const)('says of who is %s why they bring nothing', (attendance, because) => {
    const { state, candidates } = readySitting();
    const [one] = brings(after(state, [gone(candidates[0]!.candidateId, attendance)]));
    expect([one?.outcome, one?.shown]).toEqual([attendance, '']);
    expect(one?.because.map(({ code, text }) => `${code} ${text}`)).toEqual(because);
  });

  it('says nothing of who is still to be marked, and by what marks somebody passed', () => {
    const ready = readySitting();
    expect(brings(ready.state)[0]).toEqual({ subject: 'practical', outcome: 'open', shown: '', because: [] });
    const [passed] = brings(after(ready.state, fullMarks(ready)));
    expect([passed?.outcome, passed?.shown, passed?.because.map(({ code }) => code)]).toEqual([
      ...['passed', '64.00', ['mean_of_examiners', 'practical_reached']],
    ]);
    const [failed] = brings(after(ready.state, fullMarks(ready, 3000)));
    expect([failed?.outcome, failed?.shown]).toEqual(['failed', '48.00']);
  });

  it('brings nothing that is settled where marks lie too far apart', () => {
    const ready = readySitting({ settings: { passMark: 6000, maxSpread: 100, examinersPerCandidate: 3 } });
    const apart = after(ready.state, [...fullMarks(ready), ...fullMarks(ready, 1000).slice(0, 3)]);
    expect(brings(apart)[0]?.outcome).toBe('invalid');
  });

  it('brings its exact mark where that is joined or may pass by another mark, and only there', () => {
    const exact = (over: Partial<Sitting>) => {
      const ready = readySitting(over);
      const signed = ready.scorers.map(({ personId }): Body => ({
        ...{ type: 'sheet_signed', candidateId: ready.candidates[0]!.candidateId, examinerId: personId },
        ...{ digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) },
      }));
      return brings(after(ready.state, [...fullMarks(ready), ...signed]))[0]?.exact;
    };
    const evaluated: Partial<Sitting> = {
      policy: policy('tianjin-enterprise'),
      evaluation: { mode: 'combined', passMark: 6000, holds: 'interview', subjects: [{ subject: 'interview' }] },
    };
    expect([exact({}), exact({ policy: policy('tianjin-enterprise') })]).toEqual([undefined, undefined]);
    expect(exact(evaluated)).toBe('19200/3');
    // beside a practical exam of 天津 lies a review that may pass by another mark; under no other document
    expect([exact({ edition: 10 }), exact({ edition: 10, policy: policy('tianjin-enterprise') })]).toEqual([
      '19200/3',
      undefined,
    ]);
    const held = readySitting(evaluated);
    expect(brings(held.state).map(({ subject }) => subject)).toEqual(['interview']);
  });

  it('is closed once it is closed, and was opened once it was', () => {
    const { state } = readySitting();
    expect([partOf(state)?.isClosed, partOf(EMPTY_STATE)]).toEqual([false, null]);
    const closing = { expected: 0, signed: 0, absent: 0, voided: 0, digest: 'd'.repeat(64) };
    expect(partOf(after(state, [{ type: 'sitting_closed', ...closing }]))?.isClosed).toBe(true);
  });
});

it('a panel’s subjects each stand by the clauses of their own', () => {
  const ready = readySitting({ procedure: 'panel', policy: policy('chongqing-crossover') });
  const { candidateId } = ready.candidates[0]!;
  const marks = ready.scorers.flatMap(({ personId }) =>
    [7000, 5000, 8000].map((mark, task): Body => ({
      ...{ type: 'line_scored', candidateId, examinerId: personId, line: `${String(task + 1)}.1` },
      ...{ score: { kind: 'mark', mark }, cause: 'typed', reason: '' },
    })),
  );
  const codes = brings(after(ready.state, marks)).map(({ because }) => [
    ...new Set(because.map(({ code }) => code.split('_')[0])),
  ]);
  expect(codes).toEqual([['theory'], ['skill'], ['comprehensive']]);
});

describe('a review', () => {
  const senior = { ...aCandidate('001', '陈婷华'), level: 'senior-technician' as const };
  const { candidateId } = senior;
  const { state, experts } = readyReview([senior]);
  const entered = after(state, entryScores(candidateId, 7000, 8000));
  const thesis = (mark: number) => [
    ...asked(candidateId, 5),
    ...marked(candidateId, experts, 'content', [mark, mark, mark]),
    ...marked(candidateId, experts, 'defence', [mark, mark, mark]),
  ];
  const performance = (mark: number) => marked(candidateId, experts, 'performance', [mark, mark, mark]);

  it('says of the thesis what is of the thesis, and of the review the rest', () => {
    const whole = after(entered, [...thesis(8000), ...performance(7000), ticked(candidateId, 'pass')]);
    const [first, second] = brings(whole);
    expect(first!.because.length).toBeGreaterThan(0);
    expect(first!.because.every(({ article }) => article.endsWith('五（二）'))).toBe(true);
    expect(second!.because.length).toBeGreaterThan(0);
    expect(second!.because.some(({ article }) => article.endsWith('五（二）'))).toBe(false);
    expect([first?.outcome, second?.outcome]).toEqual(['passed', 'passed']);
  });

  it('that a thesis ended is open in itself; one that performance ended has its thesis', () => {
    const ended = after(entered, [...thesis(5000), ticked(candidateId, 'fail')]);
    expect(brings(ended).map(({ subject, outcome, shown }) => [subject, outcome, shown])).toEqual([
      ['thesis', 'failed', '50.00'],
      ['review', 'open', ''],
    ]);
    const failed = after(entered, [...thesis(8000), ...performance(5000), ticked(candidateId, 'fail')]);
    expect(brings(failed).map(({ subject, outcome, shown }) => [subject, outcome, shown])).toEqual([
      ['thesis', 'passed', '80.00'],
      ['review', 'failed', '50.00'],
    ]);
  });

  it('that was barred by its entry scores is open in both, with the reason', () => {
    const barred = brings(after(state, entryScores(candidateId, 5000, 8000)));
    expect(barred.map(({ outcome, shown }) => [outcome, shown])).toEqual([
      ['open', ''],
      ['open', ''],
    ]);
    expect(barred[0]!.because.length).toBeGreaterThan(0);
  });

  it('brings what somebody’s own stages pass by, where they have other marks', () => {
    expect('thresholds' in partOf(entered)!.people[0]!).toBe(false);
    const own = {
      ...{ ground: 'special-policy', source: '某号文件 第三条' },
      ...{ theory: 5100, practical: 5200, thesis: 5300, performance: 5400 },
    };
    const stated: Body = { type: 'facts_stated', rule: THRESHOLDS, candidateId, facts: own };
    const today = { ...state, sitting: { ...state.sitting!, edition: 10 } };
    expect(partOf(after(today, [stated]))?.people[0]?.thresholds).toEqual(own);
    // of a practical exam they are no matter: the review says them
    const ready = readySitting({ edition: 10 }, [senior]);
    expect('thresholds' in partOf(after(ready.state, [stated]))!.people[0]!).toBe(false);
  });
});

describe('what a stage passes by', () => {
  const own = {
    ...({ ground: 'special-policy', source: '某号文件 第三条' } as const),
    ...{ theory: 5100, practical: 5200, thesis: 5300, performance: 5400 },
  };
  const ANNA = { ...aCandidate('001', '陈婷华'), idNumber: '120000199001010015' };
  const part = aPart([inPart(aCandidate('002', '彭博')), inPart(ANNA, { thresholds: own })]);
  it('is their own mark, by the stage', () => {
    const marks = (['theory', 'practical', 'thesis', 'review'] as const).map((subject) =>
      stageMarkOf(part, ANNA, subject),
    );
    expect(marks).toEqual([5100, 5200, 5300, 5400]);
  });
  it('is 60 of any other subject, and of everybody else', () => {
    expect([stageMarkOf(part, ANNA, 'interview'), stageMarkOf(part, aCandidate('009', '宋勇'), 'theory')]).toEqual([
      6000, 6000,
    ]);
    expect(stageMarkOf(part, part.people[0]!.candidate, 'theory')).toBe(6000);
  });
  it('is found by name and number together where another sitting admitted them', () => {
    const again = { ...ANNA, candidateId: '00000000-0000-4000-8000-0000000000ff' };
    const of = (over: object) => stageMarkOf(part, { ...again, ...over }, 'theory');
    expect([
      of({}),
      of({ idNumber: ' 120000199001010015' }),
      of({ name: '陈婷' }),
      of({ idNumber: '120000199001010028' }),
    ]).toEqual([...[5100, 5100, 6000, 6000]]);
  });
});

describe('免考', () => {
  const engineer = { ...aCandidate('001', '陈婷华'), level: 'technician' as const };
  const exemption = (id: string, bodies: readonly Body[] = [], over: Partial<Sitting> = {}) => {
    const { state } = readySitting({ policy: policy(id), channel: 'crossover', level: 'technician', ...over }, [
      engineer,
    ]);
    return partOf(after(state, bodies))?.people[0]?.exemption;
  };
  const titled = (title: string): Body => ({
    ...{ type: 'facts_stated', rule: 'tj.crossover.skill', candidateId: engineer.candidateId },
    facts: { field: 'engineering', title },
  });
  it('says by which application it stands, or that its papers are not looked at yet', () => {
    expect(exemption('tianjin-appraisal', [titled('工程师')])).toMatchObject({
      standing: 'met',
      because: [
        {
          code: 'theory_exempt',
          article: '附件2 三（二）',
          text: expect.stringMatching(/^申报（.+）符合条件，理论免考$/) as unknown,
        },
      ],
    });
    expect(exemption('tianjin-appraisal')).toMatchObject({
      standing: 'lacks',
      because: [
        {
          code: 'theory_exempt_open',
          text: expect.stringMatching(/^申报（.+）的材料未审核完，尚不能免考$/) as unknown,
        },
      ],
    });
  });
  it('is none where the document knows none, where nobody applies for it, or where the application is not met', () => {
    expect([exemption('no-document'), exemption('tianjin-enterprise', [], { channel: 'recognition' })]).toEqual([
      null,
      null,
    ]);
    expect([
      exemption('tianjin-appraisal', [], { channel: 'appraisal' }),
      exemption('tianjin-appraisal', [titled('助理工程师')]),
    ]).toEqual([null, null]);
  });
});
