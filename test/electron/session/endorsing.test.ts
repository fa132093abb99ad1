import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ENDORSING_MS } from '#electron/session/endorsing.ts';
import { createSessions } from '#electron/session/sessions.ts';
import type { Body } from '#shared/record/body.ts';
import { withEndorsement, type EndorsedBody } from '#shared/record/endorsement.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { aPerson, aSitting, linksOf } from '#test/support/sitting.ts';

vi.setConfig({ testTimeout: 60_000 });
const PIN = '31415926';
const sitting = aSitting({ edition: 3 });
const owner = { practice: false, log: sitting.sittingId };
const head = aPerson('site-head', '罗芳');
const examiner = aPerson('examiner', '周婷');
const witness = aPerson('clerk', '赵洋浩');
const naming = { type: 'staff_named' as const, people: [examiner], source: null };
const note: Body = { type: 'note_added', candidateId: null, text: '正常' };
const genesis = (publicKey: string): Body => ({ type: 'sitting_opened', sitting, root: { siteHead: head, publicKey } });

describe('a site head who stands beside', () => {
  let clock = 0;
  const sessions = createSessions(() => new Date(clock));
  const opened = linksOf(sitting, [[genesis('a'.repeat(64)), head.personId]]);
  const state = foldAll(EMPTY_STATE, opened);
  const open = () => sessions.endorsing.open({ ...owner, personId: head.personId, sign: () => 'f'.repeat(128) });
  const says = (token: string, body: Body, actor = head.personId, of = owner): string => {
    const [link] = linksOf(sitting, [[body, actor]], state);
    return sessions.objectionTo(of, [token])(link!.entry, state)?.kind ?? 'fine';
  };

  test('names people and registers keys in one sitting, and writes nothing else', () => {
    const { session } = open();
    expect(says(session, naming)).toBe('fine');
    expect(says(session, note)).toBe('not_signed_in');
    expect(says(session, naming, examiner.personId)).toBe('not_signed_in');
    expect(says(session, naming, head.personId, { ...owner, log: head.personId })).toBe('not_signed_in');
    expect(sessions.endorsing.endorse({ ...owner, practice: true }, session, naming).ok).toBe(false);
  });

  test('stands beside in each of several sittings opened together, and in none by the word of another', () => {
    const logs = [1, 2, 3].map((n) => ({ ...owner, log: `00000000-0000-4000-8000-00000000000${String(n)}` }));
    const tokens = logs.map((one) => sessions.endorsing.open({ ...one, ...head, sign: () => 'f'.repeat(128) }).session);
    for (const [at, of] of logs.entries())
      for (const [nth, token] of tokens.entries())
        expect(says(token, naming, head.personId, of), `${String(at)} by ${String(nth)}`).toBe(
          at === nth ? 'fine' : 'not_signed_in',
        );
  });

  test('does so for ten minutes, and not after it was ended or no page is there', () => {
    const { session, until } = open();
    expect(until).toBe(new Date(clock + ENDORSING_MS).toISOString());
    clock += ENDORSING_MS;
    expect(says(session, naming)).toBe('fine');
    expect(sessions.endorsing.endorse(owner, session, naming).ok).toBe(true);
    clock += 1;
    expect(says(session, naming)).toBe('not_signed_in');
    expect(sessions.endorsing.endorse(owner, session, naming)).toMatchObject({ error: { kind: 'endorsing_over' } });
    const [ended, deserted] = [open(), open()];
    sessions.end(ended.session);
    expect(says(ended.session, naming)).toBe('not_signed_in');
    sessions.endAll();
    expect(says(deserted.session, naming)).toBe('not_signed_in');
  });
});

describe('from a console of the page', () => {
  let room: TestComputer;
  let state: SittingState = EMPTY_STATE;
  let publicKey: string;
  let seat: string;
  const holder = { practice: false, personId: head.personId, pin: PIN };
  const append = (body: Body, sessions: string[], actor = head.personId) => {
    const [link] = linksOf(sitting, [[body, actor]], state);
    return room.host['journal:append']({ ...owner, sessions, lines: [link!.line] });
  };
  const recorded = async (body: Body, session: string): Promise<void> => {
    must(await append(body, [session]));
    state = foldAll(state, linksOf(sitting, [[body, head.personId]], state));
  };
  const endorsed = async (body: EndorsedBody, session: string): Promise<EndorsedBody> =>
    withEndorsement(body, must(await room.host['endorsing:sign']({ ...owner, session, body })).endorsement);
  /** The examiner's PIN is forgotten: who may make them another key, and what becomes of the old one. */
  async function renewed(session: string, old: string): Promise<void> {
    const { personId } = examiner;
    const chosen = { practice: false, personId, idNumber: '', pin: '60221407' };
    const asked = { ...owner, ...chosen };
    const seated = must(await room.host['session:open']({ ...owner, personId, pin: PIN }));
    const own = must(await room.host['endorsing:open']({ ...owner, personId, pin: PIN }));
    for (const token of [own.session, seated.session, 'x'.repeat(43)])
      expect(await room.host['keys:renew']({ ...asked, session: token })).toMatchObject({
        error: { kind: 'endorsing_over' },
      });
    const heads = await room.host['keys:renew']({ ...asked, personId: head.personId, session });
    expect(heads).toMatchObject({ error: { kind: 'session_of_another' } });
    const easy = await room.host['keys:renew']({ ...asked, pin: '12345678', session });
    expect(easy).toMatchObject({ error: { kind: 'pin_run' } });
    expect(must(await room.host['session:open']({ ...owner, personId, pin: PIN })).publicKey).toBe(old);

    const fresh = must(await room.host['keys:renew']({ ...asked, session }));
    const said = { personId, old, publicKey: fresh.publicKey, idSeen: true, reason: '忘记密码' } as const;
    const replacing = (witness: string) => endorsed({ type: 'key_replaced', witness, ...said }, session);
    const alone = await append(await replacing(head.personId), [session]);
    expect(alone).toMatchObject({ error: { detail: { rule: 'witness_is_party' } } });
    await recorded(await endorsed({ ...naming, people: [witness] }, session), session);
    await recorded(await replacing(witness.personId), session);
    expect(await append(note, [seated.session], personId)).toMatchObject({ error: { kind: 'session_of_another' } });
    expect((await room.host['session:open']({ ...owner, personId, pin: PIN })).ok).toBe(false);
    const again = must(await room.host['session:open']({ ...owner, personId, pin: '60221407' }));
    must(await append(note, [again.session], personId));
    state = foldAll(state, linksOf(sitting, [[note, personId]], state));
  }
  /** Somebody made a key in the witness's name before they first signed in: it gives way to one under their own PIN. */
  async function madeByAnother(session: string): Promise<void> {
    const { personId } = witness;
    const chosen = { practice: false, personId, idNumber: '' };
    const theirs = must(await room.host['keys:create']({ ...chosen, pin: '27182845' }));
    const own = must(await room.host['keys:renew']({ ...owner, ...chosen, session, pin: '60221407' }));
    expect(own.publicKey).not.toBe(theirs.publicKey);
    const unknown = { ...chosen, personId: '00000000-0000-4000-8000-0000000000ff' };
    expect(await room.host['keys:renew']({ ...owner, ...unknown, session, pin: '60221407' })).toMatchObject({
      error: { kind: 'session_of_another' },
    });
    const registered = { type: 'key_registered', personId, publicKey: own.publicKey, idSeen: true } as const;
    await recorded(await endorsed(registered, session), session);
    expect((await room.host['session:open']({ ...owner, personId, pin: '27182845' })).ok).toBe(false);
    must(await room.host['session:open']({ ...owner, personId, pin: '60221407' }));
  }
  beforeAll(async () => {
    room = await computer();
    ({ publicKey } = must(await room.host['keys:create']({ ...holder, idNumber: '' })));
    ({ session: seat } = must(await room.host['session:open']({ ...holder, log: owner.log })));
  });

  test('no sitting is opened under another key than the site head’s own', async () => {
    expect(await append(genesis('b'.repeat(64)), [seat])).toMatchObject({ error: { kind: 'session_of_another' } });
    expect(await append(genesis(publicKey), [])).toMatchObject({ error: { kind: 'not_signed_in' } });
    await recorded(genesis(publicKey), seat);
  });

  test('nobody is named without the site head’s signature, and with it only whose key is kept here', async () => {
    expect(await append(naming, [seat])).toMatchObject({ error: { detail: { rule: 'person_signature_wrong' } } });
    expect((await room.host['endorsing:open']({ ...holder, pin: '27182845', log: owner.log })).ok).toBe(false);
    const beside = must(await room.host['endorsing:open']({ ...holder, log: owner.log }));
    expect(beside.publicKey).toBe(publicKey);
    await recorded(await endorsed(naming, beside.session), beside.session);

    const { personId } = examiner;
    const key = (of: string) => ({ type: 'key_registered', personId, publicKey: of, idSeen: true }) as const;
    const { session } = beside;
    const invented = await room.host['endorsing:sign']({ ...owner, session, body: key('c'.repeat(64)) });
    expect(invented).toMatchObject({ error: { kind: 'key_missing' } });
    const own = must(await room.host['keys:create']({ practice: false, personId, idNumber: '', pin: PIN }));
    await recorded(await endorsed(key(own.publicKey), session), session);
    await renewed(session, own.publicKey);
    await madeByAnother(session);
    must(await room.host['session:end']({ session }));
    const later = await room.host['endorsing:sign']({ ...owner, session, body: naming });
    expect(later).toMatchObject({ error: { kind: 'endorsing_over' } });
  });
});
