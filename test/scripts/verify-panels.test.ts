import { expect, it } from 'vitest';
import { expectedFor } from '#shared/procedures/scorers.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import { registerHeads } from '#shared/results/register.ts';
import { sittingSnapshot } from '#shared/results/snapshot.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { groupsDay, ledGroupsDay } from '../support/forgeries/groups.ts';
import { ownLeadDay } from '../support/forgeries/own-leads.ts';
import { panelsDay, panelsDrawnDay } from '../support/forgeries/panels.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// Two panels in one sitting, told twice here; the Python verifier has its say in interop.long.test.ts.

it('lets each of two panels judge its own and each lead sign, and door and verifier agree', () => {
  const day = panelsDay(honestDay('panel', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const { state } = log.written();
  const names = day.candidates.map(({ candidateId }) => expectedFor(state, candidateId).map(({ name }) => name));
  const { lead, first, second, third, spare, fourth } = day.people;
  const [one, two] = [
    [lead, first, second],
    [third, spare, fourth],
  ].map((seated) => seated.map((person) => person!.name));
  expect(names).toEqual([one, two, one, two]);
  expect(ledgerOf(state)).toMatchObject({ expected: 12, signed: 6, absent: 3, voided: 3, open: 0 });
  expect(state.signatures.map(({ role }) => role)).toEqual(['checker', 'lead', 'lead', 'supervisor']);
  expect(sittingSnapshot(state)).toContain('"panel":"第二组"');
  expect(verifierSays(day, log.written())).toEqual([]);
});

it('sends everybody where the supervisor’s dice say', () => {
  const day = panelsDrawnDay(honestDay('panel', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const { state } = log.written();
  expect([...state.assigned.values()].map(({ panel }) => panel).sort()).toEqual([
    '第一组',
    '第一组',
    '第二组',
    '第二组',
  ]);
  expect(verifierSays(day, log.written())).toEqual([]);
});

it.each([
  { told: groupsDay, signed: ['checker', 'lead', 'supervisor'] },
  { told: ledGroupsDay, signed: ['checker', 'lead', 'lead', 'supervisor'] },
  { told: ownLeadDay, signed: ['checker', 'lead', 'lead', 'supervisor'] },
])('lets each group of examiners score its own, and their lead or the one above sign: $signed', ({ told, signed }) => {
  const day = told(honestDay('practical', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const { state } = log.written();
  const names = day.candidates.map(({ candidateId }) => expectedFor(state, candidateId).map(({ name }) => name));
  const { first, second, third, spare } = day.people;
  const [one, two] = [
    [first, second],
    [third, spare],
  ].map((seated) => seated.map((person) => person!.name));
  expect(names).toEqual([one, two, one, two]);
  expect(ledgerOf(state)).toMatchObject({ expected: 8, signed: 4, absent: 2, voided: 2, open: 0 });
  expect(state.signatures.map(({ role }) => role)).toEqual(signed);
  expect(sittingSnapshot(state)).toContain('"panel":"第二组"');
  expect(registerHeads(state).map(([name]) => name)).toEqual(['考评组', '考评员一', '考评员二']);
  expect(verifierSays(day, log.written())).toEqual([]);
});
