import { describe, expect, it } from 'vitest';
import {
  areWeighed,
  evaluationKey,
  isFirstSlot,
  slotKey,
  slotsOf,
  standsAlone,
  type Evaluation,
} from '#shared/model/evaluation.ts';
import { attemptOf, countsPeople, type Plan } from '#shared/model/plan.ts';

describe('evaluations', () => {
  const evaluation = (over: Partial<Evaluation> = {}): Evaluation => ({
    ...{ mode: 'combined', passMark: 6000, holds: 'practical' },
    subjects: [{ subject: 'theory' }, { subject: 'practical' }],
    ...over,
  });
  const parts = { count: 2, join: 'mean' } as const;
  const inParts = evaluation({
    ...{ mode: 'process', holds: 'process' },
    subjects: [{ subject: 'interview' }, { subject: 'process', parts }, { subject: 'practical' }],
  });

  it('ask for sittings in the order of the subjects, part by part; theory comes by a list', () => {
    expect(slotsOf(inParts.subjects).map(slotKey)).toEqual(['practical/', 'process/1', 'process/2', 'interview/']);
    expect(slotsOf([{ subject: 'theory' }])).toEqual([]);
  });

  it('count their people where they come first', () => {
    const first = (over: Partial<Evaluation>) => isFirstSlot({ ...inParts, ...over });
    expect([first({ holds: 'practical' }), first({ holds: 'process', part: 1 }), isFirstSlot(undefined)]).toEqual([
      true,
      false,
      true,
    ]);
    const only = { ...inParts, subjects: [{ subject: 'process' as const, parts }] };
    expect([isFirstSlot({ ...only, part: 1 }), isFirstSlot({ ...only, part: 2 })]).toEqual([true, false]);
    expect(isFirstSlot({ ...inParts, subjects: [] })).toBe(false);
  });

  it('weigh, or stand alone', () => {
    const weighed = evaluation({
      subjects: [
        { subject: 'theory', weight: 40 },
        { subject: 'practical', weight: 60 },
      ],
    });
    expect([areWeighed(weighed), areWeighed(evaluation()), areWeighed({ subjects: [] })]).toEqual([true, false, false]);
    const alone = (subjects: Evaluation['subjects']) => standsAlone({ subjects });
    expect([
      alone([{ subject: 'practical' }]),
      alone(evaluation().subjects),
      alone([{ subject: 'process', parts }]),
    ]).toEqual([true, false, false]);
  });

  it('are one where all they say is one, whichever sitting it is', () => {
    const key = evaluationKey(inParts);
    expect(key).toBe('["process",6000,[["interview",0,0,""],["process",0,2,"mean"],["practical",0,0,""]]]');
    expect(evaluationKey({ ...inParts, holds: 'interview', part: 2 })).toBe(key);
    expect(evaluationKey({ ...inParts, passMark: 7000 })).not.toBe(key);
    expect(evaluationKey(undefined)).toBe('');
  });

  it('and plans count nobody anew in a re-sit', () => {
    const resit: Plan['resit'] = { subject: 'practical', people: [{ candidateId: 'a', attempt: 3 }] };
    const plan = {
      planId: 'p',
      title: '',
      source: { file: '', sha256: '', sheet: '' },
      people: 1,
      applicants: 1,
      share: 1,
    };
    const again = { plan: { ...plan, resit } };
    expect([countsPeople({ plan }), countsPeople(again), countsPeople({}), countsPeople(null)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect([
      countsPeople({ plan, evaluation: inParts }),
      countsPeople({ evaluation: { ...inParts, holds: 'practical' } }),
    ]).toEqual([false, true]);
    expect([attemptOf(again, 'a'), attemptOf(again, 'b'), attemptOf({ plan }, 'a'), attemptOf(null, 'a')]).toEqual([
      3,
      null,
      null,
      null,
    ]);
  });
});
