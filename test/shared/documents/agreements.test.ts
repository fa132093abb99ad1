import { expect, test } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { agendaKey, agendaOf } from '#shared/documents/desk/agenda.ts';
import { eventsOf } from '#shared/documents/desk/agenda-events.ts';
import { AGREEMENT_FACTS, agreementFault, appointedOf, NO_AGREEMENT } from '#shared/documents/parts/agreements.ts';
import { FORMS } from '#shared/forms/registry.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Body } from '#shared/record/body.ts';
import { closedSitting, under } from '#test/support/certified.ts';
import { by } from '#test/support/moment.ts';

const room = closedSitting({ policy: under('tianjin-chief'), channel: 'appointment' });
const { state, candidates, put, clerk } = room;
const [first, second] = candidates;
const agreed = (candidateId: string, over: object = {}): Body => ({
  ...{ type: 'facts_stated', rule: AGREEMENT_FACTS, candidateId },
  facts: { ...NO_AGREEMENT, number: '聘字 1 号', signedOn: '2026-12-20', nextOn: '2027-12-20', ...over },
});
const context = { calendar: BUNDLED_CALENDAR, today: '2026-12-21' };
const appraisals = (of: typeof state) => agendaOf(of, context).filter(({ duty }) => duty.rule === 'tj.chief.appraisal');

test('an agreement is recorded of each who passed, after the closing too, and the last one counts', () => {
  expect(mayRecord(state, agreed(first!.candidateId), by(clerk.personId)).ok).toBe(true);
  const signed = put(state, agreed(first!.candidateId), agreed(first!.candidateId, { number: '聘字 2 号' }));
  expect(appointedOf(signed).map(({ candidate, agreement }) => [candidate.name, agreement?.number ?? null])).toEqual([
    ...[
      ['陈婷华', '聘字 2 号'],
      ['彭博', null],
      ['白文轩', null],
    ],
  ]);
  const odd = put(state, agreed(first!.candidateId, { signedOn: '去年' }));
  expect(appointedOf(odd)[0]?.agreement).toBeNull();
});

test('each is appraised on a day of their own; where nobody has an agreement the sitting’s own days count', () => {
  expect(appraisals(state).map(({ kind, person }) => [kind, person])).toEqual([['dates_missing', undefined]]);
  const signed = put(
    state,
    agreed(first!.candidateId),
    agreed(second!.candidateId, { signedOn: '2026-12-01', nextOn: '2026-12-10' }),
  );
  const items = appraisals(signed);
  expect(items.map((item) => [item.person, item.duty.title[0], item.kind === 'due' ? item.on : null])).toEqual([
    [second!.candidateId, '聘后定期考核：彭博', '2026-12-10'],
    [first!.candidateId, '聘后定期考核：陈婷华', '2027-12-20'],
  ]);
  expect(items[0]).toMatchObject({ standing: { kind: 'overdue' } });
  expect(new Set(items.map(agendaKey)).size).toBe(2);
  const uids = eventsOf(signed.sitting!, items, ([zh]) => zh).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(2);
  const open = appraisals(put(state, agreed(first!.candidateId, { nextOn: null })));
  expect(open).toMatchObject([{ kind: 'dates_missing', names: ['nextAppraisalOn'], person: first!.candidateId }]);
});

test('an agreement ends, and is appraised, after it was signed', () => {
  const said = { number: '聘字 1 号', signedOn: '2026-12-20', until: '2029-12-19', nextOn: '2027-12-20' };
  expect(agreementFault(said)).toBeNull();
  expect(agreementFault(NO_AGREEMENT)).toBeNull();
  expect(agreementFault({ ...said, signedOn: null })).toBe('unsigned');
  expect(agreementFault({ ...said, until: '2026-12-20' })).toBe('until_before');
  expect(agreementFault({ ...said, nextOn: '2026-12-19' })).toBe('next_before');
});

test('the paper lists everybody who passed, with number, day, term and appraisal, and room for their hand', () => {
  const signed = put(state, agreed(first!.candidateId, { until: '2029-12-19' }));
  const paper = FORMS['chief-agreements'].fill(signed);
  expect(paper).toMatchObject({ note: '获评 3 人，已签订聘任协议 1 人' });
  expect(paper?.rows[0]?.slice(6)).toEqual(['聘字 1 号', '2026-12-20', '2029-12-19', '2027-12-20', '']);
  expect(paper?.rows[1]?.slice(6)).toEqual(['', '', '', '', '']);
});
