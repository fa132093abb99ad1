import { describe, expect, it } from 'vitest';
import type { RotationRule } from '#shared/model/rotation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { breachesOf, breachPercentOf } from '#shared/procedures/parts/breaches.ts';
import { rotationAsked } from '#shared/procedures/parts/rotation.ts';
import { tooWideWay } from '#shared/procedures/parts/too-wide.ts';
import type { Incident } from '#shared/record/state.ts';
import { HAPPENED, stateOf } from '#test/support/bare-state.ts';
import { aSitting } from '#test/support/sitting.ts';

const ROTATION: RotationRule = { most: 3, per: 'organiser', within: 'year', beyond: 'told' };
const all = {
  ...{ passMark: 6000, maxSpread: 1000, examinersPerCandidate: 2 },
  ...{ breachPercent: 10, rotation: ROTATION, whenTooWide: 'lead' as const },
};

describe('what a practical exam settles for itself, from which edition on', () => {
  const asked = (over: Partial<Sitting>) => {
    const sitting = aSitting({ edition: 10, settings: all, ...over });
    return [breachPercentOf(sitting), rotationAsked({ sitting }), tooWideWay(sitting)];
  };
  const nothing = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
  it.each([
    [{}, [10, ROTATION, 'lead']],
    [{ edition: 9 }, [10, ROTATION, 'lead']],
    [{ edition: 8 }, [10, null, 'lead']],
    [{ edition: 6 }, [10, null, 'lead']],
    [{ edition: 5 }, [null, null, 'conferral']],
    [{ procedure: 'panel' }, [null, null, 'conferral']],
    [{ procedure: 'review' }, [null, null, 'conferral']],
    [{ settings: nothing }, [null, null, 'conferral']],
  ] as const)('%j', (over, expected) => expect(asked(over)).toEqual(expected));
  it('nothing before it is opened', () =>
    expect([breachPercentOf(null), rotationAsked({ sitting: null }), tooWideWay(null)]).toEqual([
      ...[null, null, 'conferral'],
    ]));
});

it('a breach is an incident of that candidate that takes something off and was not withdrawn', () => {
  const incident = (seq: number, candidateId: string | null, over: Partial<Incident> = {}): Incident => ({
    ...{ kind: 'rule_breaking', candidateId, time: '09:30', text: '使用手机', witness: '宋勇' },
    ...{ at: '', by: null, seq },
    ...over,
  });
  const incidents = [
    incident(1, 'one', { percent: 5 }),
    incident(2, 'two', { percent: 5 }),
    incident(3, 'one'),
    incident(4, 'one', { percent: 5, withdrawn: HAPPENED }),
    incident(5, null, { percent: 5 }),
    incident(6, 'one', { percent: 20 }),
  ];
  expect(breachesOf(stateOf([], { incidents }), 'one')).toEqual([incidents[0], incidents[5]]);
  expect(breachesOf(stateOf([], { incidents }), 'nobody')).toEqual([]);
});
