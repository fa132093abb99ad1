import { describe, expect, it } from 'vitest';
import { nextStep } from '#renderer/features/board/next-step.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { nextWords } from '#renderer/features/board/words.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

type Ready = ReturnType<typeof readySitting>;
const signed = { digest: 'd'.repeat(64), publicKey: 'e'.repeat(64), signature: 'f'.repeat(128) };

const after = ({ sitting, state }: Ready, bodies: readonly (readonly [Body, string | null])[]): SittingState =>
  foldAll(state, linksOf(sitting, bodies, state));

const present = ({ candidates }: Ready): [Body, string | null][] =>
  candidates.map(({ candidateId }) => [
    { type: 'attendance_recorded', candidateId, attendance: 'present', reason: '' },
    null,
  ]);

const scored = ({ candidates }: Ready, examiner: Person): [Body, string | null][] =>
  candidates.flatMap(({ candidateId }) =>
    ['1.1', '1.2', '2.1'].map((line): [Body, string | null] => [
      {
        type: 'line_scored',
        candidateId,
        examinerId: examiner.personId,
        line,
        score: { kind: 'mark', mark: 4000 },
        cause: 'typed',
        reason: '',
      },
      examiner.personId,
    ]),
  );

const sheetsSigned = ({ candidates }: Ready, examiner: Person): [Body, string | null][] =>
  candidates.map(({ candidateId }) => [
    { type: 'sheet_signed', candidateId, examinerId: examiner.personId, ...signed },
    examiner.personId,
  ]);

describe('the next thing to do', () => {
  const ready = readySitting();
  const [first, second] = ready.scorers;
  const everyone = ready.scorers;

  it('begins with the roster, the scheme and the staff', () => {
    expect(nextStep({ ...ready.state, candidates: new Map() }, null).sentence).toBe(nextWords.noCandidates);
    expect(nextStep({ ...ready.state, scheme: null }, null).sentence).toBe(nextWords.noScheme);
    const unstaffed = nextStep({ ...ready.state, people: new Map() }, null);
    expect([unstaffed.sentence, unstaffed.go, unstaffed.params]).toEqual([
      nextWords.noStaff,
      'setup',
      { list: 'staff' },
    ]);
    const few = nextStep({ ...ready.state, people: new Map([[first!.personId, first!]]) }, null);
    expect([few.sentence, few.blanks]).toEqual([nextWords.fewExaminers, { wanted: 3, there: 1 }]);
  });

  it('names whoever must sign and is not on the staff list, until scoring has begun', () => {
    const people = new Map(
      [...ready.state.people].filter(([, { role }]) => role !== 'supervisor' && role !== 'checker'),
    );
    expect(nextStep({ ...ready.state, people }, null)).toMatchObject({
      sentence: nextWords.noRoles,
      roles: ['checker', 'supervisor'],
      params: { list: 'staff' },
    });
    expect(nextStep({ ...after(ready, scored(ready, first!)), people }, null).sentence).toBe(nextWords.unscored);
  });

  it('checks everybody in before scoring begins, and does not insist once it has', () => {
    expect(nextStep(ready.state, null)).toMatchObject({ sentence: nextWords.unmarked, blanks: { count: 2 } });
    expect(nextStep(after(ready, scored(ready, first!)), null).sentence).toBe(nextWords.unscored);
  });

  it('leads an examiner to their own next sheet, anybody else to signing in', () => {
    const state = after(ready, present(ready));
    expect(nextStep(state, null)).toMatchObject({ go: 'sign-in', blanks: { count: 6 } });
    expect(nextStep(state, ready.checker)).toMatchObject({ go: 'sign-in', button: nextWords.switchPerson });
    expect(nextStep(state, second!)).toMatchObject({
      go: 'scoring',
      blanks: { count: 6, mine: 2, number: '001', name: '陈婷华' },
      params: { candidate: ready.candidates[0]!.candidateId },
    });
  });

  it('asks who has scored all of theirs to sign, while others still score', () => {
    const state = after(ready, [...present(ready), ...scored(ready, first!)]);
    expect(nextStep(state, first!)).toMatchObject({ sentence: nextWords.unsignedMine, blanks: { mine: 2 } });
    expect(nextStep(state, second!)).toMatchObject({ sentence: nextWords.unscoredMine, blanks: { count: 4, mine: 2 } });
  });

  it('goes through the signatures in their order and then closes', () => {
    const all = everyone.flatMap((examiner) => [...scored(ready, examiner), ...sheetsSigned(ready, examiner)]);
    let state = after(ready, [...present(ready), ...all]);
    for (const [role, person] of [
      ['checker', ready.checker],
      ['lead', ready.lead],
      ['supervisor', ready.supervisor],
    ] as const) {
      expect(nextStep(state, first!)).toMatchObject({ sentence: nextWords.signing, role, go: 'sign-off' });
      const body: Body = { type: 'sitting_signed', role, personId: person.personId, ...signed, opinion: '' };
      state = foldAll(state, linksOf(ready.sitting, [[body, person.personId]], state));
    }
    expect(nextStep(state, null).sentence).toBe(nextWords.toClose);
  });

  it('puts a corrected sheet of one’s own before everything else', () => {
    const examiner = first!;
    const [candidate] = ready.candidates;
    const state = after(ready, [
      ...present(ready),
      ...scored(ready, examiner),
      ...sheetsSigned(ready, examiner),
      [
        {
          type: 'line_scored',
          candidateId: candidate!.candidateId,
          examinerId: examiner.personId,
          line: '1.1',
          score: { kind: 'mark', mark: 3000 },
          cause: 'correction',
          reason: '看错',
        },
        examiner.personId,
      ],
    ]);
    expect(nextStep(state, examiner)).toMatchObject({ sentence: nextWords.correctedMine, blanks: { number: '001' } });
    expect(nextStep(state, second!).sentence).toBe(nextWords.unscoredMine);
  });

  it('sends a panel to its own screen', () => {
    const panel = readySitting({ procedure: 'panel' });
    expect(nextStep(after(panel, present(panel)), panel.scorers[0]!).go).toBe('panel');
  });

  it('never offers to hand over practice', () => {
    const closing = { expected: 0, signed: 0, absent: 2, voided: 0, digest: 'a'.repeat(64), seq: 9 };
    const done = (practice: boolean): SittingState => ({
      ...EMPTY_STATE,
      ...after(
        ready,
        ready.candidates.map(({ candidateId }) => [
          { type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '' },
          null,
        ]),
      ),
      sitting: { ...ready.sitting, practice },
      signatures: (['checker', 'lead', 'supervisor'] as const).map((role) => ({
        role,
        personId: ready.lead.personId,
        ...signed,
        opinion: '',
        at: '2026-11-20T08:00:00.000Z',
        seq: 8,
      })),
      closing,
    });
    expect(nextStep(done(true), null).go).toBe('printing');
    expect(nextStep(done(false), null).go).toBe('handover');
  });
});

it('a void sitting asks for nothing more, and says why', () => {
  const ready = readySitting();
  const voided = after(ready, [[{ type: 'sitting_voided', reason: '重复建立' }, null]]);
  expect(nextStep(voided, null)).toMatchObject({
    ...{ sentence: nextWords.voided, blanks: { reason: '重复建立' }, go: 'printing' },
  });
});
