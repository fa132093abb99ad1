import { expect, it } from 'vitest';
import { pinJudge } from '#electron/keys/chosen-pin.ts';
import { keyHandlers } from '#electron/shell/key-handlers.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { witnessText } from '#shared/record/key-witness.ts';
import type { Input } from '#shared/wire/host/contract.ts';
import { err, ok } from '#shared/base/result.ts';
import { rootedDay } from '#test/support/rooted.ts';

// Somebody's PIN is forgotten: whoever stands by is proved before the key there is gives way.

const [FRESH, WITNESS_PIN] = ['60221407', '31415926'];
type Witness = NonNullable<Input<'keys:renew'>['witness']>;

function room(edition = EDITION) {
  const day = rootedDay({ edition });
  const { checker, lead, head, sitting, state } = day;
  const done: string[] = [];
  const missing = () => Promise.reject(new Error('not asked here'));
  const handlers = keyHandlers({
    judge: pinJudge({ takesShort: () => Promise.resolve(false) }, { rolls: () => Promise.resolve([]) }),
    journals: { stateOf: () => Promise.resolve(ok(state)) },
    sessions: { endorsing: { headOf: () => head.personId } as never },
    ring: {
      ...{ made: missing, create: missing, change: missing, endorser: missing },
      ...{ publicKeyOf: missing, isLong: missing, takesShort: missing },
      check: ({ personId, pin }) => {
        done.push('checked');
        if (pin !== WITNESS_PIN) return Promise.resolve(err({ kind: 'pin_wrong', detail: { left: 4 } }));
        return Promise.resolve(ok({ publicKey: state.keys.get(personId) ?? '' }));
      },
      renew: () => {
        done.push('made');
        return Promise.resolve(ok({ publicKey: 'ab'.repeat(32) }));
      },
      sign: (_, type, text) => {
        done.push('signed');
        return Promise.resolve(ok({ publicKey: '', signature: `${type} ${text}` }));
      },
    },
  });
  const renew = (witness?: Partial<Witness>) =>
    handlers['keys:renew']({
      ...{ practice: false, log: sitting.sittingId, session: 's'.repeat(43) },
      ...{ personId: checker.personId, idNumber: '', pin: FRESH },
      ...(witness === undefined ? {} : { witness: { ...told, ...witness } }),
    });
  const told: Witness = { personId: lead.personId, pin: WITNESS_PIN, reason: '忘记密码' };
  return { day, done, renew, told };
}

it('makes nothing where the witness’s PIN is wrong, and says whose it was', async () => {
  const { renew, done, told } = room();
  expect(await renew({ pin: '999999' })).toEqual(
    err({ kind: 'pin_wrong', detail: { left: 4, personId: told.personId } }),
  );
  expect(done).toEqual(['checked']);
});

it('makes nothing without a witness, beside the person themself, or beside somebody without a key', async () => {
  const { renew, done, day } = room();
  expect(await renew()).toEqual(err({ kind: 'bad_input' }));
  for (const personId of [day.checker.personId, day.candidates[0]!.candidateId])
    expect(await renew({ personId })).toEqual(err({ kind: 'key_missing', detail: { personId } }));
  expect(done).toEqual([]);
});

it('checks, makes and has the witness sign for the key that was made', async () => {
  const { renew, done, day, told } = room();
  const { personId } = day.checker;
  const keys = { old: day.state.keys.get(personId) ?? '', publicKey: 'ab'.repeat(32) };
  const text = witnessText(day.sitting.sittingId, { personId, ...keys, witness: told.personId, reason: told.reason });
  expect(await renew({})).toEqual(ok({ publicKey: keys.publicKey, witnessSignature: `witness ${text}` }));
  expect(done).toEqual(['checked', 'made', 'signed']);
});

it('asks for none in a sitting of an edition that knew none', async () => {
  const { renew, done } = room(3);
  expect(await renew()).toEqual(ok({ publicKey: 'ab'.repeat(32) }));
  expect(done).toEqual(['made']);
});
