import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createSessions, IDLE_MS } from '#electron/session/sessions.ts';
import type { Body } from '#shared/record/body.ts';
import type { Link } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

vi.setConfig({ testTimeout: 60_000 });
const PIN = '31415926';
const { sitting, scorers, candidates, checker, links, state } = readySitting();
const owner = { practice: false, log: sitting.sittingId };
const [yu, zhou] = scorers.map(({ personId }) => personId) as [string, string];
const mark = (examinerId: string): Body => ({
  ...{ type: 'line_scored', candidateId: candidates[0]!.candidateId, examinerId, line: '1.1' },
  ...{ score: { kind: 'mark', mark: 100 }, cause: 'typed', reason: '' },
});
const written = (body: Body, actor: string | null, from: SittingState = state): Link =>
  linksOf(sitting, [[body, actor]], from)[0]!;

describe('a session', () => {
  let clock = 0;
  const sessions = createSessions(() => new Date(clock));
  const opened = (personId = yu, publicKey = 'a'.repeat(64)): string =>
    sessions.open({ ...owner, personId, publicKey });
  const says = (tokens: readonly string[], link: Link, of = owner, at = state): string =>
    sessions.objectionTo(of, tokens)(link.entry, at)?.kind ?? 'fine';

  test('is of one person in one sitting, real or practice, and of nobody without its token', () => {
    const own = written(mark(yu), yu);
    const token = opened();
    expect(says([token], own)).toBe('fine');
    expect(says([], own)).toBe('not_signed_in');
    expect(says(['x'.repeat(43)], own)).toBe('not_signed_in');
    expect(says([token], own, { ...owner, practice: true })).toBe('not_signed_in');
    expect(says([token], own, { ...owner, log: checker.personId })).toBe('not_signed_in');
    expect(says([token], written(mark(zhou), zhou))).toBe('session_of_another');
    expect(says([token, opened(zhou)], written(mark(zhou), zhou))).toBe('fine');
  });

  test('ends on signing out, after an hour without an entry, and when no page is there', () => {
    const own = written(mark(yu), yu);
    const [out, idle, deserted] = [opened(), opened(), opened()];
    sessions.end(out);
    expect(says([out], own)).toBe('not_signed_in');
    clock += IDLE_MS;
    expect(says([idle], own)).toBe('fine');
    clock += IDLE_MS;
    expect(says([idle], own)).toBe('fine');
    clock += IDLE_MS + 1;
    expect(says([idle], own)).toBe('not_signed_in');
    expect(says([deserted], own)).toBe('not_signed_in');
    const last = opened();
    sessions.endAll();
    expect(says([last], own)).toBe('not_signed_in');
  });

  test('registers nobody’s key but its own, and writes under no other', () => {
    const publicKey = 'b'.repeat(64);
    const register = (personId: string, key: string): Link =>
      written({ type: 'key_registered', personId, publicKey: key }, yu);
    const token = opened(yu, publicKey);
    expect(says([token], register(zhou, publicKey))).toBe('session_of_another');
    expect(says([token], register(yu, 'c'.repeat(64)))).toBe('session_of_another');
    expect(says([token], written({ type: 'key_registered', personId: yu, publicKey }, null))).toBe(
      'session_of_another',
    );
    expect(says([token], register(yu, publicKey))).toBe('fine');
    const after = foldAll(state, [register(yu, publicKey)]);
    expect(says([token], written(mark(yu), yu, after), owner, after)).toBe('fine');
    const other = foldAll(state, [register(yu, 'c'.repeat(64))]);
    expect(says([token], written(mark(yu), yu, other), owner, other)).toBe('session_of_another');
  });
});

describe('from a console of the page', () => {
  let room: TestComputer;
  let session: string;
  const append = (link: Link, sessions: string[]) =>
    room.host['journal:append']({ ...owner, sessions, lines: [link.line] });
  beforeAll(async () => {
    room = await computer();
    must(await room.host['keys:create']({ practice: false, personId: yu, idNumber: '', pin: PIN }));
    const lines = links.map(({ line }) => line);
    must(await room.host['journal:append']({ ...owner, sessions: [], lines }));
    ({ session } = must(await room.host['session:open']({ ...owner, personId: yu, pin: PIN })));
  });

  test('nobody marks as another examiner, and the refusal says who must sign in', async () => {
    const detail = { personId: zhou, name: scorers[1]!.name };
    const refused = { ok: false, error: { kind: 'session_of_another', detail } };
    expect(await append(written(mark(zhou), zhou), [session])).toEqual(refused);
    expect(await append(written(mark(yu), yu), [])).toMatchObject({ error: { kind: 'not_signed_in' } });
    expect(
      await append(written({ type: 'key_registered', personId: zhou, publicKey: 'd'.repeat(64) }, yu), [session]),
    ).toEqual(refused);
    expect(must(await room.host['journal:list']({}))[0]?.head.seq).toBe(links.length - 1);
  });

  test('whoever is signed in goes on, and signing out ends it', async () => {
    const [first, second] = linksOf(
      sitting,
      [
        [mark(yu), yu],
        [{ type: 'note_added', candidateId: null, text: '正常' }, yu],
      ],
      state,
    );
    must(await append(first!, [session]));
    must(await room.host['session:end']({ session }));
    expect(await append(second!, [session])).toMatchObject({ error: { kind: 'not_signed_in' } });
    // a wrong PIN opens nothing
    expect((await room.host['session:open']({ ...owner, personId: yu, pin: '27182845' })).ok).toBe(false);
  });

  test('nobody chooses a PIN that is easily tried, for one their birthday, but a key that is there keeps its own', async () => {
    const choose = (pin: string, personId = zhou, idNumber = '120000199803235865') =>
      room.host['keys:create']({ practice: false, personId, idNumber, name: '周婷', pin });
    // no keychain here: six are too few
    expect(await choose('314159')).toEqual({ ok: false, error: { kind: 'pin_short', detail: { least: 8 } } });
    expect(await choose('23031998')).toMatchObject({ error: { kind: 'pin_birthday' } });
    expect(await choose('zhouting2')).toMatchObject({ error: { kind: 'pin_name' } });
    expect(await choose('19980323', zhou, '')).toMatchObject({ error: { kind: 'pin_date' } });
    expect(await choose('12345678', yu)).toEqual({ ok: false, error: { kind: 'key_exists' } });
    must(await choose(PIN));
  });
});
