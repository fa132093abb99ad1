import { readFile } from 'node:fs/promises';
import type { Person } from '#shared/model/staff.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { must } from '#test/support/must.ts';
import { scoreList } from '#test/support/score-list.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { zipBomb } from '#test/support/zip-bomb.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { closeKeyRoom, openKeyRoom, PIN, type KeyRoom } from './key-room.ts';

// Somebody at a console of the page who would change what a plan settles, in another's name or in none.

const practice = false;
const planId = '00000000-0000-4000-8000-00000000000c';
/** Of the plan's people. */
const SOMEONE = { name: '陈婷华', idNumber: '120000199001010015' };
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
  const candidates = [{ ...aCandidate('001', SOMEONE.name), idNumber: SOMEONE.idNumber }];
  await room.append({ type: 'candidates_admitted', candidates, source: null }, clerk, [await seated(clerk)]);
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
    {
      by,
      name: 'a theory score better than its file’s, its digest kept; another file’s digest; no file',
      play: () => better(room),
    },
    {
      ...{ by: 'a hostile file', name: 'lists of scores that say they hold 2 GB, and that hold 40 MB and say 1 kB' },
      play: () => bombs(room),
    },
  ];
  return { attacks, end: () => closeKeyRoom(room) };
}

/** As the clerk, whose PIN a scripted page has at that moment: what the list says goes through, and nothing else. */
async function better({ host, log, clerk }: KeyRoom): Promise<string> {
  const { personId } = clerk;
  const list = scoreList([{ ...SOMEONE, score: '55' }]);
  const { session } = must(await host.call('session:open', { practice, log, personId, pin: PIN }));
  const keep = async (score: number, from = list.source): Promise<string> => {
    const of = { type: 'theory_imported', on: '2026-11-10', reason: '', source: from } as const;
    const body = { ...of, scores: [{ ...SOMEONE, score }] };
    return kindOf(await host.call('plan:keep', { practice, planId, session, body }));
  };
  const said = [await keep(9500)];
  must(await host.call('scores:load', { offset: 0, chunk: list.bytes.toString('base64') }));
  said.push(await keep(9500), await keep(5500, { ...list.source, sha256: 'a'.repeat(64) }), await keep(5500));
  return met(said, ['scores_unread', 'scores_differ', 'scores_differ', 'done']);
}

/** Neither is read, and the host neither stops nor grows by what they hold. */
async function bombs({ host, log, clerk }: KeyRoom): Promise<string> {
  const { personId } = clerk;
  const { session } = must(await host.call('session:open', { practice, log, personId, pin: PIN }));
  const said: string[] = [];
  for (const bytes of [zipBomb(1_000_000, 2_000_000_000), zipBomb(40_000_000, 1_000)]) {
    must(await host.call('scores:load', { offset: 0, chunk: bytes.toString('base64') }));
    const body = { type: 'theory_imported', on: '2026-12-10', reason: '', source } as const;
    const scores = [{ ...SOMEONE, score: 9000 }];
    said.push(kindOf(await host.call('plan:keep', { practice, planId, session, body: { ...body, scores } })));
  }
  must(await host.call('app:info', {}));
  return met([...said, (await peakOf(host.pid)) < MOST_BYTES], ['scores_unread', 'scores_unread', true]);
}

const MOST_BYTES = 1_500_000_000;
/** The most memory that a program has had since it began, where the system tells. */
async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}
