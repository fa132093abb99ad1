import { err, ok } from '#shared/base/result.ts';
import { endorsedText } from '#shared/record/endorsement.ts';
import { successionText } from '#shared/record/head-succession.ts';
import { LONG_PIN } from '#shared/model/pin.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { KeyRing } from '../keys/key-ring.ts';

type HeadRoom = {
  readonly ring: Pick<KeyRing, 'endorser' | 'sign' | 'isLong'>;
  readonly journals: Pick<Journals, 'stateOf'>;
};

/** The site head names a deputy, and the deputy takes their place beside a witness. Every signature costs its holder's PIN. */
export const headHandlers = ({ ring, journals }: HeadRoom): Pick<Handlers, 'deputy:endorse' | 'succession:sign'> => ({
  'deputy:endorse': async ({ practice, log, personId, pin }) => {
    const state = await journals.stateOf({ practice, log });
    if (!state.ok) return state;
    const { root } = state.value;
    if (root === null) return err({ kind: 'endorsing_over' });
    const head = await ring.endorser({ practice, personId: root.personId, pin });
    if (!head.ok) return head;
    return ok({ endorsement: head.value.sign(endorsedText(log, { type: 'deputy_named', personId })) });
  },
  'succession:sign': async ({ practice, log, signer, pin, ...said }) => {
    const state = await journals.stateOf({ practice, log });
    if (!state.ok) return state;
    const { root, deputy, keys, people } = state.value;
    const publicKey = keys.get(said.personId);
    if (root === null || deputy !== said.personId || publicKey === undefined) return err({ kind: 'deputy_none' });
    // nobody signs for what is another's: only the two whom the entry names
    if (signer !== said.personId && signer !== said.witness)
      return err({ kind: 'session_of_another', detail: { name: people.get(signer)?.name ?? '' } });
    if (!practice && (await ring.isLong({ practice, personId: said.personId })) === false)
      return err({ kind: 'pin_short', detail: { least: LONG_PIN } });
    const keyed = { ...said, old: root.publicKey, publicKey };
    const signed = await ring.sign({ practice, personId: signer, pin }, 'succession', successionText(log, keyed));
    if (!signed.ok) return signed;
    if (signed.value.publicKey !== keys.get(signer)) return err({ kind: 'key_missing' });
    return ok({ old: root.publicKey, publicKey, signature: signed.value.signature });
  },
});
