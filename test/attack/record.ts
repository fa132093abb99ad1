import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from '#shared/model/staff.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import type { Body } from '#shared/record/body.ts';
import { follow } from '#shared/record/chain.ts';
import { fold } from '#shared/record/fold.ts';
import { must } from '#test/support/must.ts';
import { aCandidate, aPerson, aSittingOfToday, linksOf } from '#test/support/sitting.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { closeKeyRoom, HEAD_PIN, openKeyRoom, PIN, type KeyRoom } from './key-room.ts';
import { DOOR } from './portable-host.ts';

// Somebody whose PIN opened a session, at a console of the page: what they would have the record say, and to whom it goes.

const practice = false;
const NOWHERE = '0'.repeat(64);
const note: Body = { type: 'note_added', candidateId: null, text: '正常' };
/** The sittings of these rooms are of 20 November, and so are their entries. */
const [TOMORROW, YESTERDAY] = ['2026-11-21', '2026-11-19'];

/** What a console of the page can ask and write in somebody's seat. */
function consoleOf(room: KeyRoom) {
  const seat = async ({ personId }: Person, pin = PIN): Promise<string> =>
    must(await room.host.call('session:open', { practice, log: room.log, personId, pin })).session;
  const say = async (body: Body, person: Person): Promise<string> =>
    room.append(body, person, [await seat(person, person === room.head ? HEAD_PIN : PIN)]);
  return { seat, say };
}

/** All of them against one sitting in the built app, which is closed by whoever asked. */
export async function recordAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const room = await openKeyRoom();
  return { attacks: [...written(room), ...seated(room), ...sent(room)], end: () => closeKeyRoom(room) };
}

/** What is written. */
function written(room: KeyRoom): Attack[] {
  const { clerk, examiner, head, tokens } = room;
  const { say } = consoleOf(room);
  const by = 'a dishonest clerk at a console';
  const numbered = (name: string, idNumber: string): Body => ({
    ...{ type: 'candidates_admitted', source: null },
    candidates: [{ ...aCandidate('001', name), idNumber }],
  });
  return [
    {
      ...{ by, name: 'a friend among the candidates who marks them too, without a number' },
      play: async () => {
        const said = [await say(numbered(examiner.name, ''), clerk), await say(numbered('周 · 婷', ''), clerk)];
        said.push(await say(numbered('陈婷华', '120000199001010015'), clerk));
        return met(said, ['namesakes_untold', 'namesakes_untold', 'done']);
      },
    },
    {
      ...{ by, name: 'pictures that nobody ever took, on an incident and a candidate’s form' },
      play: async () => {
        const [candidateId = ''] = room.state.candidates.keys();
        const incident = { kind: 'rule_breaking', time: '09:40', text: '超时操作', witness: '邓芳磊' } as const;
        const said = [
          await say({ type: 'incident_recorded', candidateId, ...incident, photo: NOWHERE }, clerk),
          await say({ type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts: { sha256: NOWHERE } }, clerk),
          await say({ type: 'incident_recorded', candidateId, ...incident }, clerk),
        ];
        return met(said, ['picture_not_kept', 'picture_not_kept', 'done']);
      },
    },
    {
      ...{ by, name: 'another face for a candidate, by a picture nobody took, and another who appointed an examiner' },
      play: async () => {
        const [candidateId = ''] = room.state.candidates.keys();
        const photo = { type: 'candidate_corrected', candidateId, field: 'photo', reason: '贴错' } as const;
        const appointedBy = examiner.appointedBy === 'authority' ? 'enterprise' : 'authority';
        const staff = { [examiner.personId]: { appointedBy } };
        const said = [
          await say({ ...photo, old: '', fresh: NOWHERE }, clerk),
          await say({ ...photo, old: NOWHERE, fresh: '' }, clerk),
          await say({ type: 'facts_stated', rule: 'tj.appraisal.staff', candidateId: null, facts: { staff } }, clerk),
          await say({ type: 'note_added', candidateId, text: '停电' }, clerk),
        ];
        return met(said, ['picture_not_kept', 'correction_unsound', 'fact_known', 'done']);
      },
    },
    {
      ...{ by: 'a site head at a console', name: 'a sitting opened for yesterday, when a card was still valid' },
      play: async () => {
        const opened = async (heldOn: string): Promise<string> => {
          const { stationId } = room.sitting;
          const sitting = aSittingOfToday({ stationId, heldOn });
          const [publicKey = ''] = [room.state.root?.publicKey];
          const body: Body = { type: 'sitting_opened', sitting, root: { siteHead: head, publicKey } };
          const lines = linksOf(sitting, [[body, head.personId]], EMPTY_STATE).map(({ line }) => line);
          const log = sitting.sittingId;
          const as = { practice, log, personId: head.personId, pin: HEAD_PIN };
          const { session } = must(await room.host.call('session:open', as));
          const answer = await room.host.call('journal:append', { practice, log, sessions: [session], lines });
          return answer.ok ? 'done' : String(answer.error.detail?.['rule'] ?? answer.error.kind);
        };
        return met([await opened(YESTERDAY), await opened(TOMORROW)], ['opened_after_day', 'done']);
      },
    },
    {
      ...{ by: 'a site head at a console', name: 'a letter about the supervisor that has yet to be written' },
      play: async () => {
        const supervisor = { ...aPerson('supervisor', '邓芳磊'), appointedBy: 'enterprise' as const };
        const named = await room.endorsed({ type: 'staff_named', people: [supervisor], source: null }, tokens.head);
        met(await room.append(named, head, [tokens.head]), 'done');
        const { personId } = supervisor;
        const letter = { type: 'supervisor_confirmed', personId, number: '12', issuer: '市中心' } as const;
        const said: string[] = [];
        for (const date of [TOMORROW, '2026-11-20'])
          said.push(await room.append(await room.endorsed({ ...letter, date }, tokens.head), head, [tokens.head]));
        return met(said, ['letter_ahead', 'done']);
      },
    },
  ];
}

/** Whose seat it is written from. */
function seated(room: KeyRoom): Attack[] {
  const { log, examiner, clerk, append } = room;
  const { seat } = consoleOf(room);
  const by = 'an examiner at a console';
  return [
    {
      ...{ by, name: 'one sound entry and one in another’s name, appended at once: neither stays' },
      play: async () => {
        const before = must(await room.host.call('journal:open', { practice, log }));
        const links = linksOf(
          room.sitting,
          [
            [note, examiner.personId],
            [note, clerk.personId],
          ],
          room.state,
        );
        const lines = links.map(({ line }) => line);
        const sessions = [await seat(examiner)];
        const said = kindOf(await room.host.call('journal:append', { practice, log, sessions, lines }));
        const after = must(await room.host.call('journal:open', { practice, log }));
        return met([said, after.seq === before.seq], ['session_of_another', true]);
      },
    },
    {
      ...{ by, name: 'two entries raced for one place' },
      play: async () => {
        const sessions = [await seat(examiner)];
        const race = ['甲', '乙', '丙'].map((text) => {
          const links = linksOf(room.sitting, [[{ ...note, text } as Body, examiner.personId]], room.state);
          return room.host.call('journal:append', { practice, log, sessions, lines: links.map(({ line }) => line) });
        });
        const said = (await Promise.all(race)).map(kindOf).sort();
        const lines = must(
          await room.host.call('journal:read', { practice, log, fromSeq: room.state.head.seq + 1, limit: 9 }),
        );
        for (const line of lines.lines) room.state = fold(room.state, must(follow(room.state.head, line)));
        return met([said, lines.lines.length], [['chain_refused', 'chain_refused', 'done'], 1]);
      },
    },
    {
      ...{ by, name: 'a seat of practice, a seat of another sitting, and one that ended' },
      play: async () => {
        const personId = examiner.personId;
        must(await room.host.call('keys:create', { practice: true, personId, idNumber: '', pin: PIN }));
        const seats = [
          must(await room.host.call('session:open', { practice: true, log, personId, pin: PIN })).session,
          must(await room.host.call('session:open', { practice, log: personId, personId, pin: PIN })).session,
          await seat(examiner),
        ];
        must(await room.host.call('session:end', { session: seats[2]! }));
        const said: string[] = [];
        for (const one of seats) said.push(await append(note, examiner, [one]));
        return met(said, ['not_signed_in', 'not_signed_in', 'not_signed_in']);
      },
    },
    {
      ...{ by, name: 'a signature of the site head’s that their own PIN gave as if it were for a sheet' },
      play: async () => {
        const types = ['endorsement', 'receipt', 'batch', 'succession', 'witness', 'paper', 'slip'];
        const said = await Promise.all(
          types.map((type) =>
            room.host.call('keys:sign', {
              ...{ practice, personId: examiner.personId, pin: PIN, payload: '{}' },
              type: type as never,
            }),
          ),
        );
        return met([...new Set(said.map(kindOf))], ['bad_input']);
      },
    },
  ];
}

/** To whom it goes. */
function sent(room: KeyRoom): Attack[] {
  const by = 'a page that was scripted';
  const stranger = { url: 'http://127.0.0.1:9', code: 'AAAA-AAAA' };
  return [
    {
      ...{ by, name: 'the station enrolled at a stranger’s central' },
      play: async () => {
        const said = [];
        for (const passphrase of ['不是这句口令', DOOR])
          said.push(kindOf(await room.host.call('central:enrol', { ...stranger, passphrase })));
        // with the passphrase it knocks there, so that it is the passphrase that held
        return met(said, ['passphrase_wrong', 'central_unreachable']);
      },
    },
    {
      ...{ by, name: 'a central confirmed that nobody compared' },
      play: async () => {
        const asked = { publicKey: 'ab'.repeat(32), passphrase: '不是这句口令' };
        return met(kindOf(await room.host.call('central:confirm', asked)), 'passphrase_wrong');
      },
    },
    {
      ...{ by, name: 'a folder of files saved over the vault' },
      play: async () => {
        const vault = join(room.home, 'vault.json');
        const before = await readFile(vault);
        const content = Buffer.from('x').toString('base64');
        const files = ['../vault.json', '/etc/passwd', '..\\journals\\x'].map((name) => ({
          name,
          content,
        }));
        const saved = must(await room.host.call('files:save-folder', { name: '../..', files }));
        const isInside = saved.where.startsWith(join(room.home, 'exports'));
        return met([isInside, (await readFile(vault)).equals(before)], [true, true]);
      },
    },
  ];
}
