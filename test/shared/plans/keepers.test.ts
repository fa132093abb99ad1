import { describe, expect, test } from 'vitest';
import { keepersOf, refuseKeeper } from '#shared/plans/keepers.ts';
import { readySitting } from '#test/support/sitting.ts';
import { add, rootedDay } from '#test/support/rooted.ts';

describe('who may add to a plan’s record', () => {
  test('is the site head or a clerk of a sitting that knows their key', () => {
    const day = rootedDay();
    const { head, clerk, examiner, state, sitting } = day;
    expect(keepersOf(state).map(({ name, log }) => [name, log])).toEqual(
      [head, clerk].map(({ name }) => [name, sitting.sittingId]),
    );
    const says = (person: typeof head, publicKey = day.keyOf(person).publicKey) =>
      refuseKeeper(state, person, publicKey);
    expect([says(head), says(clerk), says(examiner)]).toEqual([null, null, 'plan_role_wrong']);
    expect(says(clerk, 'ab'.repeat(32))).toBe('plan_key_unknown');
  });

  test('is whoever took the site head’s place, and no longer the one who left', () => {
    const day = rootedDay();
    const { head, clerk } = day;
    const { publicKey } = day.keyOf(clerk);
    const old = day.keyOf(head).publicKey;
    const change = { leaves: head.personId, personId: clerk.personId, old, publicKey, witness: '', reason: '' };
    const state = {
      ...day.state,
      people: new Map(day.state.people)
        .set(head.personId, { ...head, role: 'clerk' as const })
        .set(clerk.personId, { ...clerk, role: 'site-head' as const }),
      headChanges: [{ ...change, at: '', by: null, seq: 99 }],
    };
    expect(keepersOf(state).map(({ name }) => name)).toEqual([clerk.name]);
  });

  test('is nobody where the sitting is void, or its keys have no root', () => {
    const day = rootedDay();
    add(day, { type: 'sitting_voided', reason: '重复建立' }, day.head);
    expect(keepersOf(day.state)).toEqual([]);
    expect(keepersOf(readySitting().state)).toEqual([]);
    const { head, keyOf, state } = rootedDay();
    expect(refuseKeeper({ ...state, root: null }, head, keyOf(head).publicKey)).toBe('plan_key_unknown');
  });
});
