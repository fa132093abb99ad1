import { casesOf, type Case } from './case.ts';

const sign = (personId: string, role: string) => ({ personId, role, at: '2026-06-01T09:00:00+08:00' });
const review = { method: 'review', members: ['p1', 'p2'] };

/** When scores take effect under 渝职鉴发〔2022〕8号 六（四）. */
export const CHONGQING_SIGNATURES: readonly Case[] = [
  ...casesOf('cq.signatures', [
    [
      { ...review, signed: [sign('p2', 'expert'), sign('p1', 'expert'), sign('c', 'checker'), sign('p1', 'lead')] },
      'pass',
      { missing: [] },
    ],
    [
      { ...review, signed: [] },
      'fail',
      {
        missing: [
          { role: 'expert', personId: 'p1' },
          { role: 'expert', personId: 'p2' },
          { role: 'checker' },
          { role: 'lead' },
        ],
      },
    ],
    [
      // The checker came before the last member, and the lead relied on that checker: both sign again.
      { ...review, signed: [sign('p1', 'expert'), sign('c', 'checker'), sign('l', 'lead'), sign('p2', 'expert')] },
      'fail',
      { missing: [{ role: 'checker' }, { role: 'lead' }] },
    ],
    [
      { ...review, signed: [sign('p1', 'expert'), sign('p2', 'expert'), sign('l', 'lead'), sign('c', 'checker')] },
      'fail',
      { missing: [{ role: 'lead' }] },
    ],
    [
      { ...review, signed: [sign('p1', 'expert'), sign('p2', 'expert'), sign('p2', 'checker'), sign('l', 'lead')] },
      'fail',
      { missing: [{ role: 'checker' }, { role: 'lead' }] },
    ],
    [
      {
        ...review,
        signed: [
          sign('p1', 'expert'),
          sign('p2', 'expert'),
          sign('p1', 'checker'),
          sign('c', 'checker'),
          sign('d', 'checker'),
          sign('l', 'lead'),
          sign('m', 'lead'),
        ],
      },
      'pass',
      { missing: [] },
    ],
    [
      { ...review, method: 'assessment', signed: [sign('p1', 'examiner'), sign('p2', 'expert')] },
      'fail',
      { missing: [{ role: 'examiner', personId: 'p2' }, { role: 'checker' }, { role: 'lead' }] },
    ],
    [
      { ...review, method: 'direct', signed: [sign('p1', 'examiner'), sign('x', 'expert'), sign('p2', 'expert')] },
      'fail',
      { missing: [{ role: 'expert', personId: 'p1' }, { role: 'checker' }, { role: 'lead' }] },
    ],
    [
      // An expert has no part in an assessment, so no such signature stands in for the lead's.
      {
        ...review,
        method: 'assessment',
        signed: [sign('p1', 'examiner'), sign('p2', 'examiner'), sign('c', 'checker'), sign('x', 'expert')],
      },
      'fail',
      { missing: [{ role: 'lead' }] },
    ],
    // Nobody leads over what they checked themselves; another lead still may.
    [
      { ...review, signed: [sign('p1', 'expert'), sign('p2', 'expert'), sign('c', 'checker'), sign('c', 'lead')] },
      'fail',
      { missing: [{ role: 'lead' }] },
    ],
    [
      {
        ...review,
        signed: [
          sign('p1', 'expert'),
          sign('p2', 'expert'),
          sign('c', 'checker'),
          sign('c', 'lead'),
          sign('p2', 'lead'),
        ],
      },
      'pass',
      { missing: [] },
    ],
    [
      // A second checker checks nothing any more, so they may lead.
      {
        ...review,
        method: 'assessment',
        signed: [
          sign('p2', 'examiner'),
          sign('p1', 'examiner'),
          sign('c', 'checker'),
          sign('d', 'checker'),
          sign('d', 'lead'),
        ],
      },
      'pass',
      { missing: [] },
    ],
    [
      // A checker who came too early checked nothing.
      {
        ...review,
        signed: [
          sign('p1', 'expert'),
          sign('c', 'checker'),
          sign('p2', 'expert'),
          sign('d', 'checker'),
          sign('c', 'lead'),
        ],
      },
      'pass',
      { missing: [] },
    ],
    [{ ...review, members: [], signed: [] }, 'bad_input'],
    [{ ...review, members: ['p1', 'p1'], signed: [] }, 'bad_input'],
    [{ ...review, members: [''], signed: [] }, 'bad_input'],
    [{ ...review, signed: [{ ...sign('p1', 'expert'), at: 'yesterday' }] }, 'bad_input'],
    [{ ...review, signed: [sign('p1', 'supervisor')] }, 'bad_input'],
    [{ ...review, method: 'contest', signed: [] }, 'bad_input'],
  ]),
];
