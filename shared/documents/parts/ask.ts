import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import type { AnyRule } from '#shared/law/parts/rule.ts';
import { citing, type Reason, type Values } from '#shared/law/parts/verdict.ts';

/** A rule's answer as the desk needs it. */
export type Answer = { readonly met: boolean; readonly because: readonly Reason[]; readonly values: Values };

/** No rule of the desk counts working days or asks which day it is; `asOf` is among the facts. */
const CONTEXT = { calendar: BUNDLED_CALENDAR, today: '2000-01-01' };

/** Judges facts by a rule. Facts the rule does not know, such as a level outside its document, are an answer too: not met. */
export function ask(rule: AnyRule, facts: unknown): Answer {
  const verdict = rule.evaluate(facts, CONTEXT);
  if (verdict.ok) {
    const { outcome, because, values } = verdict.value;
    return { met: outcome === 'pass', because, values };
  }
  const { cite } = citing(rule.policy?.source ?? '');
  const text = `申报事实不在规定的取值之内：${verdict.error.message}`;
  return { met: false, because: [cite(rule.policy?.validity.article ?? '', verdict.error.kind, text)], values: {} };
}
