import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import type { EndorsedBody } from '#shared/record/endorsement.ts';
import type { Input } from '#shared/wire/host/contract.ts';
import { must } from '#test/support/must.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { closeKeyRoom, openKeyRoom, PIN, type KeyRoom } from './key-room.ts';
import { startPortable } from './portable-host.ts';

// Somebody who has a PIN of their own, at a console of the page: keys made anew and slips, without the site head.

const FRESH = '27182845';
const practice = false;

/** What a console of the page can ask and write. */
function consoleOf(room: KeyRoom) {
  const { log } = room;
  const about = { practice, log, idNumber: '', pin: FRESH };
  const note: Body = { type: 'note_added', candidateId: null, text: '正常' };
  const oldOf = ({ personId }: Person): string => room.state.keys.get(personId) ?? '';
  const renew = (person: Person, session: string, witness?: Input<'keys:renew'>['witness']) =>
    room.host.call('keys:renew', { ...about, personId: person.personId, session, witness });
  const replaced = (person: Person, publicKey: string, witness: Person) => ({
    ...{ type: 'key_replaced' as const, personId: person.personId, old: oldOf(person), publicKey },
    ...{ witness: witness.personId, idSeen: true as const, reason: '忘记密码' },
  });
  return { about, note, renew, replaced, oldOf };
}

/** All of them against one sitting in the built app, which is closed by whoever asked. */
export async function keyAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const room = await openKeyRoom();
  const { log, head, examiner, clerk, newcomer, tokens, append, endorsed } = room;
  const { about, renew, replaced, oldOf } = consoleOf(room);
  const by = 'an examiner at a console';
  const attacks: Attack[] = [
    {
      ...{ by, name: 'the clerk’s key made anew under the examiner’s own ten minutes, seat, and a guess' },
      play: async () => {
        const said = [];
        for (const token of [tokens.own, tokens.seat, 'x'.repeat(43)]) said.push(kindOf(await renew(clerk, token)));
        return met(said, ['endorsing_over', 'endorsing_over', 'endorsing_over']);
      },
    },
    {
      ...{ by, name: 'a key replaced under the examiner’s own signature, by a key that is kept here' },
      play: async () => {
        const body = await endorsed(replaced(clerk, oldOf(examiner), head), tokens.own).catch(() => null);
        if (body !== null) throw new Error('the host endorsed another’s key');
        const said = { ...replaced(clerk, 'ab'.repeat(32), examiner), endorsement: 'cd'.repeat(64) } as Body;
        return met(await append(said, head, [tokens.own, tokens.seat]), 'person_signature_wrong');
      },
    },
    {
      ...{ by, name: 'the site head’s own key made anew beside the site head' },
      play: async () => met(kindOf(await renew(head, tokens.head)), 'session_of_another'),
    },
    {
      ...{ by, name: 'a seat and a PIN from before the key was replaced' },
      play: () => witnessed(room),
    },
    {
      ...{ by, name: 'a slip for a friend, made without the site head' },
      play: async () => {
        const slip = { practice, log, people: [newcomer.personId] };
        const made = [tokens.own, tokens.seat].map((session) => room.host.call('slips:make', { ...slip, session }));
        return met((await Promise.all(made)).map(kindOf), ['endorsing_over', 'endorsing_over']);
      },
    },
    {
      ...{ by, name: 'a key made ahead in a newcomer’s name, to keep them out' },
      play: async () => {
        const { personId } = newcomer;
        must(await room.host.call('keys:create', { practice, personId, idNumber: '', pin: PIN }));
        must(await renew(newcomer, tokens.head));
        const open = (pin: string) => room.host.call('session:open', { practice, log, personId, pin });
        return met([kindOf(await open(PIN)), kindOf(await open(FRESH))], ['pin_wrong', 'done']);
      },
    },
    {
      ...{ by, name: 'a slip’s code tried out, the app started again in between' },
      play: async () => {
        const people = [newcomer.personId];
        const made = must(await room.host.call('slips:make', { practice, log, session: tokens.head, people }));
        const slip: EndorsedBody = { type: 'slip_issued', ...made.slips[0]! };
        met(await append(await endorsed(slip, tokens.head), head, [tokens.head]), 'done');
        const guess = { ...about, personId: newcomer.personId, code: 'AAAA-AAAA-AA' };
        for (let n = 0; n < 4; n += 1) met(kindOf(await room.host.call('slips:use', guess)), 'slip_wrong');
        await room.host.stop();
        room.host = await startPortable(room.home);
        return met(kindOf(await room.host.call('slips:use', guess)), 'slip_locked');
      },
    },
    {
      ...{ by, name: 'a slip used with a key and a signature of one’s own making' },
      play: async () => {
        const as = { practice, log, personId: clerk.personId, pin: PIN };
        const seat = must(await room.host.call('session:open', as)).session;
        const forged = { type: 'slip_used', publicKey: 'ab'.repeat(32), signature: 'cd'.repeat(64) } as const;
        const said = [newcomer, clerk].map((person) => ({ ...forged, personId: person.personId }));
        return met(
          [await append(said[0]!, newcomer, [seat]), await append(said[1]!, clerk, [seat])],
          ['person_signature_wrong', 'slip_unknown'],
        );
      },
    },
  ];
  return { attacks, end: () => closeKeyRoom(room) };
}

/** An examiner's key made anew: nothing on the word that somebody stood by, and nothing goes on with the old one. */
async function witnessed(room: KeyRoom): Promise<string> {
  const { log, head, examiner, clerk, tokens, append, endorsed } = room;
  const { note, renew, replaced } = consoleOf(room);
  // not on the word that somebody stood by: the witness gives their own PIN, and until then nothing is made
  const stoodBy = { personId: clerk.personId, pin: PIN, reason: '忘记密码' };
  const said = [undefined, { ...stoodBy, pin: FRESH }, { ...stoodBy, personId: examiner.personId }];
  const refused = [];
  for (const one of said) refused.push(kindOf(await renew(examiner, tokens.head, one)));
  met(refused, ['bad_input', 'pin_wrong', 'key_missing']);
  met(await append(note, examiner, [tokens.seat]), 'done');
  const made = must(await renew(examiner, tokens.head, stoodBy));
  const unsigned = replaced(examiner, made.publicKey, clerk);
  met(await append(await endorsed(unsigned, tokens.head), head, [tokens.head]), 'person_signature_wrong');
  const body = await endorsed({ ...unsigned, witnessSignature: made.witnessSignature }, tokens.head);
  met(await append(body, head, [tokens.head]), 'done');
  const old = { practice, log, personId: examiner.personId, pin: PIN };
  const after = [await append(note, examiner, [tokens.seat]), kindOf(await room.host.call('session:open', old))];
  return met(after, ['session_of_another', 'pin_wrong']);
}
