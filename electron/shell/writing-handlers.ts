import { err, ok } from '#shared/base/result.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { isLong } from '#shared/model/pin.ts';
import { isKept, type StickStatus } from '#shared/wire/host/stick.ts';
import type { Journals } from '../journal/journals.ts';
import { openedOtherwise } from '../journal/opens-today.ts';
import { outOfTime } from '../journal/out-of-time.ts';
import { headsPin } from '../session/heads-pin.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { rotationTrue } from '../people/rotation.ts';
import { picturesKept } from '../photos/named-pictures.ts';
import type { Photos } from '../photos/photos.ts';
import { notDisputed } from '../plans/disputed.ts';
import { notReReviewed } from '../plans/re-reviewed.ts';
import { inOneArea } from '../plans/one-area.ts';
import type { ScoreLists } from '../score-lists/score-lists.ts';
import type { Objection, Sessions } from '../session/sessions.ts';
import type { ThirdCopy } from '../stick/third-copy.ts';
import type { Ticks } from '../ticks/ticks.ts';
import { mustBeLong } from './key-handlers.ts';
import type { HostPorts } from './host-ports.ts';
import type { Kept } from './kept.ts';

type Writing = Pick<HostPorts, 'now' | 'opensAnyEdition'> & {
  readonly ring: KeyRing;
  readonly sessions: Sessions;
  readonly journals: Journals;
  readonly thirdCopy: ThirdCopy;
  readonly ticks: Ticks;
  readonly scoreLists: Pick<ScoreLists, 'objectionTo'>;
  readonly photos: Pick<Photos, 'read'>;
  readonly kept: Pick<Kept, 'guards'>;
  /** Where the records of plans lie. */
  readonly plans: Parameters<typeof notDisputed>[0] & { readonly journals: Parameters<typeof inOneArea>[0] };
};

/** Who is signed in, and what they write. */
export const writingHandlers = ({
  ring,
  sessions,
  journals,
  thirdCopy,
  ticks,
  scoreLists,
  photos,
  kept,
  plans,
  opensAnyEdition = false,
  now,
}: Writing): Pick<
  Handlers,
  'session:open' | 'session:end' | 'endorsing:open' | 'endorsing:sign' | 'journal:append'
> => ({
  'session:open': async ({ pin, ...person }) => {
    const proved = await ring.check({ ...person, pin });
    if (!proved.ok) return proved;
    const { publicKey } = proved.value;
    const isShort =
      !person.practice && !isLong(pin) && ((await mustBeLong(journals, person)) || !(await ring.takesShort()));
    return ok({ publicKey, session: sessions.open({ ...person, publicKey }), short: isShort });
  },
  'endorsing:open': async ({ pin, ...person }) => {
    const state = await journals.stateOf(person);
    const isHead = state.ok && state.value.root?.personId === person.personId;
    const proved = await ring.endorser({ ...person, pin }, isHead);
    if (!proved.ok) return proved;
    const { publicKey, sign } = proved.value;
    return ok({ publicKey, ...sessions.endorsing.open({ ...person, sign }) });
  },
  'endorsing:sign': async ({ session, body, ...owner }) => {
    // whom they name to take their place costs the site head's PIN each time: deputy:endorse
    if (body.type === 'deputy_named') return err({ kind: 'endorsing_over' });
    if (body.type === 'key_registered' || body.type === 'key_replaced') {
      const { personId, publicKey } = body;
      const kept = await ring.publicKeyOf({ practice: owner.practice, personId });
      if (kept !== publicKey) return err({ kind: 'key_missing' });
    }
    return sessions.endorsing.endorse(owner, session, body);
  },
  'session:end': ({ session }) => {
    sessions.end(session);
    return Promise.resolve(ok({}));
  },
  'journal:append': async ({ lines, sessions: tokens, ...owner }) => {
    const apart = await inOneArea(plans.journals, owner, lines);
    if (!apart.ok) return apart;
    const thirdCopyKept = owner.practice || countsAsKept(thirdCopy.status(), owner.log, now());
    const notTheirs = sessions.objectionTo(owner, tokens);
    const notListed = scoreLists.objectionTo(owner);
    const undisputed = await notDisputed(plans, owner, lines);
    const notAgain = await notReReviewed(plans.journals, owner, lines);
    const notKept = await picturesKept(photos, owner, lines);
    const counted = await rotationTrue(journals, owner, lines);
    const notLong = await headsPin(ring, owner, lines);
    const objection: Objection = (entry, state) =>
      (opensAnyEdition ? null : openedOtherwise(entry)) ??
      outOfTime(now, entry) ??
      ticks.objectionTo(entry) ??
      notTheirs(entry, state) ??
      notListed(entry, state) ??
      notKept(entry, state) ??
      notLong(entry, state) ??
      notAgain(entry, state) ??
      counted(entry, state) ??
      kept.guards.reduce<ReturnType<Objection>>((found, guard) => found ?? guard.objection(entry, state), null) ??
      undisputed(entry, state);
    const appended = await journals.record(owner, lines, { thirdCopyKept, objection });
    if (appended.ok) thirdCopy.grew();
    return appended;
  },
});

/**
 * A stick that was pulled just now still counts: the page hears of it a few seconds later, and must be able to stop first. A clock
 * that was set back since makes it count no longer.
 */
function countsAsKept(status: StickStatus, log: string, at: Date): boolean {
  const missingFor = status.since === null ? Infinity : Math.abs(at.getTime() - Date.parse(status.since));
  return isKept(status, log) || missingFor < STICK_GRACE_MS;
}
const STICK_GRACE_MS = 15_000;
