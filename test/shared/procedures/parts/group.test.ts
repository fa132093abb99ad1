import { describe, expect, it } from 'vitest';
import { EXAMINERS, EXPERTS, membersOf } from '#shared/procedures/parts/group.ts';
import { REVIEW_PANEL } from '#shared/procedures/review/group.ts';
import { stateOf, whoIs } from '#test/support/bare-state.ts';

// Who gives marks, and in which order their sheets are expected.

it('examiners end with their lead, experts begin with theirs', () => {
  expect(EXAMINERS).toEqual({
    name: ['考评员', 'examiners'],
    leadName: ['考评组长', 'Panel lead'],
    roles: ['examiner', 'examiner-lead'],
    lead: 'examiner-lead',
    isDrawn: false,
    teams: { name: ['考评组', 'group'], areLed: false },
  });
  const experts = {
    name: ['评审专家', 'experts'],
    leadName: ['专家组长', 'Lead expert'],
    roles: ['expert-lead', 'expert'],
    lead: 'expert-lead',
    teams: { name: ['评审组', 'panel'], areLed: true },
  };
  expect([EXPERTS, REVIEW_PANEL]).toEqual([
    { ...experts, isDrawn: false },
    { ...experts, isDrawn: true },
  ]);
});

describe('the members of a group', () => {
  const people = [
    ...[whoIs('lead', 'examiner-lead'), whoIs('checker', 'checker'), whoIs('zhou', 'examiner')],
    ...[whoIs('expert', 'expert'), whoIs('yu', 'examiner'), whoIs('chief', 'expert-lead')],
  ];
  const ids = (group: Parameters<typeof membersOf>[1], over: Parameters<typeof stateOf>[1] = {}): string[] =>
    membersOf(stateOf(people, over), group).map(({ personId }) => personId);

  it('are those of its roles, role by role, each as they were named', () => {
    expect(ids(EXAMINERS)).toEqual(['zhou', 'yu', 'lead']);
    expect(ids(EXPERTS)).toEqual(['chief', 'expert']);
  });
  it('are only those who were drawn, where a draw decides', () => {
    expect(ids(REVIEW_PANEL)).toEqual([]);
    expect(ids(REVIEW_PANEL, { drawn: ['expert', 'zhou'] })).toEqual(['expert']);
    expect(ids(EXPERTS, { drawn: ['expert'] })).toEqual(['chief', 'expert']);
  });
  it('end with whoever was named after the first mark', () => {
    expect(ids(EXAMINERS, { latecomers: ['zhou'] })).toEqual(['yu', 'lead', 'zhou']);
    expect(ids(EXAMINERS, { latecomers: ['yu', 'zhou'] })).toEqual(['lead', 'zhou', 'yu']);
    expect(ids(EXAMINERS, { latecomers: ['checker'] })).toEqual(['zhou', 'yu', 'lead']);
  });
});
