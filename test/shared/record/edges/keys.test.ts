import { expect, it } from 'vitest';
import { bodySchema, type Body } from '#shared/record/body.ts';
import {
  A,
  B,
  FILE,
  KEY,
  SIGNED,
  SIGNATURE,
  PUBLIC_KEY,
  DAY,
  FILLED,
  ID,
  REASON,
  offEdges,
  type Row,
} from '#test/support/edges.ts';

// How much and how little entries may say of whose key is whose: what just goes, and what just does not. A line that no reader
// takes is refused before it is written (record/chain.ts).

const ROWS: readonly Row<Body>[] = [
  [
    { type: 'key_registered', personId: A, publicKey: KEY },
    [
      ['personId', ...ID],
      ['publicKey', ...PUBLIC_KEY],
      ['idSeen', [true, undefined], [false]],
      ['endorsement', ...SIGNATURE],
    ],
  ],
  [
    { type: 'supervisor_confirmed', personId: A, number: '3', date: '2026-11-01', issuer: '中心' },
    [
      ['number', ...FILLED],
      ['date', ...DAY],
      ['issuer', ...FILLED],
      ['endorsement', ...SIGNATURE],
    ],
  ],
  [
    { type: 'slip_issued', personId: A, slipKey: KEY, salt: '0'.repeat(32) },
    [
      ['slipKey', ...PUBLIC_KEY],
      ['salt', ['f'.repeat(32)], ['f'.repeat(31), 'f'.repeat(33), 'F'.repeat(32)]],
      ['endorsement', ...SIGNATURE],
    ],
  ],
  [
    { type: 'slip_used', personId: A, publicKey: KEY, signature: SIGNED },
    [
      ['personId', ...ID],
      ['publicKey', ...PUBLIC_KEY],
      ['signature', ...SIGNATURE],
    ],
  ],
  [
    { type: 'key_replaced', personId: A, old: FILE, publicKey: KEY, witness: B, idSeen: true, reason: '忘记' },
    [
      ['old', ...PUBLIC_KEY],
      ['publicKey', ...PUBLIC_KEY],
      ['witness', ...ID],
      ['idSeen', [true], [false, undefined]],
      ['reason', ...REASON],
      ['witnessSignature', ...SIGNATURE],
      ['endorsement', ...SIGNATURE],
    ],
  ],
  [
    { type: 'deputy_named', personId: A },
    [
      ['personId', ...ID],
      ['endorsement', ...SIGNATURE],
    ],
  ],
  [
    {
      ...{ type: 'head_succeeded', personId: A, old: FILE, publicKey: KEY, witness: B, reason: '离岗' },
      ...{ signature: SIGNED, witnessSignature: SIGNED },
    },
    [
      ['old', ...PUBLIC_KEY],
      ['publicKey', ...PUBLIC_KEY],
      ['witness', ...ID],
      ['reason', ...REASON],
      ['signature', ...SIGNATURE],
      ['witnessSignature', ...SIGNATURE],
    ],
  ],
];

it.each(ROWS.map((row) => [row[0].type, ...row] as const))('%s', (_, body, edges) => {
  expect(offEdges(bodySchema, body, edges)).toEqual([]);
});
