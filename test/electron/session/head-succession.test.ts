import { beforeAll, expect, test, vi } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { withEndorsement, type EndorsedBody } from '#shared/record/endorsement.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { aPerson, aSitting, linksOf } from '#test/support/sitting.ts';

vi.setConfig({ testTimeout: 60_000 });

// A sitting whose site head is taken ill: whom they named takes their place at the host, beside a witness, and nobody else.

const sitting = aSitting({ edition: 3 });
const owner = { practice: false, log: sitting.sittingId };
const head = aPerson('site-head', '罗芳');
const clerk = aPerson('clerk', '赵洋浩');
const lead = aPerson('examiner-lead', '罗辉莉');
const late = aPerson('clerk', '程成');
const PINS = new Map([head, clerk, lead, late].map((person, n) => [person.personId, `314159${String(26 + n)}`]));
const pinOf = (personId: string): string => PINS.get(personId)!;
const REASON = '突发疾病';
const about = { personId: clerk.personId, witness: lead.personId, reason: REASON };

let room: TestComputer;
let state: SittingState = EMPTY_STATE;
const keys = new Map<string, string>();

const seated = async (personId: string): Promise<string> =>
  must(await room.host['session:open']({ ...owner, personId, pin: pinOf(personId) })).session;
const beside = async (personId: string): Promise<string> =>
  must(await room.host['endorsing:open']({ ...owner, personId, pin: pinOf(personId) })).session;
/** Appends and, where the host took it, folds; answers the rule that refused it, or its kind. */
async function append(body: Body, actor: string, ...sessions: string[]): Promise<string> {
  const links = linksOf(sitting, [[body, actor]], state);
  const answer = await room.host['journal:append']({ ...owner, sessions, lines: [links[0]!.line] });
  if (answer.ok) state = foldAll(state, links);
  return answer.ok ? 'taken' : String(answer.error.detail?.['rule'] ?? answer.error.kind);
}
async function endorsed(body: EndorsedBody, session: string): Promise<EndorsedBody> {
  return withEndorsement(body, must(await room.host['endorsing:sign']({ ...owner, session, body })).endorsement);
}
const signature = (signer: string, over: object = {}) =>
  room.host['succession:sign']({ ...owner, ...about, signer, pin: pinOf(signer), ...over });

beforeAll(async () => {
  room = await computer();
  for (const { personId } of [head, clerk, lead, late])
    keys.set(
      personId,
      must(await room.host['keys:create']({ practice: false, personId, idNumber: '', pin: pinOf(personId) })).publicKey,
    );
  const root = { siteHead: head, publicKey: keys.get(head.personId)! };
  expect(await append({ type: 'sitting_opened', sitting, root }, head.personId, await seated(head.personId))).toBe(
    'taken',
  );
  const standing = await beside(head.personId);
  const people = [clerk, lead, late];
  await append(await endorsed({ type: 'staff_named', people, source: null }, standing), head.personId, standing);
  for (const { personId } of [clerk, lead]) {
    const key = { type: 'key_registered', personId, publicKey: keys.get(personId)!, idSeen: true } as const;
    expect(await append(await endorsed(key, standing), head.personId, standing)).toBe('taken');
  }
});

test('nobody writes before their key is on record, though this computer keeps one for them', async () => {
  const session = await seated(late.personId);
  const note: Body = { type: 'note_added', candidateId: null, text: '正常' };
  expect(await append(note, late.personId, session)).toBe('session_of_another');
});

test('a deputy is named by the site head’s PIN each time, not by their standing beside', async () => {
  const standing = await beside(head.personId);
  const body = { type: 'deputy_named', personId: clerk.personId } as const;
  expect(await room.host['endorsing:sign']({ ...owner, session: standing, body })).toMatchObject({
    error: { kind: 'endorsing_over' },
  });
  expect(await signature(clerk.personId)).toMatchObject({ error: { kind: 'deputy_none' } });
  const asked = { ...owner, personId: clerk.personId };
  expect(await room.host['deputy:endorse']({ ...asked, pin: pinOf(clerk.personId) })).toMatchObject({
    error: { kind: 'pin_wrong' },
  });
  const { endorsement } = must(await room.host['deputy:endorse']({ ...asked, pin: pinOf(head.personId) }));
  expect(await append(withEndorsement(body, '0'.repeat(128)), head.personId, standing)).toBe('person_signature_wrong');
  expect(await append(withEndorsement(body, endorsement), head.personId, standing)).toBe('taken');
});

test('the deputy takes the head’s place beside a witness, and what the head signs later is refused', async () => {
  const [heads, deputys] = [await beside(head.personId), await seated(clerk.personId)];
  expect(await signature(lead.personId, { pin: pinOf(clerk.personId) })).toMatchObject({
    error: { kind: 'pin_wrong' },
  });
  expect(await signature(late.personId)).toMatchObject({ error: { kind: 'session_of_another' } });
  expect(await signature(late.personId, { personId: late.personId })).toMatchObject({ error: { kind: 'deputy_none' } });
  const own = must(await signature(clerk.personId));
  const witnessed = must(await signature(lead.personId));
  const { old, publicKey } = own;
  const said = { type: 'head_succeeded', ...about, old, publicKey } as const;
  const body = { ...said, signature: own.signature, witnessSignature: witnessed.signature };
  expect(await append({ ...body, witnessSignature: own.signature }, clerk.personId, deputys)).toBe(
    'person_signature_wrong',
  );
  expect(await append({ ...body, reason: '请假' }, clerk.personId, deputys)).toBe('person_signature_wrong');
  expect(await append(body, clerk.personId, await seated(lead.personId))).toBe('session_of_another');
  expect(await append(body, clerk.personId, deputys)).toBe('taken');
  expect(state.root).toEqual({ personId: clerk.personId, publicKey: keys.get(clerk.personId) });
  expect(state.people.get(head.personId)?.role).toBe('clerk');

  const key = {
    type: 'key_registered',
    personId: late.personId,
    publicKey: keys.get(late.personId)!,
    idSeen: true,
  } as const;
  expect(await append(await endorsed(key, heads), head.personId, heads)).toBe('person_signature_wrong');
  const note: Body = { type: 'note_added', candidateId: null, text: '仍在岗' };
  expect(await append(note, head.personId, await seated(head.personId))).toBe('head_stepped_down');
  const standing = await beside(clerk.personId);
  expect(await append(await endorsed(key, standing), clerk.personId, standing)).toBe('taken');
});

test('whose place was taken comes back with a fresh key, as a clerk, and by succession as the head', async () => {
  const standing = await beside(clerk.personId);
  const asked = { ...owner, practice: false, personId: head.personId, idNumber: '', pin: '60221407' };
  const fresh = must(await room.host['keys:renew']({ ...asked, session: standing })).publicKey;
  PINS.set(head.personId, '60221407');
  const keyed = { old: keys.get(head.personId)!, publicKey: fresh, witness: lead.personId, idSeen: true } as const;
  const replaced = await endorsed(
    { type: 'key_replaced', personId: head.personId, ...keyed, reason: '忘记密码' },
    standing,
  );
  expect(await append(replaced, clerk.personId, standing)).toBe('taken');
  const asDeputy = { ...owner, personId: head.personId };
  const { endorsement } = must(await room.host['deputy:endorse']({ ...asDeputy, pin: pinOf(clerk.personId) }));
  const named = withEndorsement({ type: 'deputy_named', personId: head.personId }, endorsement);
  expect(await append(named, clerk.personId, standing)).toBe('taken');
  const back = { personId: head.personId, witness: lead.personId, reason: '康复返岗' } as const;
  const own = must(await signature(head.personId, back));
  const witnessed = must(await signature(lead.personId, back));
  const body = {
    ...({ type: 'head_succeeded' } as const),
    ...{ ...back, old: own.old, publicKey: own.publicKey },
    ...{ signature: own.signature, witnessSignature: witnessed.signature },
  } as const satisfies Body;
  expect(await append(body, head.personId, await seated(head.personId))).toBe('taken');
  expect(state.root).toEqual({ personId: head.personId, publicKey: fresh });
  expect(state.headChanges.map(({ leaves }) => leaves)).toEqual([head.personId, clerk.personId]);
});
