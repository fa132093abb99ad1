import { jointResults } from '#shared/plans/joint.ts';
import { partOf } from '#shared/plans/part.ts';
import { planRecordOf } from '#shared/plans/plan-record.ts';
import { settledIn } from '#shared/plans/disputes.ts';
import type { JointArchive } from './joint-plans.ts';

const SAYS = { pass: 'pass', fail: 'fail', ineligible: 'fail', removed: 'fail', open: 'lacks' } as const;

/** What the app says that the first person of a plan came to, in the words of the verifiers. */
export function appSays({ states, entries }: Pick<JointArchive, 'states' | 'entries'>): 'pass' | 'fail' | 'lacks' {
  const { settings, theory, objections } = planRecordOf(entries);
  const parts = states.flatMap((state) => partOf(state) ?? []);
  const joint = jointResults({
    ...{ parts, theory, settings, settled: settledIn(objections) },
    today:
      parts
        .map(({ sitting }) => sitting.heldOn)
        .sort()
        .at(-1) ?? '',
  });
  return SAYS[joint.people[0]!.verdict];
}
