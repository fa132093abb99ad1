import { expect, it } from 'vitest';
import { EXAMINERS, EXPERTS } from '#shared/procedures/parts/group.ts';
import { PANEL_SUBJECTS } from '#shared/procedures/parts/judgement.ts';
import { plain, teamColumn } from '#shared/procedures/parts/register.ts';
import { HAPPENED, stateOf } from '#test/support/bare-state.ts';
import { aCandidate } from '#test/support/sitting.ts';

it('figures and names stand as they are', () => expect(plain('60.00')).toEqual(['60.00', '60.00']));

it('which of several judged is named, and nothing before somebody is assigned', () => {
  const candidate = aCandidate('001', '彭博');
  const state = stateOf([], {
    panels: [{ name: '第一组', scorers: [] }],
    assigned: new Map([[candidate.candidateId, { panel: '第一组', ...HAPPENED }]]),
  });
  const [examiners, experts] = [teamColumn(state, EXAMINERS), teamColumn(state, EXPERTS)];
  expect([examiners.name, experts.name]).toEqual([
    ['考评组', 'Group'],
    ['评审组', 'Panel'],
  ]);
  const of = (who: typeof candidate) => examiners.cell({ candidate: who, judgement: null, totals: [] });
  expect([of(candidate), of(aCandidate('002', '陈婷华'))]).toEqual([['第一组', '第一组'], null]);
});

it('the subjects of a panel stand in the order of its scheme', () =>
  expect(PANEL_SUBJECTS).toEqual(['theory', 'skill', 'comprehensive']));
