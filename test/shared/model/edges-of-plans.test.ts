import { expect, it } from 'vitest';
import { basisSchema, evaluationSchema } from '#shared/model/evaluation.ts';
import { planSchema } from '#shared/model/plan.ts';
import { thresholdsSchema } from '#shared/model/thresholds.ts';
import { A, B, DIGEST, FILE, FILLED, ID, many, text, whole, offEdges, type Row } from '#test/support/edges.ts';

// How much and how little evaluations, plans and thresholds may say: what just goes, and what just does not.

const weighed = (subject: string, weight: number) => ({ subject, weight });
const evaluation = {
  ...{ mode: 'combined', passMark: 6000, holds: 'practical' },
  subjects: [{ subject: 'theory' }, { subject: 'practical' }],
};
const process = {
  ...{ mode: 'process', passMark: 6000, holds: 'process', part: 1 },
  subjects: [{ subject: 'process', parts: { count: 3, join: 'mean' } }],
};
const plan = {
  ...{ planId: A, title: '第三批', source: { file: '', sha256: FILE, sheet: '' } },
  ...{ people: 4, applicants: 3, share: 2 },
};
const resit = { subject: 'theory', people: [A, B].map((candidateId) => ({ candidateId, attempt: 2 })) };
const thresholds = {
  ...{ ground: 'national-exam', source: '国家职业标准 4.2' },
  ...{ theory: 6000, practical: 6000, thesis: 6000, performance: 6000 },
};

type Named = { safeParse(value: unknown): { readonly success: boolean } };
const ROWS: readonly (readonly [string, Named, ...Row<object>])[] = [
  [
    'a basis',
    basisSchema,
    { kind: 'national', name: '国家职业标准' },
    [
      ['kind', ['provincial', 'norm', 'specialised'], ['']],
      ['name', ...FILLED],
    ],
  ],
  [
    'an evaluation of subjects of their own',
    evaluationSchema,
    evaluation,
    [
      ['mode', ['comprehensive', 'performance', 'process'], ['']],
      ['passMark', ...whole(6000, 10_000)],
      ['holds', [], ['theory', 'interview', '']],
      ['part', [undefined], [0, 1]],
      ['subjects', [[{ subject: 'practical' }]], [[], [{ subject: 'theory' }], many(2, { subject: 'practical' })]],
      [
        'subjects',
        [
          [weighed('theory', 1), weighed('practical', 99)],
          [weighed('theory', 40), weighed('practical', 60)],
        ],
        [
          [weighed('theory', 40), weighed('practical', 59)],
          [weighed('theory', 40), weighed('practical', 61)],
          [weighed('theory', 40), { subject: 'practical' }],
          [weighed('theory', 0), weighed('practical', 100)],
          [{ subject: 'theory' }, { subject: 'practical', parts: { count: 2, join: 'each' } }],
        ],
      ],
    ],
  ],
  [
    'an evaluation in parts',
    evaluationSchema,
    process,
    [
      ['part', [3], [0, 4, 1.5, undefined]],
      ['subjects.0.parts.count', [2, 31], [1, 32, 2.5]],
      ['subjects.0.parts.join', ['each', 'mean'], ['best']],
      ['subjects.0.parts', [], [undefined]],
    ],
  ],
  [
    'a plan',
    planSchema,
    plan,
    [
      ['planId', ...ID],
      ['title', ...FILLED],
      ['source.file', ['', text(260)], [text(261)]],
      ['source.sha256', ...DIGEST],
      ['source.sheet', ['', text(100)], [text(101)]],
      ['people', [3, 20_000], [2, 20_001, 4.5]],
      ['applicants', [2, 4], [1, 5]],
      ['share', [1, 3], [0, 4]],
      [
        'resit',
        [resit, { ...resit, subject: 'interview' }],
        [
          { ...resit, subject: 'exam' },
          { ...resit, people: [] },
        ],
      ],
      [
        'resit',
        [],
        [
          { ...resit, people: resit.people.slice(1) },
          { ...resit, people: many(2, resit.people[0]) },
        ],
      ],
    ],
  ],
  [
    'a re-sit',
    planSchema,
    { ...plan, resit },
    [
      ['resit.people.0.attempt', ...whole(2, 99)],
      ['resit.people.0.candidateId', ['33333333-3333-4333-8333-333333333333'], [B, '']],
      ['share', [2], [1, 3]],
    ],
  ],
  [
    'thresholds',
    thresholdsSchema,
    thresholds,
    [
      ['ground', ['special-occupation', 'special-policy'], ['none', '']],
      ['source', ['一', text(200)], ['', ' ', text(201)]],
      ...['theory', 'practical', 'thesis', 'performance'].map((of) => [of, ...whole(1, 10_000)] as const),
    ],
  ],
  [
    'thresholds taken back',
    thresholdsSchema,
    { ...thresholds, ground: 'none', source: '' },
    [['source', [' '], ['一']]],
  ],
];

it.each(ROWS)('%s', (_, schema, sound, edges) => {
  expect(offEdges(schema, sound, edges)).toEqual([]);
});
