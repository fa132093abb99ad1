import type { Person } from '#shared/model/staff.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { withEndorsement, type EndorsedBody } from '#shared/record/endorsement.ts';
import { must } from '#test/support/must.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { closeKeyRoom, HEAD_PIN, openKeyRoom, PIN, type KeyRoom } from './key-room.ts';

// A dishonest clerk who wants the site head's place, and a site head whose place was taken who goes on.

const practice = false;
const REASON = '突发疾病';
const NOBODYS = '0'.repeat(128);
const note: Body = { type: 'note_added', candidateId: null, text: '正常' };

/** What a clerk at a console has: their own PIN, and the host's channels. */
function consoleOf(room: KeyRoom) {
  const { log, clerk, lead } = room;
  const keyOf = ({ personId }: Person): string => room.state.keys.get(personId) ?? '';
  return {
    seat: async ({ personId }: Person, pin = PIN) =>
      must(await room.host.call('session:open', { practice, log, personId, pin })).session,
    deputy: (pin: string) => room.host.call('deputy:endorse', { practice, log, personId: clerk.personId, pin }),
    signed: (signer: Person, pin = PIN, witness = lead) =>
      room.host.call('succession:sign', {
        ...{ practice, log, signer: signer.personId, pin },
        ...{ personId: clerk.personId, witness: witness.personId, reason: REASON },
      }),
    taken: (signature: string, witnessSignature: string, change: object = {}): BodyOf<'head_succeeded'> => ({
      ...{ type: 'head_succeeded', personId: clerk.personId, old: room.state.root?.publicKey ?? '' },
      ...{ publicKey: keyOf(clerk), witness: lead.personId, reason: REASON, signature, witnessSignature },
      ...change,
    }),
  };
}

/** Before and after the site head named the clerk: alone they get nowhere. */
function alone(room: KeyRoom): Attack[] {
  const { log, head, clerk, lead, examiner, newcomer, tokens, append } = room;
  const { seat, deputy, signed, taken } = consoleOf(room);
  const by = 'a dishonest clerk';
  const named = { type: 'deputy_named', personId: clerk.personId } as const;
  return [
    {
      ...{ by, name: 'names himself deputy in the site head’s own ten minutes, and by his own PIN' },
      play: async () => {
        const asked = { practice, log, session: tokens.head, body: named };
        const said = [kindOf(await room.host.call('endorsing:sign', asked)), kindOf(await deputy(PIN))];
        const forged = withEndorsement(named, NOBODYS);
        return met(
          [...said, await append(forged, head, [tokens.head])],
          ['endorsing_over', 'pin_wrong', 'person_signature_wrong'],
        );
      },
    },
    {
      ...{ by, name: 'makes himself head whom nobody named, with signatures of his own making' },
      play: async () => {
        const own = kindOf(await signed(clerk));
        return met(
          [own, await append(taken(NOBODYS, NOBODYS), clerk, [await seat(clerk)])],
          ['deputy_none', 'person_signature_wrong'],
        );
      },
    },
    {
      ...{
        by,
        name: 'was named, and makes himself head without a witness: his own signature twice, and an examiner’s',
      },
      play: async () => {
        const { endorsement } = must(await deputy(HEAD_PIN));
        met(await append(withEndorsement(named, endorsement), head, [tokens.head]), 'done');
        const own = must(await signed(clerk)).signature;
        const token = await seat(clerk);
        const ofFriend = [must(await signed(clerk, PIN, examiner)), must(await signed(examiner, PIN, examiner))];
        const [first = NOBODYS, second = NOBODYS] = ofFriend.map(({ signature }) => signature);
        const said = [
          await append(taken(own, own), clerk, [token]),
          await append(taken(first, second, { witness: examiner.personId }), clerk, [token]),
          kindOf(await signed(clerk, PIN, clerk)),
          await append(taken(own, own, { witness: clerk.personId }), clerk, [token]),
        ];
        return met(said, ['person_signature_wrong', 'witness_unfit', 'done', 'person_signature_wrong']);
      },
    },
    {
      ...{ by, name: 'changes the reason that the witness signed for' },
      play: async () => {
        const [own, witnessed] = [must(await signed(clerk)), must(await signed(lead))];
        const body = taken(own.signature, witnessed.signature, { reason: '负责人同意' });
        return met(await append(body, clerk, [await seat(clerk)]), 'person_signature_wrong');
      },
    },
    {
      ...{ by, name: 'makes a key for an examiner who has not come, and writes in their name' },
      play: async () => {
        const { personId } = newcomer;
        must(await room.host.call('keys:create', { practice, personId, idNumber: '', pin: PIN }));
        return met(await append(note, newcomer, [await seat(newcomer)]), 'session_of_another');
      },
    },
  ];
}

/** An honest succession, and who tries to go on from before it. */
function after(room: KeyRoom): Attack[] {
  const { log, head, clerk, lead, examiner, newcomer, tokens, append, endorsed } = room;
  const { seat, deputy, signed, taken } = consoleOf(room);
  const by = 'a site head whose place was taken';
  const naming: EndorsedBody = { type: 'staff_named', people: [{ ...newcomer, title: '技师' }], source: null };
  return [
    {
      ...{ by: 'a dishonest clerk', name: 'plays a succession again that was honest once' },
      play: async () => {
        const body = taken(must(await signed(clerk)).signature, must(await signed(lead)).signature);
        const token = await seat(clerk);
        met(await append(body, clerk, [token]), 'done');
        return met(await append(body, clerk, [token]), 'role_may_not');
      },
    },
    {
      ...{ by, name: 'names people in the ten minutes that were open, writes, and takes somebody’s key away' },
      play: async () => {
        const body = await endorsed(naming, tokens.head);
        const renewing = { practice, log, session: tokens.head, idNumber: '', pin: '27182845' };
        const said = [
          await append(body, head, [tokens.head]),
          await append(body, clerk, [tokens.head, await seat(clerk)]),
          await append(note, head, [await seat(head, HEAD_PIN)]),
          kindOf(await room.host.call('keys:renew', { ...renewing, personId: examiner.personId })),
        ];
        return met(said, ['person_signature_wrong', 'person_signature_wrong', 'head_stepped_down', 'endorsing_over']);
      },
    },
    {
      ...{ by: 'a dishonest clerk', name: 'tries out the site head’s PIN where a deputy is named' },
      play: async () => {
        for (let n = 0; n < 4; n += 1) met(kindOf(await deputy('999999')), 'pin_wrong');
        return met([kindOf(await deputy('999999')), kindOf(await deputy(PIN))], ['pin_locked', 'pin_locked']);
      },
    },
  ];
}

/** All of them against sittings in the built app, which are closed by whoever asked. */
export async function headAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const room = await openKeyRoom();
  return { attacks: [...alone(room), ...after(room)], end: () => closeKeyRoom(room) };
}
