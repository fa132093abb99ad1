import { expect, it } from 'vitest';
import { bodySchema, type Body } from '#shared/record/body.ts';
import { aCandidate, aPerson, aScheme, aSitting } from '#test/support/sitting.ts';
import {
  A,
  B,
  KEY,
  SIGNATURE,
  PUBLIC_KEY,
  source,
  SOURCE,
  ID,
  LINE,
  list,
  many,
  REASON,
  REMARK,
  text,
  offEdges,
  type Row,
} from '#test/support/edges.ts';

// How much and how little entries may say of who and what a sitting is made of: what just goes, and what just does not. A line
// that no reader takes is refused before it is written (record/chain.ts).

const person = aPerson('checker', '宋勇');

const ROWS: readonly Row<Body>[] = [
  [
    { type: 'sitting_opened', sitting: aSitting() },
    [
      ['sitting', [], [{}, null]],
      ['root', [undefined], [{}]],
    ],
  ],
  [
    { type: 'sitting_opened', sitting: aSitting(), root: { siteHead: person, publicKey: KEY } },
    [
      ['root.publicKey', ...PUBLIC_KEY],
      ['root.more', [], [1]],
    ],
  ],
  [
    { type: 'staff_named', people: [person], source },
    [...SOURCE, ['people', [many(40, person)], [[]]], ['endorsement', ...SIGNATURE]],
  ],
  [{ type: 'candidates_admitted', candidates: [aCandidate('1', '甲')], source }, [...SOURCE, ['candidates', [], [[]]]]],
  [
    { type: 'candidate_corrected', candidateId: A, field: 'name', old: '甲', fresh: '乙', reason: '错字' },
    [
      ['candidateId', ...ID],
      ['field', ['number', 'name', 'idType', 'idNumber', 'photo'], ['level', '']],
      ['old', ...LINE],
      ['fresh', ...LINE],
      ['reason', ...REASON],
    ],
  ],
  [
    { type: 'person_corrected', personId: A, field: 'name', old: '甲', fresh: '乙', reason: '错字' },
    [
      ['personId', ...ID],
      ['field', ['role', 'occupations', 'validUntil'], ['employer', '']],
      ['old', ...LINE],
      ['fresh', ...LINE],
      ['reason', ...REASON],
      ['endorsement', ...SIGNATURE],
    ],
  ],
  [
    { type: 'sitting_corrected', field: 'room', old: '甲', fresh: '乙', reason: '错字' },
    [
      ['field', ['title', 'room', 'heldOn'], ['level', 'settings']],
      ['old', ...LINE],
      ['fresh', ...LINE],
      ['reason', ...REASON],
    ],
  ],
  [{ type: 'sitting_voided', reason: '误开' }, [['reason', ...REASON]]],
  [
    { type: 'scorer_replaced', leaves: A, takes: B, reason: '离场' },
    [
      ['leaves', ...ID],
      ['takes', ...ID],
      ['reason', ...REASON],
    ],
  ],
  [
    { type: 'recusal_recorded', candidateId: A, personId: B, relation: 'relative', applies: true, reason: '师徒' },
    [
      ['candidateId', ...ID],
      ['personId', ...ID],
      ['relation', ['relative', 'teacher', 'interest', 'colleague'], ['friend']],
      ['reason', ...REASON],
    ],
  ],
  [
    { type: 'stand_in_named', candidateId: A, leaves: A, takes: B, reason: '回避' },
    [
      ['candidateId', ...ID],
      ['leaves', ...ID],
      ['takes', ...ID],
      ['reason', ...REASON],
    ],
  ],
  [
    { type: 'panels_formed', panels: [{ name: '第一组', scorers: [A] }], reason: '' },
    [
      ['panels', ...list(0, 30, { name: '第一组', scorers: [A] })],
      ['panels.0.name', ['一', text(20)], ['', text(21), ' 一', '一 ']],
      ['panels.0.scorers', ...list(1, 9, A)],
      ['reason', ...REMARK],
    ],
  ],
  [
    { type: 'candidates_assigned', places: [{ candidateId: A, panel: '第一组' }], reason: '' },
    [
      ['places', ...list(1, 1000, { candidateId: A, panel: '第一组' })],
      ['places.0.candidateId', ...ID],
      ['reason', ...REMARK],
    ],
  ],
  [
    { type: 'tasks_divided', shares: [{ personId: A, tasks: [1] }], reason: '' },
    [
      ['shares', ...list(0, 30, { personId: A, tasks: [1] })],
      ['reason', ...REMARK],
    ],
  ],
  [{ type: 'scheme_adopted', scheme: aScheme, source }, SOURCE],
];

it.each(ROWS.map((row) => [row[0].type, ...row] as const))('%s', (_, body, edges) => {
  expect(offEdges(bodySchema, body, edges)).toEqual([]);
});
