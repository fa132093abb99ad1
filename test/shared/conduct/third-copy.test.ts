import { expect, test } from 'vitest';
import { isKept, type StickStatus } from '#shared/wire/host/stick.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { mayRecordWithoutThirdCopy } from '#shared/conduct/third-copy.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';
import { by } from '#test/support/moment.ts';

const { sitting, lead, supervisor, state, links } = readySitting();
const note: Body = { type: 'note_added', candidateId: null, text: '一切正常' };
const ruled = (whenGone: 'warn' | 'stop', reason = ''): Body => ({ type: 'third_copy_ruled', whenGone, reason });
const put = (from: SittingState, body: Body): SittingState => foldAll(from, linksOf(sitting, [[body, null]], from));
const stopping = put(state, ruled('stop'));
const kindOf = (from: SittingState, body: Body, actor: string | null) => {
  const judged = mayRecord(from, body, by(actor));
  return judged.ok ? null : judged.error.kind;
};

test('without a rule work goes on, with one only what leads on may be recorded', () => {
  const without = (from: SittingState, body: Body) => mayRecordWithoutThirdCopy(from, body).ok;
  expect(without(state, note)).toBe(true);
  const key: Body = { type: 'key_registered', personId: lead.personId, publicKey: 'c'.repeat(64) };
  const staff: Body = { type: 'staff_named', people: [aPerson('site-head', '王静')], source: null };
  const why: Body = { type: 'exception_explained', what: 'clock_set_back', reason: '快了一天' };
  const bodies = [key, why, ruled('warn', '没有备用'), staff, note];
  expect(bodies.map((body) => without(stopping, body))).toEqual([true, true, true, false, false]);
  expect(mayRecordWithoutThirdCopy(stopping, note)).toEqual({ ok: false, error: { kind: 'third_copy_missing' } });
  const nobody = put(foldAll(EMPTY_STATE, links.slice(0, 1)), ruled('stop'));
  expect(without(nobody, staff)).toBe(true);
});

test('anyone may ask for a third copy; only supervisor or site head take it back, with a reason', () => {
  expect([null, lead.personId].map((actor) => kindOf(state, ruled('stop'), actor))).toEqual([null, null]);
  expect(kindOf(state, ruled('warn'), null)).toBe(null);
  const siteHead = aPerson('site-head', '王静');
  const staffed = put(stopping, { type: 'staff_named', people: [siteHead], source: null });
  const back = (reason: string, actor: string | null) => kindOf(staffed, ruled('warn', reason), actor);
  expect(back('U 盘坏了', null)).toBe('sign_in_first');
  expect(back('U 盘坏了', lead.personId)).toBe('role_may_not');
  expect(back('U 盘坏了', '00000000-0000-4000-8000-000000000000')).toBe('role_may_not');
  expect(back('  ', supervisor.personId)).toBe('third_copy_reason');
  expect([supervisor, siteHead].map(({ personId }) => back('U 盘坏了', personId))).toEqual([null, null]);
});

test('the rule takes no signature away and holds until the next', () => {
  const signed = { ...state, signatures: [{} as SittingState['signatures'][number]] };
  const after = put(signed, ruled('stop'));
  expect([after.signatures.length, after.thirdCopy]).toEqual([1, 'stop']);
  expect(put(after, ruled('warn', '没有备用')).thirdCopy).toBe('warn');
});

test('a copy counts as kept while it is checked or written, not while the stick or this copy has trouble', () => {
  const log = sitting.sittingId;
  const status = (
    kind: StickStatus['state'],
    own: StickStatus['copies'][number]['state'] = 'current',
  ): StickStatus => ({
    ...{ folder: '/usb', state: kind, since: null, sameDisk: false, freeBytes: null },
    copies: [{ log, state: own, held: 1, total: 1, seq: null }],
  });
  const kept = (['none', 'checking', 'copying', 'current', 'missing', 'silent', 'full', 'unwritable'] as const).filter(
    (kind) => isKept(status(kind), log),
  );
  expect(kept).toEqual(['checking', 'copying', 'current']);
  const own = (['unchecked', 'behind', 'current', 'ahead', 'differs'] as const).filter((each) =>
    isKept(status('current', each), log),
  );
  expect(own).toEqual(['unchecked', 'behind', 'current']);
});
