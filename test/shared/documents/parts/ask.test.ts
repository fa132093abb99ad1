import { expect, test } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { ask } from '#shared/documents/parts/ask.ts';
import type { AnyRule, RuleContext, RuleError } from '#shared/law/parts/rule.ts';
import type { Outcome, Verdict } from '#shared/law/parts/verdict.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const BECAUSE = [{ code: 'in_time', source: '甲文', article: '第三条', text: '已在期限内' }];
/** A rule that answers so whatever it is asked, and remembers what it was asked. */
function ruleOf(answer: Result<Verdict, RuleError>, policy: AnyRule['policy'] = tianjinAppraisal) {
  const heard: (readonly [unknown, RuleContext])[] = [];
  const rule: AnyRule = {
    ...{ id: 'tj.sample', policy, clauses: '第三条' },
    evaluate: (facts, context) => {
      heard.push([facts, context]);
      return answer;
    },
  };
  return { rule, heard };
}

test('the rule is asked with the facts as they are, the bundled calendar, and a day that is nobody’s', () => {
  const { rule, heard } = ruleOf(ok({ outcome: 'pass', values: {}, because: BECAUSE }));
  const facts = { level: 'advanced', asOf: '2026-11-20' };
  ask(rule, facts);
  expect(heard).toEqual([[facts, { calendar: BUNDLED_CALENDAR, today: '2000-01-01' }]]);
});

test.each<[Outcome, boolean]>([
  ['pass', true],
  ['fail', false],
  ['invalid', false],
])('a verdict of %s: met is %s, with its reasons and values', (outcome, met) => {
  const values = { years: 3 };
  expect(ask(ruleOf(ok({ outcome, values, because: BECAUSE })).rule, {})).toEqual({ met, because: BECAUSE, values });
});

test.each<[string, AnyRule['policy'], string, string]>([
  ['by the document of the rule', tianjinAppraisal, tianjinAppraisal.source, '第七条'],
  ['by no document where the rule has none', null, '', ''],
])('facts that the rule does not know are not met, %s', (_, policy, source, article) => {
  const { rule } = ruleOf(err({ kind: 'bad_input', message: 'level: 无此等级' }), policy);
  expect(ask(rule, { level: 'master' })).toEqual({
    met: false,
    because: [{ code: 'bad_input', source, article, text: '申报事实不在规定的取值之内：level: 无此等级' }],
    values: {},
  });
});
