import { describe, expect, it } from 'vitest';
import { mayAdmit, mayAdopt, mayMarkAttendance, mayNote } from '#shared/conduct/on-the-lists.ts';
import type { Attendance, Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { SittingState } from '#shared/record/state.ts';
import { factsKey } from '#shared/record/state.ts';
import { answerOf, aSheet, assessed, gave, HAPPENED, official, sheets, standing } from '#test/support/by-hand.ts';
import { under } from '#test/support/certified.ts';
import { aPanelScheme, aScheme } from '#test/support/sitting.ts';

const [chen, peng] = [assessed('陈婷华'), assessed('彭博')];
const people = [official('examiner', '周婷'), official('clerk', '赵洋浩', { idNumber: '120000199001010011' })];
const bare = standing(people, [chen, peng]);
const marked = { ...bare, sheets: sheets(aSheet('陈婷华', '周婷', { scores: { '1.1': gave(1) } })) };

describe('the roster', () => {
  const admits = (state: SittingState, ...candidates: Candidate[]): string =>
    answerOf(mayAdmit(state, { type: 'candidates_admitted', candidates, source: null }));

  it('gives every number to one person', () => {
    const bai = assessed('白文轩', { number: '003' });
    expect(admits(bare, bai)).toBe('fine');
    expect(admits(bare)).toBe('fine');
    expect(admits(bare, { ...bai, number: chen.number })).toBe(`candidate_number_taken number=${chen.number}`);
    expect(admits(bare, bai, { ...assessed('李强'), number: '003' })).toBe('candidate_number_taken number=003');
    expect(admits(bare, { ...chen, number: '009' })).toBe('fine');
    expect(admits(bare, bai, bai)).toBe('fine');
  });

  it('of 补考 names only those whose attempt it is', () => {
    const plan = {
      ...{ planId: '计划', title: '第一批', source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' } },
      ...{ people: 2, applicants: 2, share: 1 },
    };
    const resit = { subject: 'practical', people: [{ candidateId: '白文轩', attempt: 2 }] } as const;
    const of = (again: object) => standing(people, [], {}, { plan: { ...plan, ...again } });
    const again = { resit: { ...resit, people: [...resit.people] } };
    expect(admits(of(again), assessed('白文轩'))).toBe('fine');
    expect(admits(of(again), assessed('白文轩'), assessed('李强'))).toBe('not_on_resit name=李强');
    expect(admits(of({}), assessed('李强'))).toBe('fine');
    expect(admits(of(again))).toBe('fine');
  });

  it('keeps its columns in bounds, officials off it, and marked people as they are called', () => {
    expect(admits(bare, assessed('李强', { extra: { ' ': '1' } }))).toBe('roster_columns_unsound name=李强 most=100');
    expect(admits(bare, assessed('李强', { idNumber: '120000199001010011' }))).toBe('candidate_and_official name=李强');
    expect(admits(marked, { ...chen, examType: '补考' })).toBe('identity_frozen name=陈婷华');
    expect(admits(marked, { ...peng, examType: '补考' })).toBe('fine');
  });
});

describe('the scheme', () => {
  const adopts = (state: SittingState, scheme: Scheme = aScheme): string =>
    answerOf(mayAdopt(state, { type: 'scheme_adopted', scheme, source: null }));

  it('stays once anything rests on it, and is the document’s where that fixes one', () => {
    expect(adopts(bare)).toBe('fine');
    expect(adopts(marked)).toBe('scheme_in_use');
    expect(adopts({ ...bare, division: [{ personId: '周婷', tasks: [1] }] })).toBe('division_first');
    const panel = standing(people, [chen], {}, { procedure: 'panel' });
    expect(adopts(panel, aPanelScheme)).toBe('fine');
    expect(adopts(panel)).toBe('scheme_not_as_fixed');
  });
});

describe('who is there', () => {
  const says = (state: SittingState, attendance: Attendance, reason = '', candidateId = '陈婷华'): string =>
    answerOf(mayMarkAttendance(state, { type: 'attendance_recorded', candidateId, attendance, reason }));

  it('is said without a word the first time, and of marks, of 违纪 and of another state with one', () => {
    expect(says(bare, 'present')).toBe('fine');
    expect(says(bare, 'absent')).toBe('fine');
    expect(says(bare, 'absent', '', '无名')).toBe('candidate_unknown');
    expect(says(bare, 'void', ' ')).toBe('reason_needed');
    expect(says(bare, 'void', '夹带')).toBe('fine');
    expect(says(marked, 'absent')).toBe('reason_needed');
    expect(says(marked, 'absent', '中途离场')).toBe('fine');
    expect(says(marked, 'absent', '', '彭博')).toBe('fine');
    const unmarked = {
      ...bare,
      sheets: sheets(aSheet('陈婷华', '周婷'), aSheet('彭博', '周婷', { scores: { '1.1': gave(1) } })),
    };
    expect(says(unmarked, 'absent')).toBe('fine');
    const said = { attendance: 'absent', reason: '', ...HAPPENED } as const;
    const away = { ...bare, attendance: new Map([['陈婷华', said]]) };
    expect(says(away, 'present')).toBe('reason_needed');
    expect(says(away, 'present', '十分钟后到场')).toBe('fine');
    expect(says(away, 'present', '', '彭博')).toBe('fine');
  });

  it('stops nobody as not eligible whom the document lets in', () => {
    expect(says(bare, 'ineligible')).toBe('reason_needed');
    expect(says(bare, 'ineligible', '资格不符')).toBe('not_ineligible name=陈婷华');
  });

  it('stops whom the document’s verdict stops', () => {
    const facts = (insuredInTianjin: boolean) =>
      new Map([
        [
          factsKey('tj.enterprise.candidate', '陈婷华'),
          { facts: { employedByOrganiser: true, insuredInTianjin }, at: HAPPENED.at, seq: 1 },
        ],
      ]);
    const of = (insured: boolean) =>
      standing(people, [chen, peng], { facts: facts(insured) }, { policy: under('tianjin-enterprise') });
    expect(says(of(false), 'ineligible', '未在本市参保')).toBe('fine');
    expect(says(of(false), 'ineligible', ' ')).toBe('reason_needed');
    expect(says(of(false), 'ineligible', '未在本市参保', '彭博')).toBe('not_ineligible name=彭博');
    expect(says(of(true), 'ineligible', '未在本市参保')).toBe('not_ineligible name=陈婷华');
  });
});

it('a note is about somebody of the roster, or nobody', () => {
  const notes = (candidateId: string | null): string =>
    answerOf(mayNote(bare, { type: 'note_added', candidateId, text: '停电' }));
  expect([notes(null), notes('彭博'), notes('无名')]).toEqual(['fine', 'fine', 'candidate_unknown']);
});
