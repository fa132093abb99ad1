// The rules module behind standard input: one case a line in, one verdict a line out, in order. Nothing else happens here.
import { createInterface } from 'node:readline';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { evaluateRule } from '#shared/law/registry.ts';
import type { RuleContext } from '#shared/law/parts/rule.ts';
import { commandLine } from './command-line.ts';

/** `JSON.parse` hands the digits of a number to the reviver since V8 11.4; the library types do not know it yet. */
type ParseWithSource = (
  text: string,
  reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
) => unknown;

/**
 * A number whose digits a double cannot hold (59.999999999999999999 reads as 60) stays the text it was, so that the rule judges
 * what was written and refuses it.
 */
const parseExactly = (line: string): unknown =>
  (JSON.parse as ParseWithSource)(line, (key, value, { source }) =>
    key !== 'id' && typeof value === 'number' && source !== undefined && significantDigits(source) > 15
      ? source
      : value,
  );

const significantDigits = (source: string): number =>
  source
    .replace(/[eE].*$/, '')
    .replace('.', '')
    .replace(/^-?0*/, '').length;

/** The answer to one line, whatever is in it. */
export function answer(line: string, context: RuleContext): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = parseExactly(line);
  } catch {
    return { id: null, rule: null, error: { kind: 'bad_input', message: '不是有效的 JSON' } };
  }
  if (typeof parsed !== 'object' || parsed === null) {
    return { id: null, rule: null, error: { kind: 'bad_input', message: '每行应为一个 JSON 对象' } };
  }
  const { id = null, rule = null, input } = parsed as { id?: unknown; rule?: unknown; input?: unknown };
  if (typeof rule !== 'string') return { id, rule, error: { kind: 'bad_input', message: '缺少规则名 rule' } };
  const verdict = evaluateRule(rule, input, context);
  return verdict.ok ? { id, rule, ...verdict.value } : { id, rule, error: verdict.error };
}

/** Today in Beijing, which keeps one time for the whole country and no summer time. */
const todayInBeijing = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

if (import.meta.main) {
  commandLine({ usage: 'npm run -s rules: one case a line in, one verdict a line out, as JSON' });
  const context = { calendar: BUNDLED_CALENDAR, today: todayInBeijing() };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line, context))}\n`);
  }
}
