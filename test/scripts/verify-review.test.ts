import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledgerOf as theirLedgerOf } from '#scripts/verify/ledger.mjs';
import { emptyState } from '#scripts/verify/empty-state.mjs';
import { apply } from '#scripts/verify/record.mjs';
import { sheetText, sittingText } from '#scripts/verify/snapshot.mjs';
import { countsOf } from '#shared/wire/export/build.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetSnapshot, sittingSnapshot } from '#shared/results/snapshot.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { THRESHOLDS } from '#shared/record/thresholds.ts';
import { PANEL_DRAW } from '#shared/record/draw.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import type { ThesisEntry } from '#shared/procedures/parts/procedure.ts';
import { aCandidate, aPerson, aSitting, linksOf } from '../support/sitting.ts';
import { asked, entryScores, halved, inHalves, marked, ticked } from '../support/review.ts';

// The staged review, written twice: whatever a day brings, app and verifier must come to the same text, to the byte.

const LINES = ['content', 'defence', 'performance'] as const;
const candidates = (['senior-technician', 'technician', 'advanced'] as const).map((level, n) => ({
  ...aCandidate(String(n + 1), `考${String(n + 1)}`),
  level,
}));
const score = fc.oneof(fc.constantFrom(6000, 5999, 9000, 'exempt' as const, 'absent' as const, 'void' as const));

const act = fc.record({
  candidate: fc.nat({ max: 2 }),
  kind: fc.constantFrom(
    'entry',
    'entry',
    'questions',
    'marks',
    'marks',
    'marks',
    'fill',
    'fill',
    'tick',
    'unmark',
    'away',
  ),
  theory: score,
  practical: score,
  count: fc.integer({ min: 1, max: 7 }),
  line: fc.constantFrom(...LINES),
  marks: fc.array(fc.constantFrom(0, 2399, 2400, 3600, 4000), { minLength: 1, maxLength: 4 }),
  well: fc.boolean(),
  decision: fc.constantFrom('pass', 'fail'),
  reason: fc.constantFrom('', ' ', '材料不实'),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function bodiesOf(one: Act, experts: readonly { personId: string }[], entry: ThesisEntry): Body[] {
  const { candidateId } = candidates[one.candidate]!;
  switch (one.kind) {
    case 'entry':
      return entryScores(candidateId, one.theory, one.practical).slice(0, 1 + (one.count % 2));
    case 'questions':
      return asked(candidateId, one.count);
    case 'marks':
      return marked(candidateId, experts, one.line, one.marks);
    case 'fill': {
      const full = {
        content: entry === 'points' ? 4000 : 10_000,
        defence: entry === 'points' ? 6000 : 10_000,
        performance: 10_000,
      };
      const share = (of: number) => (of * 6) / 10 - (one.well ? 0 : 1);
      const lines = LINES.slice(0, one.count < 3 ? 2 : 3);
      const scored = lines.flatMap((line) =>
        marked(
          candidateId,
          experts,
          line,
          experts.map(() => share(full[line])),
        ),
      );
      return [...entryScores(candidateId, 6000, 'exempt'), ...asked(candidateId, 4), ...scored];
    }
    case 'tick':
      return [ticked(candidateId, one.decision, one.reason)];
    case 'unmark':
      return marked(candidateId, experts, one.line, [0]).map((body) => ({ ...body, score: null }) as Body);
    case 'away':
      return [{ type: 'attendance_recorded', candidateId, attendance: one.well ? 'present' : 'absent', reason: '' }];
  }
}

it('comes to the same text for any review', () => {
  const setup = fc.record({
    acts: fc.array(act, { maxLength: 30 }),
    entry: fc.constantFrom('weighted', 'points'),
    items: fc.boolean(),
    own: fc.constantFrom(null, 'sitting', 'person'),
    least: fc.constantFrom(5000, 6500),
    level: fc.constantFrom('technician', 'senior-technician'),
    wanted: fc.integer({ min: 2, max: 4 }),
    size: fc.integer({ min: 2, max: 5 }),
    seed: fc.stringMatching(/^[0-9a-f]{32}$/),
  });
  fc.assert(
    fc.property(setup, ({ acts, entry, items, own, least, level, wanted, size, seed }) => {
      const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: wanted };
      const sitting = aSitting({ procedure: 'review', level, settings, edition: 9 });
      const marks = { theory: least, practical: 6000, thesis: least, performance: least };
      const facts = { ground: own === 'person' ? 'special-policy' : 'national-exam', source: '国家职业标准', ...marks };
      const said =
        own === null
          ? []
          : [
              {
                type: 'facts_stated' as const,
                rule: THRESHOLDS,
                candidateId: own === 'person' ? candidates[0]!.candidateId : null,
                facts,
              },
            ];
      const experts = (['expert', 'expert-lead', 'expert', 'expert'] as const).map((role, n) =>
        aPerson(role, `评${String(n)}`),
      );
      const pool = experts.map(({ personId, name, qualification }) => ({ personId, name, qualification }));
      const bodies: Body[] = [
        { type: 'sitting_opened', sitting },
        { type: 'staff_named', people: experts, source: null },
        { type: 'candidates_admitted', candidates, source: null },
        { type: 'scheme_adopted', scheme: items ? inHalves(reviewScheme(entry)) : reviewScheme(entry), source: null },
        { type: 'facts_stated', rule: PANEL_DRAW, candidateId: null, facts: { pool, size, seed, operator: '罗芳' } },
        ...said,
        ...acts.flatMap((one) => bodiesOf(one, experts, entry)).flatMap((body) => (items ? halved(body) : [body])),
      ];
      const links = linksOf(
        sitting,
        bodies.map((body) => [body, null] as const),
      );
      const ours = foldAll(EMPTY_STATE, links);
      const theirs = emptyState();
      for (const { line } of links) apply(theirs, (JSON.parse(line) as { body: object }).body);
      expect(sittingText(theirs)).toBe(sittingSnapshot(ours));
      expect(theirLedgerOf(theirs)).toEqual(countsOf(ours));
      const ref = { candidateId: candidates[0]!.candidateId, examinerId: experts[0]!.personId };
      expect(sheetText(theirs, ref)).toBe(sheetSnapshot(ours, ref));
    }),
    { numRuns: 400 },
  );
}, 60_000);
