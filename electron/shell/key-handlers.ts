import { isLong, LONG_PIN } from '#shared/model/pin.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import { WITNESS_SIGNS, witnessText } from '#shared/record/key-witness.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Input } from '#shared/wire/host/contract.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { JudgePin } from '../keys/chosen-pin.ts';
import type { Holder } from '../keys/key-files.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Sessions } from '../session/sessions.ts';

type KeyRoom = {
  readonly ring: KeyRing;
  readonly judge: JudgePin;
  readonly sessions: Pick<Sessions, 'endorsing'>;
  readonly journals: Pick<Journals, 'stateOf'>;
};

/** People's keys, under PINs that are hard to guess. */
export const keyHandlers = ({
  ring,
  judge,
  sessions,
  journals,
}: KeyRoom): Pick<Handlers, 'keys:create' | 'keys:change' | 'keys:renew' | 'keys:made' | 'keys:sign'> => ({
  'keys:create': async ({ idNumber, name, ...holder }) => {
    // everybody who practises has the same PIN
    const fault = holder.practice ? null : await judge({ ...holder, idNumber, name });
    if (fault === null) return ring.create(holder);
    const known = await ring.made(holder);
    return err(known.ok && known.value.made ? { kind: 'key_exists' } : fault);
  },
  'keys:renew': async ({ session, idNumber, log, witness, ...holder }) => {
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
    const fault = await judge({ ...holder, idNumber, name: people.get(holder.personId)?.name });
    if (fault !== null) return err(fault);
    // whoever stands by proves it first: a PIN that is wrong must leave the key as it was
    const stoodBy = await proveWitness(ring, state.value, holder, witness);
    if (!stoodBy.ok) return stoodBy;
    const made = await ring.renew(holder);
    if (!made.ok || witness === undefined) return made;
    const said = { personId: holder.personId, old: state.value.keys.get(holder.personId) ?? '', ...made.value };
    const text = witnessText(log, { ...said, witness: witness.personId, reason: witness.reason });
    const signed = await ring.sign({ practice: holder.practice, ...witness }, 'witness', text);
    return signed.ok ? ok({ ...made.value, witnessSignature: signed.value.signature }) : signed;
  },
  'keys:change': async ({ log, idNumber, name, fresh, ...holder }) => {
    const fault = await judge({ personId: holder.personId, pin: fresh, idNumber, name });
    if (fault !== null) return err(fault);
    const isAsked =
      isLong(fresh) || (!(await mustBeLong(journals, { ...holder, log })) && (await ring.isLong(holder)) !== true);
    return isAsked ? ring.change(holder, fresh) : err(tooShort);
  },
  'keys:made': (input) => ring.made(input),
  'keys:sign': ({ type, payload, ...holder }) => ring.sign(holder, type, payload),
});

const tooShort: HostFailure = { kind: 'pin_short', detail: { least: LONG_PIN } };

/** Whether a person's PIN is long on every computer, because what else there is hangs on it: the site head's, and of whoever may become it. */
export async function mustBeLong(
  journals: Pick<Journals, 'stateOf'>,
  { practice, log, personId }: Pick<Holder, 'practice' | 'personId'> & { readonly log: string },
): Promise<boolean> {
  const state = await journals.stateOf({ practice, log });
  return state.ok && (state.value.root?.personId === personId || state.value.deputy === personId);
}

/** Whoever stands by where a key on record gives way is somebody else whose own key is on record, and has its PIN. */
async function proveWitness(
  ring: Pick<KeyRing, 'check'>,
  { sitting, keys }: SittingState,
  { personId, practice }: Holder,
  witness: Input<'keys:renew'>['witness'],
): Promise<Result<null, HostFailure>> {
  const isAsked = keys.has(personId) && isHeldUnder(sitting, WITNESS_SIGNS);
  if (witness === undefined) return isAsked ? err({ kind: 'bad_input' }) : ok(null);
  const detail = { personId: witness.personId };
  if (witness.personId === personId || !keys.has(witness.personId)) return err({ kind: 'key_missing', detail });
  const proved = await ring.check({ practice, ...witness });
  if (!proved.ok) return err({ ...proved.error, detail: { ...proved.error.detail, ...detail } });
  return proved.value.publicKey === keys.get(witness.personId) ? ok(null) : err({ kind: 'key_missing', detail });
}
