import type { Body, BodyOf } from '../record/body.ts';
import { KINDS, mayFollowClosing } from '../record/kinds.ts';
import type { SittingState } from '../record/state.ts';
import { mayRecordAt } from './clock.ts';
import { fine, refuse, type Judgement } from './refusal.ts';
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
export function mayRecord(state: SittingState, body: Body, { actor, at, thirdCopyKept }: Moment): Judgement {
  if (body.type === 'sitting_opened') return state.sitting === null ? fine : refuse('sitting_opened_already');
  if (state.sitting === null) return refuse('sitting_not_opened');
  const inTime = mayRecordAt(state, body, at);
  if (!inTime.ok) return inTime;
  if (state.closing !== null && !mayFollowClosing(body)) return refuse('sitting_is_closed');
  if (actor === null && KINDS[body.type].writer === 'person') return refuse('sign_in_first');
  const allowed = judge(state, body, actor);
  return allowed.ok && !thirdCopyKept ? mayRecordWithoutThirdCopy(state, body) : allowed;
}

/** The rule of the entry's own kind. */
const judge = <T extends Body['type']>(state: SittingState, body: BodyOf<T>, actor: string | null): Judgement =>
  (RULES[body.type] as Rule<T>)(state, body, actor);
