import { casesOf, type Case } from './case.ts';

/** Other marks than 60, as a policy settles them for somebody. */
const OWN = {
  ...{ ground: 'special-policy', source: '津人社发〔2026〕1号' },
  ...{ theory: 55, practical: 65, thesis: 70, performance: 55 },
};
const thesisOf = (content: number, defence: number) => ({
  experts: Array.from({ length: 3 }, () => ({ content, defence })),
  questionCount: 4,
});

/** A review whose stages pass by a national standard or a special policy (综合评审工作流程 四、七). */
export const TIANJIN_THRESHOLDS: readonly Case[] = [
  ...casesOf('tj.review.entry', [
    [{ theory: 55, practical: 65, by: OWN }, 'pass'],
    [{ theory: '54.99', practical: 65, by: OWN }, 'fail'],
    [{ theory: 55, practical: '64.99', by: { ...OWN, ground: 'national-exam' } }, 'fail'],
    [{ theory: 60, practical: 60, by: { ...OWN, source: ' ' } }, 'bad_input'],
    [{ theory: 60, practical: 60, by: { ...OWN, ground: 'none' } }, 'bad_input'],
  ]),
  ...casesOf('tj.review.thesis', [
    [{ ...thesisOf(70, 70), by: OWN }, 'pass'],
    [{ ...thesisOf(69, 70), by: OWN }, 'fail'],
  ]),
  ...casesOf('tj.review.performance', [
    [{ scores: [55, 55, 55], by: OWN }, 'pass', { mean: '55.00' }],
    [{ scores: [55, 55, '54.99'], by: { ...OWN, ground: 'special-occupation' } }, 'fail', { mean: '55.00' }],
  ]),
  ...casesOf('tj.review.outcome', [
    [
      { level: 'technician', theory: 55, practical: 65, performance: [55, 55, 55], by: OWN },
      'pass',
      { stoppedAt: 'none', total: null, mean: '55.00' },
    ],
    [
      {
        ...{ level: 'senior-technician', theory: 60, practical: 65, by: OWN },
        ...{ thesis: thesisOf(60, 60) },
      },
      'fail',
      { stoppedAt: 'thesis', total: '60.00', mean: null },
    ],
  ]),
];
