import type { Person } from '#shared/model/staff.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { must } from '#test/support/must.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { closeKeyRoom, openKeyRoom, PIN } from './key-room.ts';

// Somebody at a console of the page who would change what a plan settles, in another's name or in none.

const practice = false;
const planId = '00000000-0000-4000-8000-00000000000c';
const source = { file: '名册.xlsx', sha256: 'b'.repeat(64), sheet: '名册' };
const plan = { planId, title: '第三批', source, people: 2, applicants: 2, share: 2 };

/** All of them against a plan of one sitting in the built app, which is closed by whoever asked. */
export async function planAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const room = await openKeyRoom({ plan });
  const { log, clerk, newcomer, tokens } = room;
  const seated = async ({ personId }: Person): Promise<string> =>
    must(await room.host.call('session:open', { practice, log, personId, pin: PIN })).session;
  const keep = async (session: string, validMonths: number, over: object = {}): Promise<string> => {
    const body = { type: 'plan_settled' as const, settings: { ...FIRST_SETTINGS, validMonths }, reason: '' };
    return kindOf(await room.host.call('plan:keep', { practice, planId, session, body, ...over }));
  };
  const by = 'an examiner at a console';
  const attacks: Attack[] = [
    {
      ...{
        by,
        name: 'what a plan settles, changed with one’s own seat, standing beside, a guess, and the clerk’s name',
      },
      play: async () => {
        const said = [];
        for (const token of [tokens.seat, tokens.own, 'x'.repeat(43)]) said.push(await keep(token, 12));
        said.push(await keep(tokens.seat, 12, { by: clerk.name, personId: clerk.personId }));
        // the clerk's own goes through, or the refusals would say nothing
        said.push(await keep(await seated(clerk), 12));
        return met(said, ['plan_role_wrong', 'plan_not_signed_in', 'plan_not_signed_in', 'bad_input', 'done']);
      },
    },
    {
      ...{ by, name: 'the same with a key made here for somebody who never signed in, and a clerk who signed out' },
      play: async () => {
        const { personId } = newcomer;
        must(await room.host.call('keys:create', { practice, personId, idNumber: '', pin: PIN }));
        const session = await seated(clerk);
        must(await room.host.call('session:end', { session }));
        const said = [await keep(await seated(newcomer), 24), await keep(session, 24), await keep(tokens.seat, 24)];
        const held = must(await room.host.call('plan:read', { practice, planId })).entries;
        met(
          held.map((entry) => [entry.by, entry.personId, entry.log]),
          [[clerk.name, clerk.personId, log]],
        );
        return met(said, ['plan_key_unknown', 'plan_not_signed_in', 'plan_role_wrong']);
      },
    },
  ];
  return { attacks, end: () => closeKeyRoom(room) };
}
