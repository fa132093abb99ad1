import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf as theirLedgerOf } from '#scripts/verify/ledger.mjs';
import { emptyState } from '#scripts/verify/empty-state.mjs';
import { apply } from '#scripts/verify/record.mjs';
import { sheetText, sittingText } from '#scripts/verify/snapshot.mjs';
import { countsOf } from '#shared/wire/export/build.ts';
import { lineId, type Scheme } from '#shared/model/scheme.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetSnapshot, sittingSnapshot } from '#shared/results/snapshot.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { aCandidate, aPanelScheme, aPerson, aSitting, linksOf } from '../support/sitting.ts';

// The rules were written twice, by the app and by the verifier, from the same page of prose. Whatever a day brings, both
// must come to the same text, to the byte.

const scope = fc.constantFrom('line', 'task', 'practical', null);
const minutes = fc.nat({ max: 30 });
const line = fc.record({ fullMark: fc.integer({ min: 100, max: 6000 }), scope });
const task = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  weight: fc.option(fc.integer({ min: 1, max: 100 })),
  minutes: fc.option(fc.integer({ min: 1, max: 60 })),
  overtime: fc.array(fc.record({ over: minutes, deduct: fc.nat({ max: 3000 }) }), { maxLength: 3 }),
  disqualifyOver: fc.option(minutes),
});
const schemes: fc.Arbitrary<Scheme> = fc.array(task, { minLength: 1, maxLength: 3 }).map((tasks) => ({
  title: '随机方案',
  tasks: tasks.map(({ lines, ...rest }, t) => ({
    ...{ name: `试题${String(t + 1)}`, fullMark: lines.reduce((sum, { fullMark }) => sum + fullMark, 0) },
    ...rest,
    lines: lines.map(({ fullMark, scope }, l) => ({
      ...{ name: `要点${String(l + 1)}`, fullMark, standard: '', rule: '', chips: [] },
      veto: scope === null ? null : { text: '否定项', scope },
    })),
  })),
}));

/** What one examiner does to one sheet, as fractions of what the scheme allows; `kind` chooses what is done. */
const act = fc.record({
  candidate: fc.nat({ max: 2 }),
  examiner: fc.nat({ max: 2 }),
  kind: fc.constantFrom(
    'mark',
    'mark',
    'mark',
    'mark',
    'off',
    'clear',
    'veto',
    'unveto',
    'time',
    'sign',
    'away',
    'fill',
    'fill',
  ),
  at: fc.nat({ max: 20 }),
  share: fc.nat({ max: 100 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const candidates = ['甲', '乙', '丙'].map((name, n) => aCandidate(String(n + 1), name));

function day(
  procedure: 'practical' | 'panel',
  scheme: Scheme,
  acts: readonly Act[],
  wanted: number,
  maxSpread: number | null,
) {
  // the optional settings come and go with the number of sheets asked for
  const stricter = wanted === 3 ? { memberShare: { num: 1, den: 1 } } : {};
  const settings = { passMark: 6000, maxSpread, examinersPerCandidate: wanted, ...stricter };
  const sitting = aSitting({ procedure, settings, ...(wanted === 3 ? { channel: 'crossover' } : {}) });
  const roles =
    procedure === 'panel'
      ? (['expert', 'expert-lead', 'expert'] as const)
      : (['examiner-lead', 'examiner', 'examiner'] as const);
  const people = roles.map((role, n) => aPerson(role, `评${String(n)}`));
  const bodies: Body[] = [
    { type: 'sitting_opened', sitting },
    { type: 'staff_named', people, source: null },
    { type: 'candidates_admitted', candidates, source: null },
    { type: 'scheme_adopted', scheme, source: null },
  ];
  const lines = scheme.tasks.flatMap(({ lines }, t) =>
    lines.map(({ fullMark }, l) => ({ id: lineId(t, l), fullMark })),
  );
  for (const one of acts) bodies.push(...bodiesOf(one, scheme, lines, people));
  return { sitting, people, bodies };
}

function bodiesOf(
  { candidate, examiner, kind, at, share }: Act,
  scheme: Scheme,
  lines: readonly { id: string; fullMark: number }[],
  people: readonly { personId: string }[],
): Body[] {
  const { candidateId } = candidates[candidate]!;
  const ref = { candidateId, examinerId: people[examiner]!.personId };
  const { id, fullMark } = lines[at % lines.length]!;
  const part = Math.floor((fullMark * share) / 100);
  const scored = (of: string, score: Extract<Body, { type: 'line_scored' }>['score']): Body => ({
    type: 'line_scored',
    ...ref,
    line: of,
    score,
    cause: 'typed',
    reason: '',
  });
  const veto = { type: 'veto_recorded', ...ref, line: id, reason: '违规', witness: '' } as const;
  const hex = 'ab'.repeat(32);
  switch (kind) {
    case 'mark':
      return [scored(id, { kind: 'mark', mark: part })];
    case 'off':
      return [
        scored(id, { kind: 'deductions', deductions: [part, Math.floor(part / 2), fullMark].slice(0, 1 + (at % 3)) }),
      ];
    case 'clear':
      return [scored(id, null)];
    case 'veto':
      return [{ ...veto, applies: true }];
    case 'unveto':
      return [{ ...veto, applies: false }];
    case 'time':
      return [
        {
          type: 'time_recorded',
          ...ref,
          task: 1 + (at % scheme.tasks.length),
          seconds: share * 60 + (at % 3) - 1 + (share === 0 ? 1 : 0),
          running: false,
        },
      ];
    case 'sign':
      return [{ type: 'sheet_signed', ...ref, digest: hex, publicKey: hex, signature: 'cd'.repeat(64) }];
    case 'away':
      return [
        {
          type: 'attendance_recorded',
          candidateId,
          attendance: (['absent', 'void', 'present', 'ineligible'] as const)[at % 4]!,
          reason: '',
        },
      ];
    case 'fill':
      // Every examiner scores the whole sheet: all at the pass mark, one just below it, or one far above two who are below.
      return people.flatMap(({ personId }, n) =>
        lines.map(({ id: line, fullMark: full }): Body => {
          const percent = at % 3 !== 1 ? 60 : n === 0 ? 100 : 55;
          const mark = Math.max(0, Math.floor((full * percent) / 100) - (n === 0 && at % 3 === 0 ? 1 : 0));
          const score = { kind: 'mark', mark } as const;
          const sheet = { candidateId, examinerId: personId };
          return { type: 'line_scored', ...sheet, line, score, cause: 'typed', reason: '' };
        }),
      );
  }
}

function agree(
  procedure: 'practical' | 'panel',
  scheme: Scheme,
  acts: readonly Act[],
  wanted: number,
  maxSpread: number | null,
): void {
  const { sitting, people, bodies } = day(procedure, scheme, acts, wanted, maxSpread);
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, null] as const),
  );
  const ours = foldAll(EMPTY_STATE, links);
  const theirs = emptyState();
  for (const { line } of links) apply(theirs, (JSON.parse(line) as { body: object }).body);
  for (const { candidateId } of candidates)
    for (const { personId: examinerId } of people)
      expect(sheetText(theirs, { candidateId, examinerId })).toBe(sheetSnapshot(ours, { candidateId, examinerId }));
  expect(sittingText(theirs)).toBe(sittingSnapshot(ours));
  expect(theirLedgerOf(theirs)).toEqual(countsOf(ours));
}

const acts = fc.array(act, { maxLength: 40 });
const spread = fc.option(fc.nat({ max: 3000 }));
const wanted = fc.integer({ min: 1, max: 3 });

describe('the rules, written twice', () => {
  it('come to the same text for any practical exam', () => {
    fc.assert(
      fc.property(schemes, acts, wanted, spread, (scheme, done, want, max) =>
        agree('practical', scheme, done, want, max),
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('come to the same text for any panel', () => {
    fc.assert(
      fc.property(acts, wanted, (done, want) => agree('panel', aPanelScheme, done, want, null)),
      { numRuns: 150 },
    );
  }, 60_000);
});
