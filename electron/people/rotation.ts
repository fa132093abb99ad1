import { ok, type Result } from '#shared/base/result.ts';
import { isSameFact } from '#shared/model/same-fact.ts';
import { numberOfPerson } from '#shared/model/same-number.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { examinersOf } from '#shared/procedures/scorers.ts';
import { rotationAsked } from '#shared/procedures/parts/rotation.ts';
import { rotationFactsSchema, ROTATION_RULE } from '#shared/record/rotation.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Rotation } from '#shared/wire/host/people-channels.ts';
import type { Owner } from '../journal/check-line.ts';
import type { Enrolled, Journals } from '../journal/journals.ts';
import type { Objection } from '../session/sessions.ts';

type Reads = Pick<Journals, 'rolls' | 'stateOf'>;
/** One time that sittings were held: a sitting of its own, or all of one plan. */
type Occasion = { readonly title: string; readonly heldOn: string; readonly numbers: ReadonlySet<string> };

/** How often each examiner of a sitting assessed before it, for the same organiser or occupation, by the sittings of this computer. */
export async function rotationOf(journals: Reads, owner: Owner): Promise<Result<readonly Rotation[], HostFailure>> {
  const state = await journals.stateOf(owner);
  return state.ok ? ok(countedIn(await journals.rolls(), owner, state.value)) : state;
}

function countedIn(rolls: readonly Enrolled[], owner: Owner, state: SittingState): readonly Rotation[] {
  const rule = rotationAsked(state);
  const { sitting } = state;
  if (rule === null || sitting === null) return [];
  const before = occasionsBefore(rolls, owner, sitting, rule.per);
  const inYear = before.filter(({ heldOn }) => heldOn.slice(0, 4) === sitting.heldOn.slice(0, 4));
  return examinersOf(state).map(({ personId, idNumber }) => {
    const number = numberOfPerson(idNumber);
    // whoever has no number is known in one sitting alone
    const wasThere = ({ numbers }: Occasion): boolean => number !== '' && numbers.has(number);
    const pause = before.findIndex((one) => !wasThere(one));
    const there = rule.within === 'year' ? inYear.filter(wasThere) : before.slice(0, pause < 0 ? undefined : pause);
    return { personId, before: there.length, last: there.slice(0, 5).map(({ title, heldOn }) => ({ title, heldOn })) };
  });
}

/** Times before this one at which somebody marked, the latest first; nothing of this sitting's own plan, and nothing void. */
function occasionsBefore(
  rolls: readonly Enrolled[],
  owner: Owner,
  own: Sitting,
  per: 'organiser' | 'occupation',
): Occasion[] {
  const times = new Map<string, { title: string; heldOn: string; numbers: Set<string> }>();
  for (const { summary, roll } of rolls) {
    const isOther = summary.practice === owner.practice && summary.log !== owner.log && roll.heldOn <= own.heldOn;
    const isOfPlan = roll.planId !== null && roll.planId === own.plan?.planId;
    if (!isOther || isOfPlan || (summary.amended?.voided ?? null) !== null) continue;
    if (roll.marked.size === 0 || !isSameFact(roll[per], own[per])) continue;
    const key = roll.planId ?? summary.log;
    const time = times.get(key) ?? { title: roll.title, heldOn: roll.heldOn, numbers: new Set<string>() };
    if (roll.heldOn > time.heldOn) [time.title, time.heldOn] = [roll.title, roll.heldOn];
    for (const personId of roll.marked) time.numbers.add(numberOfPerson(roll.officials.get(personId)?.idNumber ?? ''));
    times.set(key, time);
  }
  return [...times.values()].sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
}

/** Objects to a count of rotation that the other sittings of this computer do not come to, whatever the page says. */
export async function rotationTrue(journals: Reads, owner: Owner, lines: readonly string[]): Promise<Objection> {
  if (!lines.some((line) => line.includes(`"rule":"${ROTATION_RULE}"`))) return () => null;
  const own = await journals.stateOf(owner);
  const rolls = await journals.rolls();
  return ({ body, seq }) => {
    if (body.type !== 'facts_stated' || body.rule !== ROTATION_RULE) return null;
    if (!own.ok) return own.error;
    if (rotationAsked(own.value) === null) return null;
    const counted = new Map(countedIn(rolls, owner, own.value).map(({ personId, before }) => [personId, before]));
    const told = rotationFactsSchema.safeParse(body.facts).data?.people ?? [];
    const isTrue = told.every(({ personId, before }) => counted.get(personId) === before);
    return isTrue ? null : { kind: 'entry_refused', detail: { seq, rule: 'rotation_untrue' } };
  };
}
