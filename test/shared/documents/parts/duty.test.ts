import { expect, test } from 'vitest';
import { err, ok } from '#shared/base/result.ts';
import { always, byThen, dayOf, latestFiling } from '#shared/documents/parts/duty.ts';
import type { Reason, Verdict } from '#shared/law/parts/verdict.ts';

const reason = (code: string, text = `${code} 的理由`): Reason => ({ code, source: '甲文', article: '第三条', text });
const verdict = <V extends Readonly<Record<string, unknown>>>(
  values: V,
  ...because: readonly Reason[]
): Verdict<V> => ({ outcome: 'pass', values, because });
const [FIRST, SECOND] = [reason('first'), reason('second')];
const MISSING = err({ kind: 'calendar_missing', year: 2031, message: '缺少 2031 年的放假调休日历' } as const);

test('what is asked of every sitting is asked', () => {
  expect(always()).toBe(true);
});

test.each<[string, readonly Reason[], string | undefined, Reason]>([
  ['the one of the code', [FIRST, SECOND], 'second', SECOND],
  ['the first where none has the code', [FIRST, SECOND], 'third', FIRST],
  ['the first where no code is asked for', [FIRST, SECOND], undefined, FIRST],
  ['an empty one where the rule gives none', [], 'first', { code: '', source: '', article: '', text: '' }],
])('a day stands with a reason: %s', (_, because, code, said) => {
  expect(dayOf(verdict({}, ...because), '2026-12-01', code)).toEqual(ok({ on: '2026-12-01', because: said }));
});

test('a deadline’s day is the one its rule worked out, or the calendar it lacks', () => {
  const due = ok(verdict({ dueOn: '2026-12-04' }, FIRST, SECOND));
  expect(byThen(due)).toEqual(ok({ on: '2026-12-04', because: FIRST }));
  expect(byThen(MISSING)).toEqual(MISSING);
});

test('the latest day to file is asked of the first day, then of itself, and says nothing of a plan that was filed', () => {
  const heard: string[] = [];
  const text = '计划应在开考前 5 个工作日报送，最迟 2026-11-13，2026-11-13 报送，未超过期限';
  const due = latestFiling((filedOn) => {
    heard.push(filedOn);
    return ok(verdict({ latestFilingOn: '2026-11-13' }, FIRST, reason('plan_in_time', `${filedOn}：${text}`)));
  }, '2026-11-20');
  expect(heard).toEqual(['2026-11-20', '2026-11-13']);
  const words = '2026-11-13：计划应在开考前 5 个工作日报送，最迟 2026-11-13';
  expect(due).toEqual(ok({ on: '2026-11-13', because: reason('plan_due', words) }));
});

test('where the rule speaks of no plan in time, its first reason stands as it is', () => {
  const judge = () => ok(verdict({ latestFilingOn: '2026-11-13' }, SECOND, FIRST));
  expect(latestFiling(judge, '2026-11-20')).toEqual(ok({ on: '2026-11-13', because: SECOND }));
});

test.each(['2026-11-20', '2026-11-13'])('a calendar that is missing for %s is said', (lacking) => {
  const judge = (filedOn: string) =>
    filedOn === lacking ? MISSING : ok(verdict({ latestFilingOn: '2026-11-13' }, reason('plan_in_time')));
  expect(latestFiling(judge, '2026-11-20')).toEqual(MISSING);
});
