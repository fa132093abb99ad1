import { expect, it } from 'vitest';
import { proposedPanels } from '#shared/progress/panel-proposal.ts';
import type { Person } from '#shared/model/staff.ts';
import { aPerson } from '#test/support/sitting.ts';

// Panels from the staff list, by who comes to sit where: a lead each where there are as many, else only to fill what is lacking.

const leads = ['程成', '宋佳', '何伟'].map((name) => aPerson('expert-lead', name));
const experts = ['孙佳', '刘华', '白文', '李强', '赵敏', '胡明', '朱军'].map((name) => aPerson('expert', name));
const seats = (leaders: number, others: number, size: number, count: number) => {
  const people: readonly Person[] = [...experts.slice(0, others), ...leads.slice(0, leaders)];
  return proposedPanels(people, size, count).map(({ scorers }) =>
    scorers.map((id) => people.find(({ personId }) => personId === id)?.name).join('、'),
  );
};

it('has a lead in each where there are as many, however many others there are', () => {
  expect(seats(2, 4, 3, 2)).toEqual(['程成、孙佳、刘华', '宋佳、白文、李强']);
  expect(seats(2, 7, 3, 2)).toEqual(['程成、孙佳、刘华', '宋佳、白文、李强']);
  // one lead more than panels sits nowhere
  expect(seats(3, 4, 3, 2)).toEqual(['程成、孙佳、刘华', '宋佳、白文、李强']);
  expect(seats(1, 0, 1, 1)).toEqual(['程成']);
});

it('seats fewer leads than panels only where places would stay empty, and no more of them than that', () => {
  expect(seats(2, 6, 2, 3)).toEqual(['孙佳、刘华', '白文、李强', '赵敏、胡明']);
  expect(seats(2, 7, 2, 3)).toEqual(['孙佳、刘华', '白文、李强', '赵敏、胡明']);
  expect(seats(2, 5, 2, 3)).toEqual(['程成、孙佳', '刘华、白文', '李强、赵敏']);
  expect(seats(1, 3, 2, 3)).toEqual(['程成、孙佳', '刘华、白文', '']);
});

it('is as full as people go, and nothing where no panel is asked for', () => {
  expect(seats(0, 3, 2, 2)).toEqual(['孙佳、刘华', '白文']);
  expect(seats(0, 0, 2, 2)).toEqual(['', '']);
  expect(seats(2, 2, 2, 0)).toEqual([]);
});

it('is called by numerals up to ten, by figures beyond', () => {
  expect(proposedPanels([], 1, 12)).toEqual(
    ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '11', '12'].map((nth) => ({
      name: `第${nth}组`,
      scorers: [],
    })),
  );
});
