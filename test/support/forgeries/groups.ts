import { sixthDay, UNSIGNED, type Day } from './days.ts';
import { both, bodyAt, changed, indexOf, left, slipped, type Edit, type Place } from './edits.ts';
import type { Step } from './rewrite.ts';
import { candidate, markBy, person, sittingWith, type Forgery } from './row.ts';
import { SECOND, twoPanels } from './two-panels.ts';

// A practical day of edition 9 with two groups of two examiners (考评组): the first scores the first candidate and the second one the
// second. Neither has a lead of its own, and the lead above them signs; or the second has one, who signs for it besides.

/** Who sits where in the second group in whose place in the first. */
const { panels: groups, formed, placed, judged } = twoPanels({ first: 'third', second: 'spare' });

/** The honest day with two groups and a lead above both. */
export function groupsDay(honest: Day, edition = 9): Day {
  const day = sixthDay(honest, edition);
  const steps = judged(day);
  const early = [
    { body: formed(day), actor: day.head },
    { body: placed(day), actor: person('clerk')(day) },
  ];
  return { ...day, steps: steps.toSpliced(indexOf(steps, ['attendance_recorded']), 0, ...early) };
}

/** These are leads by the staff list. */
const leading =
  (...keys: string[]): Edit =>
  (day) => {
    const ids = new Set(keys.map((key) => person(key)(day)));
    const { people } = bodyAt(day, 'staff_named');
    const named = people.map((one) => (ids.has(one.personId) ? { ...one, role: 'examiner-lead' as const } : one));
    return changed(['staff_named'], { people: named })(day);
  };
const signs = (who: string, day: Day): Step => ({
  body: { type: 'sitting_signed', role: 'lead', personId: person(who)(day), ...UNSIGNED, opinion: '' },
  actor: person(who)(day),
});

/** The same where somebody of the second group leads it: they sign for it, and the lead above for the first. */
export function ledGroupsDay(honest: Day, edition = 9): Day {
  const day = groupsDay(honest, edition);
  const { third } = day.people;
  const people = { ...day.people, third: { ...third!, role: 'examiner-lead' as const } };
  const steps = leading('third')(day);
  return { ...day, people, steps: steps.toSpliced(indexOf(steps, ['sitting_signed', 2]), 0, signs('third', day)) };
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery => ({
  ...{ name, day: 'practical', rooted: true, door, verifier: `procedure: ${verifier}` },
  edit: (day) => edit(groupsDay(day)),
});
const MARKED: Place = ['note_added'];
const BEFORE: Place = ['attendance_recorded'];
const isSigningOf =
  (who: string) =>
  ({ body }: Step, day: Day): boolean =>
    body.type === 'sitting_signed' && body.personId === person(who)(day);
const moved =
  (n: number, panel: string, reason: string) =>
  (day: Day): object =>
    placed(day, { places: [{ candidateId: candidate(day, n).candidateId, panel }], reason });

/** Groups that are none, candidates sent to whoever suits them, and a group that its lead never signed for. */
export const GROUPS_OF_EXAMINERS: readonly Forgery[] = [
  forged(
    'groups of examiners in a sitting of an edition that had none',
    changed(['sitting_opened'], (day: Day) => sittingWith({ edition: 8 })(day)),
    'panels_not_here',
  ),
  forged(
    'a group of one examiner',
    changed(['panels_formed'], (day: Day) => ({
      panels: groups(day).map((one, n) => ({ ...one, scorers: one.scorers.slice(n) })),
    })),
    'panel_size',
    'panels_unsound',
  ),
  forged(
    'a group with two leads',
    both(
      leading('third'),
      changed(['panels_formed'], (day: Day) => {
        const [one, two] = groups(day);
        return { panels: [one, { ...two!, scorers: [person('third')(day), person('lead')(day)] }] };
      }),
    ),
    'panel_two_leads',
    'panels_unsound',
  ),
  forged(
    'an examiner in both groups',
    changed(['panels_formed'], (day: Day) => {
      const [one, two] = groups(day);
      return { panels: [one, { ...two!, scorers: two!.scorers.with(1, one!.scorers[1]!) }] };
    }),
    'panel_member_twice',
    'panels_unsound',
  ),
  forged('a mark of the other group', slipped(markBy('spare', 0), 'spare', MARKED), 'not_expected', 'not_the_examiner'),
  forged(
    'a candidate moved to the other group once there are marks',
    slipped(moved(0, SECOND, '工位故障'), 'clerk', MARKED),
    'assignment_late',
  ),
  forged(
    'a candidate moved to the other group without a word',
    slipped(moved(2, SECOND, ' '), 'clerk', BEFORE),
    'reason_needed',
    'reason_missing',
  ),
  forged(
    'a sitting signed over a candidate of no group',
    changed(['candidates_assigned'], (day: Day) => ({
      places: bodyAt(day, 'candidates_assigned').places.slice(0, 3),
    })),
    'signing_order',
  ),
  {
    ...forged('a group that its own lead never signed for', left(isSigningOf('third')), 'signing_order'),
    edit: (day) => left(isSigningOf('third'))(ledGroupsDay(day)),
  },
  forged(
    'a lead above groups that all have their own',
    both(leading('first', 'third'), (day) => {
      const steps = left(isSigningOf('lead'))(day);
      const at = indexOf(steps, ['sitting_signed', 1]);
      return steps.toSpliced(at, 0, signs('first', day), signs('third', day), signs('lead', day));
    }),
    'role_may_not',
    'not_the_signer',
  ),
];
