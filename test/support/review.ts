import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme, SchemeLine } from '#shared/model/scheme.ts';
import type { Body } from '#shared/record/body.ts';
import { fold, foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { drawPanel, PANEL_DRAW, type Draw } from '#shared/record/draw.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import type { ThesisEntry } from '#shared/procedures/parts/procedure.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { aPerson, aSitting, linksOf } from './sitting.ts';

/** The lines of the review's scheme where nobody set items. */
export const REVIEW_LINES = { content: '1.1', defence: '2.1', performance: '3.1' } as const;

/** The same parts out of the same marks, each of two items of half of it. */
export function inHalves(scheme: Scheme): Scheme {
  const halved = (line: SchemeLine): SchemeLine[] =>
    ['其一', '其二'].map((name) => ({ ...line, name: `${line.name}${name}`, fullMark: line.fullMark / 2 }));
  return { ...scheme, tasks: scheme.tasks.map((task) => ({ ...task, lines: task.lines.flatMap(halved) })) };
}

/** A mark for a part as marks for its two items; what is no mark for a line stays as it is. */
export function halved(body: Body): Body[] {
  if (body.type !== 'line_scored') return [body];
  const { line, score } = body;
  const part = line.split('.')[0] ?? '';
  const half = score?.kind === 'mark' ? Math.floor(score.mark / 2) : 0;
  return [half, score?.kind === 'mark' ? score.mark - half : 0].map((mark, at) => ({
    ...body,
    line: `${part}.${String(at + 1)}`,
    score: score?.kind === 'mark' ? { kind: 'mark', mark } : score,
  }));
}

/** Three experts drawn of three, the review's scheme, and candidates whose entry scores are not imported yet. */
export function readyReview(candidates: readonly Candidate[], entry: ThesisEntry = 'weighted') {
  const policy = { id: 'tianjin-appraisal', version: '1', rulesHash: 'a'.repeat(64) };
  const sitting = aSitting({ procedure: 'review', level: 'senior-technician', policy });
  const experts = [aPerson('expert-lead', '程成'), aPerson('expert', '孙佳'), aPerson('expert', '刘华')];
  const people = [...experts, aPerson('checker', '宋勇'), aPerson('supervisor', '邓芳磊')];
  const pool = experts.map(({ personId, name, qualification }) => ({ personId, name, qualification }));
  const bodies: Body[] = [
    { type: 'sitting_opened', sitting },
    { type: 'staff_named', people, source: null },
    { type: 'candidates_admitted', candidates: [...candidates], source: null },
    { type: 'scheme_adopted', scheme: reviewScheme(entry), source: null },
    {
      type: 'facts_stated',
      rule: PANEL_DRAW,
      candidateId: null,
      facts: { pool, size: 3, seed: seedFor(pool), operator: '罗芳' },
    },
  ];
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, null] as const),
  );
  return { sitting, experts, people, links, state: foldAll(EMPTY_STATE, links) };
}

/** A seed whose draw makes the first of the pool its lead. */
function seedFor(pool: Draw['pool']): string {
  for (let n = 0; ; n += 1) {
    const seed = n.toString(16).padStart(32, '0');
    if (drawPanel({ pool, size: 3, seed })[0] === pool[0]?.personId) return seed;
  }
}

/** The state after more bodies. */
export function after(state: SittingState, bodies: readonly Body[]): SittingState {
  const links = linksOf(
    state.sitting!,
    bodies.map((body) => [body, null] as const),
    state,
  );
  return links.reduce(fold, state);
}

export const entryScores = (candidateId: string, theory: SubjectScore, practical: SubjectScore): Body[] => [
  { type: 'subject_scores_imported', subject: 'theory', scores: [{ candidateId, score: theory }], source: null },
  { type: 'subject_scores_imported', subject: 'practical', scores: [{ candidateId, score: practical }], source: null },
];

export const asked = (candidateId: string, count: number): Body[] =>
  Array.from({ length: count }, (_, n) => ({
    type: 'question_recorded',
    candidateId,
    number: n + 1,
    text: `第 ${String(n + 1)} 问`,
  }));

/** Every expert gives the same line a mark of their own, in hundredths. */
export const marked = (
  candidateId: string,
  experts: readonly { readonly personId: string }[],
  line: keyof typeof REVIEW_LINES,
  marks: readonly number[],
): Body[] =>
  marks.map((mark, n) => ({
    type: 'line_scored',
    candidateId,
    examinerId: experts[n]!.personId,
    line: REVIEW_LINES[line],
    score: { kind: 'mark', mark },
    cause: 'typed',
    reason: '',
  }));

export const ticked = (candidateId: string, decision: 'pass' | 'fail', reason = ''): Body => ({
  type: 'decision_recorded',
  candidateId,
  decision,
  reason,
});
