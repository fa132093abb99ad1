import type { Body, BodyOf } from '../record/body.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { KINDS, mayFollowClosing } from '../record/kinds.ts';
import type { SittingState } from '../record/state.ts';
import { mayRecordAt } from './clock.ts';
import { daysHold } from './days.ts';
import { isRetired } from '../record/head-succession.ts';
import { roleOf } from './known.ts';
import { isByOwnLead } from './own-lead.ts';
import { isImpartial } from './recusal.ts';
import { fine, refuse, type Permission } from './refusal.ts';
import { RULES, type Rule } from './rules.ts';
import { mayRecordWithoutThirdCopy } from './third-copy.ts';

/** What is known of an entry beside what it says. */
export type Moment = {
  /** Who is signed in; null for nobody. */
  readonly actor: string | null;
  /** The wall time it would carry. */
  readonly at: string;
  /** Whether the third copy is being kept, or this is asked where nobody can know. */
  readonly thirdCopyKept: boolean;
};

/**
 * The one door: judges whether this entry may be added to the sitting as it stands, the clock and the third copy included.
 * The page asks before recording, so that it can explain; the host asks inside the append, and central on arrival.
 */
export function mayRecord(state: SittingState, body: Body, { actor, at, thirdCopyKept }: Moment): Permission {
  const inTime = mayRecordAt(state, body, at);
  if (body.type === 'sitting_opened') {
    if (!inTime.ok && state.sitting === null) return inTime;
    const lawful = judge(state, body, actor);
    return lawful.ok ? daysHold(state, body, at) : lawful;
  }
  if (state.sitting === null) return refuse('sitting_not_opened');
  if (!inTime.ok) return inTime;
  if (state.closing !== null && !mayFollowClosing(body)) return refuse('sitting_is_closed');
  if (state.voided !== null && !KINDS[body.type].afterVoiding) return refuse('sitting_is_voided');
  if (!hasUseFor(state, body)) return refuse('not_in_procedure');
  const written = mayWrite(state, body, actor);
  if (!written.ok) return written;
  const impartial = isImpartial(state, body, actor);
  if (!impartial.ok) return impartial;
  const led = isByOwnLead(state, body, actor);
  if (!led.ok) return led;
  const allowed = judge(state, body, actor);
  if (!allowed.ok) return allowed;
  const dated = daysHold(state, body, at);
  return dated.ok && !thirdCopyKept ? mayRecordWithoutThirdCopy(state, body) : dated;
}

/** From this edition on nothing is recorded that means nothing in a sitting of this kind. */
const ONLY_OF_USE = 8;

const hasUseFor = ({ sitting }: SittingState, { type }: Body): boolean =>
  sitting === null || !isHeldUnder(sitting, ONLY_OF_USE) || KINDS[type].procedures.includes(sitting.procedure);

/**
 * Whether this person may write entries of this kind at all. Where roles have a root nobody writes without a person but the
 * app its own few kinds, and only what the person's role is for.
 */
function mayWrite(state: SittingState, body: Body, actor: string | null): Permission {
  const { writers, unattended } = KINDS[body.type];
  if (writers === 'app') return state.root === null || actor === null ? fine : refuse('role_may_not');
  if (actor === null) return unattended && state.root === null ? fine : refuse('sign_in_first');
  if (state.root === null) return fine;
  if (isRetired(state, actor)) return refuse('head_stepped_down', { name: state.people.get(actor)?.name ?? '' });
  const role = roleOf(state, actor);
  if (role === null) return refuse('person_unknown');
  return writers === 'everyone' || writers.includes(role) ? fine : refuse('role_may_not');
}

/** The rule of the entry's own kind. */
const judge = <T extends Body['type']>(state: SittingState, body: BodyOf<T>, actor: string | null): Permission =>
  (RULES[body.type] as Rule<T>)(state, body, actor);
