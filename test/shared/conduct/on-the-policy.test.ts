import { describe, expect, it } from 'vitest';
import { mayStandUnder } from '#shared/conduct/on-the-policy.ts';
import type { Evaluation } from '#shared/model/evaluation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { answerOf } from '#test/support/by-hand.ts';
import { under } from '#test/support/certified.ts';
import { aSitting } from '#test/support/sitting.ts';

const stands = (over: Partial<Sitting>): string => answerOf(mayStandUnder(aSitting({ edition: 10, ...over })));
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 3 };
const HUANGSHI = { policy: under('huangshi-reform'), channel: 'recognition' } as const;

describe('the document', () => {
  it('is one there is, in a reading there is, with that procedure', () => {
    expect(stands(HUANGSHI)).toBe('fine');
    expect(stands({ policy: under('nowhere') })).toBe('policy_unknown policy=nowhere 1');
    expect(stands({ policy: { ...under('huangshi-reform'), version: '0' } })).toBe(
      'policy_unknown policy=huangshi-reform 0',
    );
    expect(stands({ policy: under('huangshi-reform'), procedure: 'panel' })).toBe(
      'policy_unknown policy=huangshi-reform 1',
    );
    expect(stands({ policy: under('x'.repeat(100)) })).toBe(`policy_unknown policy=${'x'.repeat(80)}`);
  });
});

describe('settings', () => {
  const own = (over: Partial<Sitting['settings']>, sitting: Partial<Sitting> = {}): string =>
    stands({ ...HUANGSHI, ...sitting, settings: { ...settings, ...over } });
  const chief = { policy: under('tianjin-chief'), channel: 'appointment', level: 'special' } as const;
  const panel = { policy: under('chongqing-crossover'), procedure: 'panel', channel: 'crossover' } as const;
  const review = { policy: under('tianjin-appraisal'), procedure: 'review', channel: 'appraisal' } as const;
  const recognised = { ...HUANGSHI, procedure: 'recognition' } as const;
  const marks = [5999, 6000, 6001];

  it('pass no mark below the document’s', () => {
    expect(marks.map((passMark) => own({ passMark }))).toEqual(['settings_looser', 'fine', 'fine']);
    expect(own({ maxSpread: 500, examinersPerCandidate: 1 })).toBe('fine');
  });

  it('pass any mark above nothing where the plan sets it', () => {
    expect([0, 1, 5999].map((passMark) => own({ passMark }, chief))).toEqual(['settings_looser', 'fine', 'fine']);
  });

  it('pass the document’s own where stages are judged at that, and where nobody gives marks', () => {
    const refused = ['settings_looser', 'fine', 'settings_looser'];
    expect(marks.map((passMark) => own({ passMark }, review))).toEqual(refused);
    expect(marks.map((passMark) => own({ passMark, examinersPerCandidate: 1 }, recognised))).toEqual(refused);
    expect(own({ examinersPerCandidate: 2 }, recognised)).toBe('settings_looser');
  });

  it('make a panel of as many as the document says, and no smaller review', () => {
    expect([2, 3, 4].map((examinersPerCandidate) => own({ examinersPerCandidate }, panel))).toEqual([
      ...['settings_looser', 'fine', 'settings_looser'],
    ]);
    expect([2, 3, 4].map((examinersPerCandidate) => own({ examinersPerCandidate }, review))).toEqual([
      ...['settings_looser', 'fine', 'fine'],
    ]);
  });

  it('ask for no smaller share of a panel, and of no other group for any', () => {
    const shares = [
      { num: 1, den: 2 },
      { num: 2, den: 3 },
      { num: 1, den: 1 },
    ];
    expect(shares.map((memberShare) => own({ memberShare }, panel))).toEqual(['settings_looser', 'fine', 'fine']);
    expect(own({ memberShare: { num: 1, den: 9 } })).toBe('fine');
    const assessment = { ...panel, procedure: 'practical', level: 'advanced' } as const;
    expect(own({ memberShare: { num: 1, den: 9 } }, assessment)).toBe('fine');
  });
});

describe('an evaluation', () => {
  const evaluation: Evaluation = {
    ...{ mode: 'performance', passMark: 6000, holds: 'performance' },
    subjects: [{ subject: 'performance' }],
  };
  const evaluated = (over: Partial<Evaluation>, sitting: Partial<Sitting> = {}): string =>
    stands({ ...HUANGSHI, evaluation: { ...evaluation, ...over }, ...sitting });

  it('is one of the document and the channel, of subjects that it has', () => {
    expect(evaluated({})).toBe('fine');
    expect(evaluated({ mode: 'combined' })).toBe('evaluation_unknown');
    expect(evaluated({}, { channel: 'appraisal' })).toBe('evaluation_unknown');
    expect(evaluated({}, { channel: undefined })).toBe('evaluation_unknown');
    expect(evaluated({ subjects: [{ subject: 'process' }], holds: 'process' })).toBe('evaluation_unknown');
    expect(evaluated({}, { policy: under('tianjin-chief'), channel: 'appointment' })).toBe('evaluation_unknown');
    const panel = { policy: under('chongqing-crossover'), procedure: 'panel', channel: 'crossover' } as const;
    expect(evaluated({}, panel)).toBe('evaluation_unknown');
  });

  it('of several subjects is a plan’s, and its 补考 of what the sitting holds', () => {
    const several: Partial<Evaluation> = { subjects: [{ subject: 'performance' }, { subject: 'showcase' }] };
    const plan = {
      ...{ planId: '00000000-0000-4000-8000-0000000000aa', title: '计划', people: 1, applicants: 1, share: 1 },
      source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' },
    };
    expect(evaluated(several)).toBe('evaluation_unplanned');
    expect(evaluated(several, { edition: 9 })).toBe('fine');
    expect(evaluated(several, { plan })).toBe('fine');
    expect(evaluated({ subjects: [...(several.subjects ?? []), { subject: 'process' }] }, { plan })).toBe(
      'evaluation_unknown',
    );
    const again = (subject: 'performance' | 'showcase') => ({
      ...plan,
      resit: { subject, people: [{ candidateId: '00000000-0000-4000-8000-0000000000bb', attempt: 2 }] },
    });
    expect(evaluated(several, { plan: again('performance') })).toBe('fine');
    expect(evaluated(several, { plan: again('showcase') })).toBe('evaluation_unknown');
    const alone = { ...HUANGSHI, plan: again('showcase') };
    expect(stands(alone)).toBe('fine');
  });
});

describe('the basis', () => {
  const based = (kind: 'national' | 'provincial' | 'norm' | 'specialised', over: Partial<Sitting>): string =>
    stands({ basis: { kind, name: '焊工国家职业技能标准' }, ...over });
  const kinds = ['national', 'provincial', 'norm', 'specialised'] as const;
  const not = 'basis_unknown';

  it('is one that the document names for the channel', () => {
    const of = (over: Partial<Sitting>) => kinds.map((kind) => based(kind, over));
    expect(of(HUANGSHI)).toEqual(['fine', 'fine', not, not]);
    expect(of({ ...HUANGSHI, channel: 'appraisal' })).toEqual(['fine', not, not, not]);
    expect(of({ ...HUANGSHI, channel: 'specialised' })).toEqual([not, not, not, 'fine']);
    expect(of({ ...HUANGSHI, channel: undefined })).toEqual([not, not, not, not]);
    expect(of({ policy: under('tianjin-enterprise'), channel: 'recognition' })).toEqual(['fine', not, 'fine', not]);
    expect(of({ policy: under('tianjin-chief'), channel: 'appointment' })).toEqual([not, not, not, not]);
  });
});
