import { describe, expect, it } from 'vitest';
import type { Application, Fact, Facts, Json } from '#shared/documents/parts/application.ts';
import { ALL_DOCUMENTS } from '#shared/documents/registry.ts';
import { findClause } from '#shared/law/find-clause.ts';
import type { Level } from '#shared/model/basics.ts';
import { under } from '#test/support/certified.ts';
import { aCandidate, aSitting } from '#test/support/sitting.ts';
import { policyText } from '../../support/policy-text.ts';

// Every answer that the desk offers is one that the rule takes: a person is not refused because a choice of ours is unknown to it.

const applications = ALL_DOCUMENTS.flatMap(({ policy, applications: own }) =>
  own.map((application) => [`${policy.id} ${application.id}`, policy, application] as const),
);
/** The highest level that each opens. */
const LEVELS: Readonly<Record<string, Level>> = {
  'tianjin-chief special': 'special',
  'tianjin-chief chief': 'chief',
};
/** What may be answered, by how a fact is asked. */
function answersTo({ kind }: Fact): readonly Json[] {
  switch (kind.type) {
    case 'yes-no':
      return [true, false];
    case 'date':
      return ['2026-11-20', '1990-01-01'];
    case 'years':
      return [0, 3.5, 40];
    case 'rank':
      return [1, 12];
    case 'appraisals':
      return [['qualified', 'unqualified', 'none']];
    case 'awards':
      return [[], [{ kind: 'contest', level: 'national', grade: '二等奖' }]];
    case 'certificate':
      return [null, { level: 'advanced', obtainedOn: '2020-01-01' }];
    case 'earlier':
      return [[], [{ occupation: '电工', organiser: '渝州评价中心' }]];
    case 'text':
      return [...kind.suggestions, '别的'];
    case 'one':
      return kind.options.map(({ value }) => value);
    case 'many':
      return [...kind.options.map(({ value }) => [value]), kind.options.map(({ value }) => value)];
  }
}

describe.each(applications)('%s', (name, policy, application: Application) => {
  const sitting = aSitting({ policy: under(policy.id) });
  const applicant = { candidate: { ...aCandidate('1', '陈强'), level: LEVELS[name] ?? 'senior-technician' }, sitting };
  const best: Facts = Object.fromEntries(application.facts.map((fact) => [fact.key, fact.best(applicant)]));
  // an honour stands for much that is otherwise asked
  const asked: Facts = 'honours' in best ? { ...best, honours: [] } : best;

  it('is met by the best answers, so that a lacking fact is held against nobody', () => {
    const { met, method, because } = application.judge(best, applicant);
    expect(because.length).toBeGreaterThan(0);
    expect([met, method === null]).toEqual([true, false]);
  });

  it.each(application.facts.map((fact) => [fact.key, fact] as const))('%s: each answer is judged', (key, fact) => {
    const answers = answersTo(fact);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const { met, because } = application.judge({ ...asked, [key]: answer }, applicant);
      expect(met ? [] : because.map(({ code }) => code), JSON.stringify(answer)).not.toContain('bad_input');
    }
  });

  it('asks nothing without a clause of its own document', () => {
    const text = policyText(policy.source).split('\n');
    for (const { key, article } of application.facts)
      expect(findClause(text, article), `${key} ${article}`).not.toBeNull();
  });
});
