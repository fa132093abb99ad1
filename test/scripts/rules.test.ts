import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { answer } from '#scripts/rules.ts';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';

const context = { calendar: BUNDLED_CALENDAR, today: '2026-11-20' };
const bad = (id: unknown, rule: unknown) => ({
  id,
  rule,
  error: { kind: 'bad_input', message: expect.any(String) as string },
});

describe('one line', () => {
  test('gets its verdict under its own id', () => {
    const line = '{"id":7,"rule":"tj.review.entry","input":{"theory":60,"practical":"59.99"}}';
    expect(answer(line, context)).toMatchObject({ id: 7, rule: 'tj.review.entry', outcome: 'fail' });
  });

  test.each([
    ['', bad(null, null)],
    ['{"id":"a","rule":"tj.review.entry","inp', bad(null, null)],
    ['null', bad(null, null)],
    ['5', bad(null, null)],
    ['[]', bad(null, null)],
    ['{}', bad(null, null)],
    ['{"id":"a"}', bad('a', null)],
    ['{"id":"a","rule":5}', bad('a', 5)],
    ['{"id":"a","rule":"tj.review.entry"}', bad('a', 'tj.review.entry')],
    ['{"id":"a","rule":"x"}', { id: 'a', rule: 'x', error: { kind: 'unknown_rule', message: '没有规则 x' } }],
    [
      '{"id":"a","rule":"calendar.add-working-days","input":{"from":"2031-01-01","days":1}}',
      {
        id: 'a',
        rule: 'calendar.add-working-days',
        error: { kind: 'calendar_missing', year: 2031, message: '缺少 2031 年的放假调休日历，无法推算工作日' },
      },
    ],
  ])('%s', (line, expected) => {
    expect(answer(line, context)).toEqual(expected);
  });

  test.each([
    ['60', 'pass'],
    ['60.0', 'pass'],
    ['6e1', 'pass'],
    ['60.00000000000000', undefined],
    ['59.99999999999999999999', undefined],
    ['60.00000000000000000001', undefined],
    ['1e400', undefined],
  ])('a mark is judged by the digits that were written: %s', (digits, outcome) => {
    const line = `{"id":12345678901234567000,"rule":"tj.review.entry","input":{"theory":${digits},"practical":60}}`;
    expect(answer(line, context)['outcome']).toBe(outcome);
    expect(answer(line, context)['id']).toBe(12_345_678_901_234_567_000);
  });
});

test('standard input: in order, blank lines skipped, no line stops the next, exit status 0', () => {
  const lines = [
    '{"id":1,"rule":"hs.contest","input":{"filed":true,"rank":3}}',
    'nonsense',
    '',
    '{"id":2,"rule":"nobody"}\r',
    '{"id":3,"rule":"id.resident","input":{"number":"11010519491231002X"}}',
  ];
  const run = spawnSync(process.execPath, ['scripts/rules.ts'], { input: lines.join('\n'), encoding: 'utf8' });
  expect(run.status).toBe(0);
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; outcome?: string; error?: { kind: string } });
  expect(answers.map(({ id, outcome, error }) => [id, outcome ?? error?.kind])).toEqual([
    [1, 'pass'],
    [null, 'bad_input'],
    [2, 'unknown_rule'],
    [3, 'pass'],
  ]);
});
