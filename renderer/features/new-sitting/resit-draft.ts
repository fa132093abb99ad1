import { inEqualParts } from '#shared/importing/propose-sittings.ts';
import { examSubjectWords, type ExamSubject } from '#shared/documents/parts/subjects.ts';
import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import { WAYS } from '#shared/documents/registry.ts';
import { evaluationKey, slotKey } from '#shared/model/evaluation.ts';
import type { Plan, ResitOf } from '#shared/model/plan.ts';
import { resitOf, standingAgain, type Resit } from '#shared/plans/resit.ts';
import type { ResitPlace } from '#shared/plans/resit-places.ts';
import type { PlanSettings } from '#shared/plans/settings.ts';
import type { PlannedProblem, PlannedResit, PlannedSitting } from './planned.ts';
import { planWords } from './plan-words.ts';

const MOST = 30;

/** The 补考 sittings that a plan asks for, by occupation, level, subject and way, for one day and in the rooms of before. */
export function planResits(places: readonly ResitPlace[], settings: PlanSettings, day: CivilDate): PlannedSitting[] {
  const groups = new Map<string, ResitPlace[]>();
  for (const place of places) {
    const { person, subject } = place.resit;
    const { policy, procedure, channel, occupation, evaluation } = place.from;
    const which = evaluation === undefined ? '' : `${evaluationKey(evaluation)} ${slotKey(evaluation)}`;
    const key = [occupation, person.candidate.level, subject, policy.id, procedure, channel, which].join('/');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()].flatMap((group) => inEqualParts(group, MOST).map((part) => planned(part, settings, day)));
}

function planned(group: readonly ResitPlace[], settings: PlanSettings, heldOn: CivilDate): PlannedSitting {
  const [{ resit, from }] = group as [ResitPlace];
  const { level } = resit.person.candidate;
  const way = WAYS.find(
    ({ policy, procedure, channels, levels, evaluation }) =>
      policy.id === from.policy.id &&
      evaluation?.mode === from.evaluation?.mode &&
      procedure === from.procedure &&
      levels.includes(level) &&
      (from.channel === undefined || channels.includes(from.channel)),
  );
  const on = new Map(
    group.map(({ resit: own }) => {
      const { person } = own;
      const standing = standingAgain(own);
      return [
        person.candidate.candidateId,
        (day: CivilDate): Resit => (standing === undefined ? own : resitOf(person, standing, settings, day)),
      ] as const;
    }),
  );
  return {
    ...{ sittingId: crypto.randomUUID(), occupation: from.occupation, level, wayId: way?.id ?? null },
    ...{ heldOn, room: from.room, title: '', begun: false, slot: from.evaluation ?? null },
    people: group.map(({ resit: { person } }) => {
      const { candidateId: key, ...candidate } = person.candidate;
      // the numbers are of another day: they are given anew in this one
      return { key, candidate: { ...candidate, number: '', examType: '补考' } };
    }),
    resit: { subject: resit.subject as ResitOf['subject'], from, on },
  };
}

/** Everything that keeps somebody from taking it again on that day. */
export const resitProblems = ({ resit, heldOn, people }: PlannedSitting): PlannedProblem[] =>
  resit === null
    ? []
    : people.flatMap(({ key, candidate: { name } }) => {
        const { isOffered, because } = resit.on.get(key)?.(heldOn.trim()) ?? { isOffered: false, because: [] };
        const why = because.map(({ text, article }) => `${text}（${article}）`).join('；');
        return isOffered ? [] : [{ sentence: planWords.resitRefused, blanks: { name, why } }];
      });

/** The plan as such a sitting names it: the roster of before, with nobody new. */
export function resitPlan(
  { subject, from, on }: PlannedResit,
  people: readonly { readonly key: string; readonly candidateId: string }[],
  day: CivilDate,
): Plan | undefined {
  const { plan } = from;
  if (plan === undefined) return undefined;
  const named = people.map(({ key, candidateId }) => ({ candidateId, attempt: on.get(key)?.(day).attempt ?? 2 }));
  const applicants = Math.max(plan.applicants, named.length);
  return { ...plan, applicants, share: named.length, resit: { subject, people: named } };
}

/** What a subject is called in a title; nothing where there is none. */
export const subjectOf = (subject: ExamSubject | undefined): string =>
  subject === undefined ? '' : examSubjectWords[subject][0];
