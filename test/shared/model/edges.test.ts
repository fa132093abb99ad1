import { expect, it } from 'vitest';
import { candidateSchema } from '#shared/model/candidate.ts';
import { shareSchema } from '#shared/model/division.ts';
import { listedOccupationSchema } from '#shared/model/occupation-list.ts';
import { pinSchema } from '#shared/model/pin.ts';
import { promiseSchema, strokesSchema } from '#shared/model/promise.ts';
import { rotationSchema } from '#shared/model/rotation.ts';
import { schemeSchema } from '#shared/model/scheme.ts';
import { sittingSchema } from '#shared/model/sitting.ts';
import { personSchema } from '#shared/model/staff.ts';
import { aCandidate, aPerson, aScheme, aSitting } from '#test/support/sitting.ts';
import {
  A,
  DAY,
  DIGEST,
  FILLED,
  ID,
  LINE,
  many,
  MARK,
  REASON,
  text,
  whole,
  offEdges,
  type Row,
} from '#test/support/edges.ts';

// How much and how little the things on record may say: what just goes, and what just does not.

const LEVEL = [
  ['junior', 'chief'],
  ['三级', ''],
] as const;
type Named = { safeParse(value: unknown): { readonly success: boolean } };
const ROWS: readonly (readonly [string, Named, ...Row<object>])[] = [
  [
    'a sitting',
    sittingSchema,
    aSitting(),
    [
      ['sittingId', ...ID],
      ['stationId', ...ID],
      ['title', ...FILLED],
      ['organiser', ...LINE],
      ['occupation', ...FILLED],
      ['occupationCode', ...LINE],
      ['level', ...LEVEL],
      ['room', ...LINE],
      ['heldOn', ...DAY],
      ['procedure', ['practical', 'panel', 'review', 'recognition'], ['exam']],
      ['channel', ['appraisal', 'recognition', 'crossover', 'appointment', 'specialised', undefined], ['', null]],
      ['policy.rulesHash', ...DIGEST],
      ['policy.more', [], [1]],
      ['edition', [2, 99, undefined], [1, 100, 2.5, null]],
      ['settings.passMark', ...MARK],
      ['settings.maxSpread', [null, ...MARK[0]], MARK[1]],
      ['settings.examinersPerCandidate', ...whole(1, 9)],
      [
        'settings.memberShare',
        [
          { num: 1, den: 9 },
          { num: 9, den: 1 },
        ],
        [
          { num: 0, den: 9 },
          { num: 1, den: 0 },
        ],
      ],
      ['settings.memberShare', [], [{ num: 10, den: 1 }, { num: 1, den: 10 }, { num: 2 }, { num: 2, den: 3, of: 1 }]],
      ['settings.proofreading', ['totals', 'lines'], ['all']],
      ['settings.sameUnit', ['warns', 'bars'], ['']],
      ['settings.whenTooWide', ['conferral', 'third_nearest', 'third_mean', 'lead'], ['']],
      ['settings.breachPercent', ...whole(1, 100)],
      ['settings.paperCheck', ...whole(1, 50)],
      ['settings.codes', ['until_decided'], ['never']],
      ['settings.examinerUpTo', ['intermediate', 'advanced'], ['technician']],
      ['settings.cardOccupation', ['answered'], ['told']],
      ['settings.more', [], [1]],
    ],
  ],
  [
    'a candidate',
    candidateSchema,
    aCandidate('1', '甲'),
    [
      ['candidateId', ...ID],
      ['number', ...FILLED],
      ['name', ...FILLED],
      ...['idType', 'idNumber', 'employer', 'occupation', 'examType', 'phone'].map((of) => [of, ...LINE] as const),
      ['sex', ['male', 'female', null], ['']],
      ['birthDate', [null, ...DAY[0]], DAY[1]],
      ['level', ...LEVEL],
      ['extra', [{ 备注: text(1000) }], [{ 备注: text(1001) }, { 备注: 1 }]],
    ],
  ],
  [
    'a person',
    personSchema,
    aPerson('examiner', '周婷'),
    [
      ['personId', ...ID],
      ['name', ...FILLED],
      ['role', ['site-head', 'clerk', 'supervisor', 'expert-lead'], ['lead', '']],
      ...['idNumber', 'employer', 'title', 'qualification', 'cardNumber'].map((of) => [of, ...LINE] as const),
      ['validUntil', [null, ...DAY[0]], DAY[1]],
      ['appointedBy', ['enterprise', 'authority'], ['']],
      ['occupations', ['', text(200), undefined], [text(201), null]],
    ],
  ],
  [
    'a scheme',
    schemeSchema,
    aScheme,
    [
      ['title', ...FILLED],
      ['tasks', [], [[]]],
      ['tasks.0.name', ...FILLED],
      ['tasks.0.fullMark', ...MARK],
      ['tasks.0.weight', [null, 1, 100], [0, 101, 0.5]],
      ['tasks.0.minutes', [null, 1], [0, 0.5]],
      ['tasks.0.overtime', [[], [{ over: 0, deduct: 0 }]], [[{ over: -1, deduct: 0 }], [{ over: 1.5, deduct: 0 }]]],
      ['tasks.0.overtime.0.deduct', ...MARK],
      ['tasks.0.disqualifyOver', [null, 0], [-1, 0.5]],
      ['tasks.0.lines', [], [[]]],
      ['tasks.0.lines.0.name', ...FILLED],
      ['tasks.0.lines.0.fullMark', ...MARK],
      ['tasks.0.lines.0.standard', ['', text(1000)], [text(1001)]],
      ['tasks.0.lines.0.rule', ['', text(1000)], [text(1001)]],
      ['tasks.0.lines.0.chips', [[], [0, 100_000]], [[-1], [100_001]]],
      ['tasks.0.lines.0.veto', [null], [undefined, {}]],
      ['tasks.0.lines.0.veto.text', ...FILLED],
      ['tasks.0.lines.0.veto.scope', ['line', 'task', 'practical'], ['']],
    ],
  ],
  [
    'a rotation',
    rotationSchema,
    { most: 3, per: 'organiser', within: 'row', beyond: 'told' },
    [
      ['most', ...whole(1, 20)],
      ['per', ['occupation'], ['']],
      ['within', ['year'], ['']],
      ['beyond', ['answered'], ['']],
    ],
  ],
  [
    'a share of tasks',
    shareSchema,
    { personId: A, tasks: [1] },
    [
      ['personId', ...ID],
      ['tasks', [[1, 2], [50], [1, 3, 5], Array.from({ length: 50 }, (_, at) => at + 1)], [[], [0], [51], [1.5]]],
      [
        'tasks',
        [],
        [
          [1, 1],
          [2, 1],
          [1, 3, 2],
        ],
      ],
    ],
  ],
  [
    'an occupation of a list',
    listedOccupationSchema,
    { code: '', name: '焊工', givenBy: '', titles: '' },
    [
      ['code', ...LINE],
      ['name', ...FILLED],
      ['givenBy', ...LINE],
      ['titles', ...LINE],
    ],
  ],
  [
    'a promise',
    promiseSchema,
    { text: '本人承诺', unsigned: 'told' },
    [
      ['text', ...REASON],
      ['unsigned', ['answered'], ['']],
    ],
  ],
];

it.each(ROWS)('%s', (_, schema, sound, edges) => {
  expect(offEdges(schema, sound, edges)).toEqual([]);
});

it('strokes lie on the pad, so many of so many points', () => {
  const takes = (strokes: unknown) => strokesSchema.safeParse(strokes).success;
  const dot = [0, 0];
  for (const good of [
    [0, 0],
    [1000, 400],
  ])
    expect(takes([[good]]), String(good)).toBe(true);
  for (const bad of [[-1, 0], [0, -1], [1001, 0], [0, 401], [0.5, 0], [0], [0, 0, 0]])
    expect(takes([[bad]]), String(bad)).toBe(false);
  expect([takes([]), takes([[]]), takes([many(1500, dot)]), takes([many(1501, dot)])]).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect([takes(many(200, [dot])), takes(many(201, [dot]))]).toEqual([true, false]);
});

it('a PIN is of 6 to 64 signs that a keyboard has', () => {
  const takes = (pin: string) => pinSchema.safeParse(pin).success;
  expect(['123456', '!~aZ09', 'x'.repeat(64)].map(takes)).toEqual([true, true, true]);
  expect(['12345', 'x'.repeat(65), '12345 ', '１２３４５６', '12345\n', '', '\u007f12345'].map(takes)).toEqual(
    Array(7).fill(false),
  );
});
