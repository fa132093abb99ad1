import { expect, it } from 'vitest';
import { diaryOf } from '#shared/progress/diary.ts';
import { checkRows, paperCheckObstacle } from '#shared/progress/paper-check.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { checkDay } from '../support/forgeries/paper-checks.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// 纸面抽查, told twice here; the Python verifier has its say in interop.long.test.ts.

it('papers that the dice came to are held against the record before the supervisor signs', () => {
  const day = checkDay(honestDay('practical', true));
  const log = writer(day);
  const standings: unknown[] = [];
  for (const step of day.steps) {
    expect(log.asked(step)).toBe(null);
    const { state } = log.written();
    if (['paper_check_drawn', 'paper_checked', 'difference_settled'].includes(step.body.type))
      standings.push([
        paperCheckObstacle(state),
        checkRows(state)
          .map(({ standing }) => standing)
          .sort(),
      ]);
  }
  expect(standings).toEqual([
    [{ kind: 'paper_check_open', count: 2 }, ['open', 'open']],
    [{ kind: 'paper_check_open', count: 2 }, ['differs', 'open']],
    [{ kind: 'paper_check_open', count: 1 }, ['open', 'settled']],
    [null, ['agrees', 'settled']],
  ]);
  const written = log.written();
  const told = diaryOf(written.state).map(({ text }) => text[0]);
  expect(told.filter((line) => line.includes('抽'))).toEqual([
    expect.stringMatching(/^纸面抽查：掷骰子 [1-6]{6}，从 4 份评分表中抽取 2 份$/),
    '抽查于辉评分表：纸面与记录不一致，纸面为 1.1 49.00（纸面 1.1 像 49）',
    '抽查差异，于辉评分表：记录无误（与考评员核对，为 50）',
    expect.stringMatching(/^抽查.+评分表：纸面与记录一致$/),
  ]);
  expect(verifierSays(day, written)).toEqual([]);
});
