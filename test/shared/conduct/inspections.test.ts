import { expect, test } from 'vitest';
import { mayInspect } from '#shared/conduct/inspections.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { answered, HAPPENED, no, only } from '#test/support/judged.ts';

type Said = BodyOf<'inspection_recorded'>;
const first: Omit<Said, 'type'> = {
  ...{ number: 1, on: '2026-11-20', office: '市职业技能鉴定指导中心', people: '胡明' },
  ...{ found: '未见异常', done: '' },
};
const told = (over: Partial<Said> = {}) => ({ ...first, ...over, ...HAPPENED });
const asked = (over: Partial<Said>, ...before: readonly ReturnType<typeof told>[]) =>
  answered(mayInspect(only({ inspections: before }), { type: 'inspection_recorded', ...first, ...over }));

test('checks are numbered as they come', () => {
  expect(asked({})).toBe('fine');
  expect(asked({ number: 0 })).toEqual(no('inspection_out_of_turn'));
  expect(asked({ number: 2 })).toEqual(no('inspection_out_of_turn'));
  expect(asked({ number: 2 }, told())).toBe('fine');
  expect(asked({ number: 2 }, told(), told({ done: '已整改' }))).toBe('fine');
  expect(asked({ number: 3 }, told(), told({ done: '已整改' }))).toEqual(no('inspection_out_of_turn'));
  expect(asked({ number: 3 }, told(), told({ number: 2 }))).toBe('fine');
});

test('another entry about one says what was done since, and tells nothing else otherwise', () => {
  expect(asked({ done: '已整改' }, told())).toBe('fine');
  expect(asked({ done: '　' }, told())).toEqual(no('reason_needed'));
  for (const over of [{ on: '2026-11-21' }, { office: '区人社局' }, { people: '胡亮' }])
    expect(asked({ done: '已整改', ...over }, told())).toEqual(no('inspection_out_of_turn'));
  const second = told({ number: 2, on: '2026-11-22' });
  expect(asked({ number: 2, on: '2026-11-22', done: '已整改' }, told(), second)).toBe('fine');
  expect(asked({ number: 2, done: '已整改' }, told(), second)).toEqual(no('inspection_out_of_turn'));
});
