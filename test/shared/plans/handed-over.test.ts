import { expect, it } from 'vitest';
import { DUTY_FACTS } from '#shared/documents/parts/duty-dates.ts';
import { handedOf } from '#shared/plans/handed-over.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { assigned, closedSitting, numberOf } from '#test/support/certified.ts';

// What of a sitting is handed over with its plan: nobody's certificate is missing, and of a sitting that is void nothing leaves.

const { open, state, put, sitting, candidates, clerk, scorers } = closedSitting();
const [first, second] = candidates;

it('the record as it stands, who works in it, and every certificate that stands', () => {
  const numbered = put(
    state,
    assigned(
      [first!, second!].map(({ candidateId }, at) => ({ candidateId, number: numberOf(at + 1), issuedOn: null })),
    ),
    assigned([{ candidateId: first!.candidateId, number: null, issuedOn: null }], { reason: '登记错人' }),
  );
  const handed = handedOf(numbered)!;
  expect(handed).toMatchObject({
    ...{ sitting, isClosed: true, people: 4, levels: ['advanced'] },
    ...{ entries: numbered.head.seq + 1, lastHash: numbered.head.hash },
    publicity: { startsOn: '', endsOn: '' },
  });
  expect(handed.certificates.map(({ candidate, certificate }) => [candidate.name, certificate.number])).toEqual([
    [second!.name, numberOf(2)],
  ]);
  expect(handed.staff.map(({ name }) => name)).toEqual(expect.arrayContaining([clerk.name, scorers[0]!.name]));
});

it('each level of its people once', () => {
  const levels = handedOf({
    ...open,
    candidates: new Map(
      [...open.candidates].map(([id, one], at) => [id, at === 0 ? { ...one, level: 'technician' } : one]),
    ),
  })?.levels;
  expect(levels).toEqual(['technician', 'advanced']);
});

it('the days of 公示 as they were recorded, before the closing too', () => {
  const facts = { publicityStartsOn: '2026-12-01', publicityEndsOn: '2026-12-07' };
  const published = put(open, { type: 'facts_stated', rule: DUTY_FACTS, candidateId: null, facts });
  expect(handedOf(published)).toMatchObject({
    isClosed: false,
    publicity: { startsOn: '2026-12-01', endsOn: '2026-12-07' },
  });
});

it('nothing where nothing was opened, or where it was opened by mistake', () => {
  expect([handedOf(EMPTY_STATE), handedOf(put(open, { type: 'sitting_voided', reason: '重复建立' }))]).toEqual([
    null,
    null,
  ]);
});
