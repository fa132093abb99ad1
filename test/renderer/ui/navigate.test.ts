// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enterPlan, leaveSitting, placeHash, readPlace, SCREENS } from '#renderer/ui/navigate.ts';

it('reads back every place it writes', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.constantFrom(...SCREENS),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), { noNullPrototype: true }),
      (sitting, screen, params) => {
        const place = { sitting, screen, params };
        expect(readPlace(placeHash(place))).toEqual(place);
      },
    ),
  );
});

it.each(['', '#', '#/', '#/x', '#/x/nowhere', '#/../../etc'])('takes %o for the first screen', (hash) => {
  expect(readPlace(hash)).toEqual({ sitting: null, screen: 'board', params: {} });
});

it('reads back a plan and one of its people', () => {
  enterPlan('p', 'c');
  expect(readPlace(location.hash)).toEqual({ sitting: null, screen: 'board', params: { plan: 'p', candidate: 'c' } });
  enterPlan('p');
  expect(readPlace(location.hash).params).toEqual({ plan: 'p' });
  leaveSitting();
  expect(readPlace(location.hash)).toEqual({ sitting: null, screen: 'board', params: {} });
});
