import type { ProcedureName } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { sixthDay, type Day } from './days.ts';
import { slipped } from './edits.ts';
import { person, rooted, type Forgery } from './row.ts';

// Facts of a condition said otherwise than the record itself has them (edition 9): of the sitting, and of people on its list.

const said =
  (rule: string, facts: (day: Day) => object) =>
  (day: Day): Body => ({ type: 'facts_stated', rule, candidateId: null, facts: facts(day) as never });
const tried = (name: string, procedure: ProcedureName, rule: string, facts: (day: Day) => object): Forgery => ({
  ...{ name, day: procedure, rooted: true, door: 'fact_known', verifier: 'procedure: fact_known' },
  edit: (day) => slipped(said(rule, facts), 'clerk', ['sitting_signed'])(sixthDay(day, 9)),
});
const of =
  (key: string, facts: object) =>
  (day: Day): object => ({ experts: { [person(key)(day)]: facts } });

export const KNOWN_FACTS: readonly Forgery[] = [
  tried('a plan said to begin later than the sitting', 'practical', 'tj.enterprise.plan-deadline', () => ({
    ...{ startsOn: '2026-12-20', filedOn: '2026-11-18' },
  })),
  tried('an occupation said to be another one', 'practical', 'tj.enterprise.scope', () => ({
    ...{ occupationCode: '1-01-01-01', entryControlled: false, filedScope: ['1-01-01-01'] },
  })),
  tried('an expert said to lead the panel', 'panel', 'cq.panel', of('first', { leader: true })),
  tried(
    'an expert said to hold what the list does not',
    'panel',
    'cq.panel',
    of('second', { qualifications: ['senior-title', 'senior-technician'] }),
  ),
  rooted(
    'a plan said to begin later, under an edition that took it, by nobody',
    (day) =>
      slipped(
        said('tj.enterprise.plan-deadline', () => ({ startsOn: '2026-12-20' })),
        null,
        ['sitting_signed'],
      )(sixthDay(day, 8)),
    'sign_in_first',
    'procedure: nobody_signed_in',
  ),
];
