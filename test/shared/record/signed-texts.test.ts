import { expect, it } from 'vitest';
import { endorsedText, isEndorsed, withEndorsement, type EndorsedBody } from '#shared/record/endorsement.ts';
import { isRetired, successionText } from '#shared/record/head-succession.ts';
import { witnessText } from '#shared/record/key-witness.ts';
import { slipText } from '#shared/record/slip.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { KINDS } from '#shared/record/kinds.ts';

// What is signed, to the byte: other programs check these signatures, and one made today has to be good in ten years.

const SITTING = '11111111-1111-4111-8111-111111111111';
const PERSON = '22222222-2222-4222-8222-222222222222';
const WITNESS = '33333333-3333-4333-8333-333333333333';
const OLD = 'a'.repeat(64);
const KEY = 'b'.repeat(64);

it('by a slip', () => {
  expect(slipText(SITTING, PERSON, KEY)).toBe(
    `{"sitting":"${SITTING}","body":{"type":"slip_used","personId":"${PERSON}","publicKey":"${KEY}"}}`,
  );
});

const change = { personId: PERSON, old: OLD, publicKey: KEY, witness: WITNESS, reason: ' 忘记 PIN\n' };
const changed = `"personId":"${PERSON}","old":"${OLD}","publicKey":"${KEY}","witness":"${WITNESS}"`;

it('by deputy and witness, where the deputy takes over', () => {
  expect(successionText(SITTING, change)).toBe(
    `{"sitting":"${SITTING}","body":{"type":"head_succeeded",${changed},"reason":"忘记 PIN"}}`,
  );
});

it('by the witness of a key registered anew', () => {
  expect(witnessText(SITTING, change)).toBe(
    `{"sitting":"${SITTING}","body":{"type":"key_replaced",${changed},"idSeen":true,"reason":"忘记 PIN"}}`,
  );
});

it('by the site head: in the order in which it is read, whatever order it was made in, and without the signature', () => {
  const body: EndorsedBody = { publicKey: KEY, personId: PERSON, idSeen: true, type: 'key_registered' };
  const text = `{"sitting":"${SITTING}","body":{"type":"key_registered","personId":"${PERSON}","publicKey":"${KEY}","idSeen":true}}`;
  expect(endorsedText(SITTING, body)).toBe(text);
  const signed = withEndorsement(body, 'c'.repeat(128));
  expect(signed).toEqual({ ...body, endorsement: 'c'.repeat(128) });
  expect(endorsedText(SITTING, signed)).toBe(text);
  // what no reader would accept is signed as it was said, so that it is refused for what it is
  const unreadable = { ...body, publicKey: 'no key' };
  expect(endorsedText(SITTING, unreadable)).toBe(JSON.stringify({ sitting: SITTING, body: unreadable }));
});

it('the site head signs who has which role and whose key is whose, and nothing else', () => {
  expect(Object.keys(KINDS).filter((type) => isEndorsed({ type }))).toEqual([
    'staff_named',
    'person_corrected',
    'key_registered',
    'supervisor_confirmed',
    'slip_issued',
    'key_replaced',
    'deputy_named',
  ]);
});

it('a key that roles hung on before writes nothing any more', () => {
  const headChange = { ...change, leaves: WITNESS, at: '2026-11-20T01:00:00.000Z', by: PERSON, seq: 9 };
  const state = (key: string) => ({ ...EMPTY_STATE, headChanges: [headChange], keys: new Map([[WITNESS, key]]) });
  expect([isRetired(state(OLD), WITNESS), isRetired(state(KEY), WITNESS), isRetired(state(OLD), PERSON)]).toEqual([
    true,
    false,
    false,
  ]);
});
