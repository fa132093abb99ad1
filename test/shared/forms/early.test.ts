import { expect, it } from 'vitest';
import { FORM_IDS } from '#shared/forms/registry.ts';
import { papersOf } from '#shared/forms/papers.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
const MARKS = ['37.31', '36.17'];

it('no form of any kind shows a mark, or one that was put otherwise, to another examiner before it is due', () => {
  const { sitting, state, scorers, candidates } = readySitting({ edition: EDITION });
  const [own, other] = scorers.map(({ personId }) => personId);
  const [candidateId = ''] = candidates.map((one) => one.candidateId);
  const sheet = { candidateId, examinerId: own ?? '' };
  const mark = (line: string, points: number, cause: 'typed' | 'correction'): Body => ({
    ...{ type: 'line_scored', ...sheet, line, score: { kind: 'mark', mark: points }, cause },
    reason: cause === 'typed' ? '' : '抄错一格',
  });
  const bodies: Body[] = [
    ...['1.1', '1.2', '2.1'].map((line) => mark(line, 3731, 'typed')),
    { type: 'sheet_signed', ...sheet, ...SIGNED },
    ...['1.1', '1.2', '2.1'].map((line) => mark(line, 3617, 'correction')),
  ];
  const early = foldAll(
    state,
    linksOf(
      sitting,
      bodies.map((body) => [body, own ?? null] as const),
      state,
    ),
  );
  const shown = FORM_IDS.filter((form) => {
    const papers = papersOf(early, { form, candidateId: null, examinerId: null, absent: true, viewer: other ?? null });
    return MARKS.some((text) => JSON.stringify(papers).includes(text));
  });
  expect(shown).toEqual([]);
  // its own examiner has them on paper
  const mine = papersOf(early, { form: 'score-sheet', candidateId, examinerId: own ?? '', viewer: own ?? null });
  expect(JSON.stringify(mine)).toContain('36.17');
});
