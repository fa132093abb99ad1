import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { evaluateRule } from '#shared/law/registry.ts';
import type { Outcome, Verdict } from '#shared/law/parts/verdict.ts';

const context = { calendar: BUNDLED_CALENDAR, today: '2026-11-20' };
// Most marks close to the pass mark, where mistakes live.
const mark = fc.oneof(fc.integer({ min: 5990, max: 6010 }), fc.integer({ min: 0, max: 10_000 }));
const written = (value: Mark): string | number => (value % 2 === 0 ? formatMark(value) : value / 100);

function judge(rule: string, input: unknown): Verdict {
  const verdict = evaluateRule(rule, input, context);
  if (!verdict.ok) expect.fail(JSON.stringify(verdict.error));
  return verdict.value;
}
const outcomeOf = (rule: string, input: unknown): Outcome => judge(rule, input).outcome;
const sum = (marks: readonly Mark[]): number => marks.reduce((all, each) => all + each, 0);

describe('the Chongqing panel', () => {
  const member = fc.record({ theory: mark, skill: mark, comprehensive: mark });
  const panel = fc.array(member, { minLength: 3, maxLength: 3 });
  const write = (members: readonly { theory: Mark; skill: Mark; comprehensive: Mark }[]) => ({
    members: members.map(({ theory, skill, comprehensive }) => ({
      theory: written(theory),
      skill: written(skill),
      comprehensive: written(comprehensive),
    })),
  });

  test('passes exactly as whole numbers say, in any order', () => {
    fc.assert(
      fc.property(panel, (members) => {
        const passes = (['theory', 'skill', 'comprehensive'] as const).every((subject) => {
          const marks = members.map((each) => each[subject]);
          return marks.filter((each) => each >= 6000).length >= 2 && sum(marks) >= 18_000;
        });
        const verdict = judge('cq.panel-result', write(members));
        expect(verdict.outcome).toBe(passes ? 'pass' : 'fail');
        expect(judge('cq.panel-result', write(members.toReversed()))).toEqual(verdict);
      }),
    );
  });

  test('a higher mark never turns a pass into a failure', () => {
    fc.assert(
      fc.property(panel, fc.nat({ max: 2 }), mark, (members, at, raised) => {
        const better = members.map((each, index) =>
          index === at ? { ...each, theory: Math.max(each.theory, raised) } : each,
        );
        const before = outcomeOf('cq.panel-result', write(members));
        expect(before === 'pass' && outcomeOf('cq.panel-result', write(better)) !== 'pass').toBe(false);
      }),
    );
  });
});

describe('the Tianjin review', () => {
  const thesis = fc.array(fc.record({ content: mark, defence: mark }), { minLength: 3, maxLength: 5 });
  const scores = fc.array(mark, { minLength: 3, maxLength: 5 });

  test('passes a senior technician exactly as whole numbers say, stage by stage', () => {
    fc.assert(
      fc.property(mark, mark, thesis, scores, (theory, practical, experts, performance) => {
        const entered = theory >= 6000 && practical >= 6000;
        const defended =
          sum(experts.map(({ content, defence }) => 4 * content + 6 * defence)) >= 60_000 * experts.length;
        const performed = sum(performance) >= 6000 * performance.length;
        const facts = {
          level: 'senior-technician',
          theory: written(theory),
          practical: written(practical),
          ...(entered && {
            thesis: {
              experts: experts.map(({ content, defence }) => ({
                content: written(content),
                defence: written(defence),
              })),
              questionCount: 4,
            },
          }),
          ...(entered && defended && { performance: performance.map(written) }),
        };
        const verdict = judge('tj.review.outcome', facts);
        expect(verdict.outcome).toBe(entered && defended && performed ? 'pass' : 'fail');
        const stoppedAt = !entered ? 'entry' : !defended ? 'thesis' : !performed ? 'performance' : 'none';
        expect(verdict.values).toMatchObject({ stoppedAt });
      }),
      { numRuns: 500 },
    );
  });
});

test('no mean below the pass mark is ever written as if it had reached it', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 3, maxLength: 9 }), (marks) => {
      const { outcome, because } = judge('tj.review.performance', { scores: marks.map(written) });
      const shown = Number(/平均 ([\d.]+) 分/.exec(because[0]!.text)![1]);
      expect(shown >= 60).toBe(outcome === 'pass');
    }),
  );
});
