import { pinFault } from '#shared/model/pin.ts';
import { err } from '#shared/base/result.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Sessions } from '../session/sessions.ts';

type KeyRoom = {
  readonly ring: KeyRing;
  readonly sessions: Pick<Sessions, 'endorsing'>;
  readonly journals: Pick<Journals, 'stateOf'>;
};

/** People's keys, under PINs that are hard to guess. */
export const keyHandlers = ({
  ring,
  sessions,
  journals,
}: KeyRoom): Pick<Handlers, 'keys:create' | 'keys:renew' | 'keys:made' | 'keys:sign'> => ({
  'keys:create': async ({ idNumber, ...holder }) => {
    // everybody who practises has the same PIN
    const fault = holder.practice ? null : pinFault(holder.pin, idNumber);
    if (fault === null) return ring.create(holder);
    const known = await ring.made(holder);
    return err({ kind: known.ok && known.value.made ? 'key_exists' : fault });
  },
  'keys:renew': async ({ session, idNumber, log, ...holder }) => {
    const owner = { practice: holder.practice, log };
    const beside = sessions.endorsing.headOf(owner, session);
    if (beside === null) return err({ kind: 'endorsing_over' });
    const state = await journals.stateOf(owner);
    if (!state.ok) return state;
    // whoever proves a PIN may ask to stand beside: only the site head of this sitting takes a key away, and not their own
    const { root, people } = state.value;
    if (root?.personId !== beside) return err({ kind: 'endorsing_over' });
    // a key that lies here and is on no record yet may be somebody else's making: it gives way as well
    const isOthers = holder.personId !== beside && people.has(holder.personId);
    if (!isOthers)
      return err({ kind: 'session_of_another', detail: { name: people.get(holder.personId)?.name ?? '' } });
    const fault = pinFault(holder.pin, idNumber);
    return fault === null ? ring.renew(holder) : err({ kind: fault });
  },
  'keys:made': (input) => ring.made(input),
  'keys:sign': ({ type, payload, ...holder }) => ring.sign(holder, type, payload),
});
