import { expect, it } from 'vitest';
import { neededForms, usualForms } from '#shared/forms/desk.ts';
import { orderedPapers } from '#shared/forms/papers.ts';
import { sealer } from '#shared/wire/paper/marks.ts';
import { readySitting } from '#test/support/sitting.ts';

// Nobody sees another's marks before a candidate's sheets are all signed: not on paper, and not in its square either.

const { state, scorers, candidates } = readySitting({ edition: 2 });
const [own] = scorers;

it('leaves out others’ sheets before they may be seen, but never those to be written on by hand', () => {
  const count = (form: 'score-sheet' | 'fallback-sheet', viewer: string | null): number =>
    orderedPapers(state, { form, candidateId: null, examinerId: null, viewer }).length;
  const all = candidates.length * scorers.length;
  expect([count('score-sheet', null), count('score-sheet', own!.personId)]).toEqual([0, candidates.length]);
  expect([count('fallback-sheet', null), count('fallback-sheet', own!.personId)]).toEqual([all, all]);
});

it('tells the desk what can be printed by whom, with what is unsigned', () => {
  const of = (viewer: string | null) => neededForms(state, viewer).find(({ form }) => form === 'score-sheet');
  expect(of(null)).toMatchObject({ volume: 4, papers: 0, drafts: 0 });
  expect(of(own!.personId)).toMatchObject({ papers: candidates.length, drafts: candidates.length });
  expect(neededForms(state, null).every(({ volume }) => volume > 0)).toBe(true);
});

it('makes no sheet twice where nobody chose', () => {
  const usual = usualForms(neededForms(state, own!.personId));
  expect(usual).toContain('score-sheet');
  expect(usual).not.toContain('bound-score-sheet');
  expect(usualForms(neededForms(state, null))).not.toContain('score-sheet');
});

it('tells no mark in the square that is not due', () => {
  const [summary] = orderedPapers(state, { form: 'summary', candidateId: null, examinerId: null });
  expect(sealer(state)(summary!).said).not.toMatch(/\d\d\.\d/);
});
