import { expect, it } from 'vitest';
import { titleOf } from '#shared/forms/document.ts';
import { FORM_IDS, formOf, formsFor, paperSchema } from '#shared/forms/registry.ts';
import { POLICIES } from '#shared/law/registry.ts';
import { drillRule } from '#shared/progress/drill.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { aSitting } from '#test/support/sitting.ts';
import { SAMPLE_PAPERS } from './sample-papers.ts';

it('knows every form by the word its own figures carry', () => {
  for (const id of FORM_IDS) {
    const paper = SAMPLE_PAPERS[id];
    expect(paper.form).toBe(id);
    expect(paperSchema.safeParse(paper).error, id).toBeUndefined();
    expect(paperSchema.safeParse({ ...paper, form: 'made-up' }).success).toBe(false);
    expect(paperSchema.safeParse({ ...paper, more: 1 }).success, id).toBe(false);
    expect(titleOf(paper)).not.toBe('');
  }
});

it('says for every form where it comes from, and of documents only such as there are', () => {
  const policies = new Set(POLICIES.map(({ id }) => id));
  for (const id of FORM_IDS) {
    const { name, source, use } = formOf(id);
    for (const said of [name, source.document, source.note]) expect(said, id).not.toBe('');
    if (source.layout !== 'practice') expect(source.article, id).not.toBe('');
    for (const policy of use.policies === 'all' ? [] : use.policies) expect(policies, id).toContain(policy);
  }
  expect(new Set(FORM_IDS.map((id) => formOf(id).name)).size).toBe(FORM_IDS.length);
});

it('offers a sitting what its document and procedure call for', () => {
  const offered = (over: Parameters<typeof aSitting>[0]) => formsFor({ ...EMPTY_STATE, sitting: aSitting(over) });
  expect(offered({ procedure: 'review' })).toEqual(expect.arrayContaining(['thesis-sheet', 'review-sheet', 'summary']));
  expect(offered({ procedure: 'review' })).not.toContain('score-sheet');
  expect(offered({})).toEqual(expect.arrayContaining(['score-sheet', 'summary', 'explanation']));
  expect(offered({})).not.toContain('thesis-sheet');
});

it('offers the record of a drill in practice, and in a real sitting only where one was made', () => {
  const offered = (practice: boolean, facts: SittingState['facts'] = new Map()) =>
    formsFor({ ...EMPTY_STATE, sitting: aSitting({ practice }), facts }).includes('drill-report');
  const skipped = { at: '2026-11-20T01:00:00.000Z', seq: 9, by: null, facts: { phase: 'skipped', by: '', reason: '' } };
  const drilled = new Map([[factsKey(drillRule('plug'), null), skipped]]);
  expect([offered(true), offered(false), offered(false, drilled)]).toEqual([true, false, true]);
});
