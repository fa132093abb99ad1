import { expect, test } from 'vitest';
import { isBound } from '#shared/conduct/bound.ts';
import type { SittingSignature, SittingState } from '#shared/record/state.ts';
import { HAPPENED, only, sheetsOf } from '#test/support/judged.ts';
import { aSitting } from '#test/support/sitting.ts';

const SIGNATURE: SittingSignature = {
  ...{ role: 'checker', personId: 'p', digest: '', publicKey: '', signature: '', opinion: '', at: '', seq: 1 },
};
const clock = { candidateId: 'a', task: 1, spent: 0, since: null, finished: false, events: [], seq: 1 };
const bound = (over: Partial<SittingState>, edition = 10): readonly boolean[] => {
  const state = only({ sitting: aSitting({ edition }), ...over });
  return ['a', 'b'].map((id) => isBound(state, id));
};

test.each<[string, Partial<SittingState>, readonly [boolean, boolean]]>([
  ['nothing', {}, [false, false]],
  ['a signature above them', { signatures: [SIGNATURE] }, [true, true]],
  ['a state', { attendance: new Map([['a', { attendance: 'absent', reason: '', ...HAPPENED }]]) }, [true, false]],
  ['a question', { questions: new Map([['a', { '1': '问' }]]) }, [true, false]],
  ['a decision', { decisions: new Map([['a', { decision: 'pass', reason: '', seq: 1 }]]) }, [true, false]],
  ['a certificate', { certificates: new Map([['a', []]]) }, [true, false]],
  ['a sheet', { sheets: sheetsOf(['a', 'p']) }, [true, false]],
  ['sheets of others, too', { sheets: sheetsOf(['c', 'p'], ['a', 'p']) }, [true, false]],
])('candidates are bound by %s', (_, over, expected) => {
  expect(bound(over)).toEqual(expected);
  expect(bound(over, 7)).toEqual(expected);
});

test.each<[string, Partial<SittingState>]>([
  ['a score from elsewhere', { subjectScores: new Map([['a', { theory: 7000 }]]) }],
  [
    'a clock',
    {
      clocks: new Map([
        ['a/1', clock],
        ['c/1', { ...clock, candidateId: 'c' }],
      ]),
    },
  ],
])('%s binds from edition 8 on', (_, over) => {
  expect([bound(over, 7), bound(over, 8)]).toEqual([
    [false, false],
    [true, false],
  ]);
});
