import { describe, expect, test } from 'vitest';
import { mayAttest, mayIssueSlip, mayRegister, mayReplaceKey, mayUseSlip } from '#shared/conduct/keys.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, HAPPENED, no, only, peopleOf } from '#test/support/judged.ts';
import { aPerson, aSitting } from '#test/support/sitting.ts';

const head = aPerson('site-head', '罗芳');
const zhou = aPerson('examiner', '周婷');
const yu = aPerson('examiner', '于辉');
const checker = aPerson('checker', '宋勇');
const key = (name: string): string => `key of ${name}`;
const SLIP = 'key of the slip';
const GONE = 'key of zhou before';
const change = {
  ...{ personId: zhou.personId, old: GONE, publicKey: key('zhou'), witness: checker.personId, reason: '忘记' },
  ...HAPPENED,
};
const slip = { slipKey: SLIP, salt: 'ab'.repeat(16) };

/** Everybody but 于辉 has a key; a slip was printed for 于辉. */
const room = (over: Partial<SittingState> = {}, edition = 10): SittingState =>
  only({
    sitting: aSitting({ edition }),
    root: { personId: head.personId, publicKey: key('head') },
    people: peopleOf(head, zhou, yu, checker),
    keys: new Map([
      [head.personId, key('head')],
      [zhou.personId, key('zhou')],
      [checker.personId, key('checker')],
    ]),
    keyChanges: [change],
    slips: new Map([[yu.personId, slip]]),
    ...over,
  });
const unrooted = room({ root: null });
const TAKEN = [key('zhou'), key('head'), GONE, SLIP];

describe('a key is registered', () => {
  const asked = (state: SittingState, personId: string, publicKey: string, idSeen: boolean) =>
    answered(mayRegister(state, { type: 'key_registered', personId, publicKey, ...(idSeen && { idSeen }) }));
  test('of somebody on the list, whose ID card was seen where roles have a root', () => {
    expect(asked(room(), 'stranger', key('new'), true)).toEqual(no('person_unknown'));
    expect(asked(room(), yu.personId, key('new'), true)).toBe('fine');
    expect(asked(room(), yu.personId, key('new'), false)).toEqual(no('id_not_seen'));
    expect(asked(unrooted, yu.personId, key('new'), false)).toBe('fine');
  });
  test('once: the same one again, and no other', () => {
    expect(asked(room(), zhou.personId, key('zhou'), true)).toBe('fine');
    expect(asked(room(), zhou.personId, key('new'), true)).toEqual(no('key_changed'));
  });
  test.each(TAKEN)('and not %s, which is or was somebody’s', (publicKey) => {
    expect(asked(room(), yu.personId, publicKey, true)).toEqual(no('key_shared'));
  });
});

describe('a slip is printed', () => {
  const asked = (state: SittingState, personId: string, slipKey = 'fresh') =>
    answered(mayIssueSlip(state, { type: 'slip_issued', personId, slipKey, salt: slip.salt }));
  test('for somebody on the list without a key, where roles have a root', () => {
    expect(asked(room(), yu.personId)).toBe('fine');
    expect(asked(room(), 'stranger')).toEqual(no('person_unknown'));
    expect(asked(unrooted, yu.personId)).toEqual(no('key_without_root'));
    expect(asked(room(), zhou.personId)).toEqual(no('key_there', { name: '周婷' }));
  });
  test.each(TAKEN)('and not as %s', (slipKey) => {
    expect(asked(room(), yu.personId, slipKey)).toEqual(no('key_shared'));
  });
});

describe('a slip is used', () => {
  const asked = (state: SittingState, personId: string, actor: string | null, publicKey = 'fresh') =>
    answered(mayUseSlip(state, { type: 'slip_used', personId, publicKey, signature: '' }, actor));
  test('by whom it was printed for, once', () => {
    expect(asked(room(), yu.personId, yu.personId)).toBe('fine');
    expect(asked(room(), yu.personId, null)).toEqual(no('sign_in_first'));
    expect(asked(room(), yu.personId, head.personId)).toEqual(no('sign_in_first'));
    expect(asked(room({ slips: new Map() }), yu.personId, yu.personId)).toEqual(no('slip_unknown'));
    const slips = new Map([[zhou.personId, slip]]);
    expect(asked(room({ slips }), zhou.personId, zhou.personId)).toEqual(no('slip_unknown'));
  });
  test.each(TAKEN)('and not for %s', (publicKey) => {
    expect(asked(room(), yu.personId, yu.personId, publicKey)).toEqual(no('key_shared'));
  });
});

const headChange = (old: string) => ({
  ...{ leaves: 'x', personId: head.personId, old, publicKey: key('head'), witness: checker.personId, reason: '请假' },
  ...HAPPENED,
});

test('whoever has a key that still signs attests', () => {
  expect([zhou, checker, yu].map(({ personId }) => mayAttest(room(), personId))).toEqual([true, true, false]);
  const retired = room({ headChanges: [headChange(key('checker'))] });
  expect([zhou, checker, yu].map(({ personId }) => mayAttest(retired, personId))).toEqual([true, false, false]);
});

describe('a key is replaced', () => {
  const sound: BodyOf<'key_replaced'> = {
    ...{ type: 'key_replaced', personId: zhou.personId, old: key('zhou'), publicKey: 'fresh' },
    ...{ witness: checker.personId, idSeen: true, reason: '忘记口令' },
  };
  const asked = (over: Partial<typeof sound> = {}, state = room()) =>
    answered(mayReplaceKey(state, { ...sound, ...over }));
  test.each<[string, Partial<typeof sound>, unknown]>([
    ['beside a witness', {}, 'fine'],
    ['of a stranger', { personId: 'stranger' }, no('person_unknown')],
    ['before a stranger', { witness: 'stranger' }, no('person_unknown')],
    ['of the site head', { personId: head.personId, old: key('head') }, no('key_of_site_head')],
    ['that is not theirs', { old: key('checker') }, no('key_not_theirs', { name: '周婷' })],
    ['before the person', { witness: zhou.personId }, no('witness_is_party')],
    ['before the site head', { witness: head.personId }, no('witness_is_party')],
    ['before somebody without a key', { witness: yu.personId }, no('witness_keyless')],
    ...TAKEN.map((publicKey): [string, Partial<typeof sound>, unknown] => [
      `by ${publicKey}`,
      { publicKey },
      no('key_shared'),
    ]),
  ])('%s', (_, over, expected) => {
    expect(asked(over)).toEqual(expected);
  });
  test('only where roles have a root', () => {
    expect(asked({}, unrooted)).toEqual(no('key_without_root'));
  });
  test('before a witness whose key signs, from edition 6 on', () => {
    expect(asked({ witness: yu.personId }, room({}, 5))).toBe('fine');
    expect(asked({ witness: yu.personId }, room({}, 6))).toEqual(no('witness_keyless'));
    expect(asked({}, room({ headChanges: [headChange(key('checker'))] }))).toEqual(no('witness_keyless'));
  });
});
