import { describe, expect, it } from 'vitest';
import { STEP_ORDER, stepsOf, type Step, type StepName } from '#renderer/features/frame/steps.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { assigned, closedSitting, numberOf } from '#test/support/certified.ts';
import { aSitting, linksOf, readySitting } from '#test/support/sitting.ts';

const none = { undelivered: 0, delivered: 0 };
const stepOf = (state: SittingState, name: StepName, batches = none): Step =>
  stepsOf(state, batches).find((step) => step.name === name)!;

const scored = (ready: ReturnType<typeof readySitting>): SittingState => {
  const [candidate] = ready.candidates;
  const [examiner] = ready.scorers;
  const bodies = Object.entries({ '1.1': 4000, '1.2': 6000, '2.1': 9000 }).map(([line, mark]): [Body, string] => [
    {
      type: 'line_scored',
      candidateId: candidate!.candidateId,
      examinerId: examiner!.personId,
      line,
      score: { kind: 'mark', mark },
      cause: 'typed',
      reason: '',
    },
    examiner!.personId,
  ]);
  return foldAll(ready.state, linksOf(ready.sitting, bodies, ready.state));
};

describe('the day in order', () => {
  const opened = foldAll(EMPTY_STATE, linksOf(aSitting(), [[{ type: 'sitting_opened', sitting: aSitting() }, null]]));
  const ready = readySitting();

  it('lists every step once, in order', () => {
    expect(stepsOf(opened, none).map(({ name }) => name)).toEqual([...STEP_ORDER]);
  });

  it('opens a new sitting with everything to prepare and nothing to score yet', () => {
    expect(stepOf(opened, 'setup')).toEqual({ name: 'setup', left: 3, blocked: null });
    expect(stepOf(opened, 'check-in').blocked).toBe('noCandidates');
    expect(stepOf(opened, 'scoring').blocked).toBe('noExaminers');
    expect(stepOf({ ...ready.state, candidates: new Map() }, 'scoring').blocked).toBe('noCandidates');
    expect(stepOf({ ...ready.state, scheme: null }, 'scoring').blocked).toBe('noScheme');
    expect(stepOf({ ...ready.state, people: new Map() }, 'scoring').blocked).toBe('noExaminers');
  });

  it('counts what is left and lets results and signatures begin with the first finished sheet', () => {
    expect(stepOf(ready.state, 'setup').left).toBe(0);
    expect(stepOf(ready.state, 'check-in').left).toBe(2);
    expect(stepOf(ready.state, 'scoring')).toEqual({ name: 'scoring', left: 6, blocked: null });
    expect(stepOf(ready.state, 'results').blocked).toBe('nothingScored');
    const state = scored(ready);
    expect(stepOf(state, 'scoring').left).toBe(5);
    expect(stepOf(state, 'results')).toEqual({ name: 'results', left: 2, blocked: null });
    // six sheets, three signatures under the sitting, and the closing entry
    expect(stepOf(state, 'sign-off')).toEqual({ name: 'sign-off', left: 10, blocked: null });
  });

  it('offers exactly one of sheets and panel', () => {
    const panel = readySitting({ procedure: 'panel' }).state;
    expect([stepOf(panel, 'scoring').blocked, stepOf(panel, 'panel').blocked]).toEqual(['notPractical', null]);
    expect([stepOf(ready.state, 'scoring').blocked, stepOf(ready.state, 'panel').blocked]).toEqual([null, 'notPanel']);
  });

  it('opens certificates with the closing entry, and counts them where a pass is the whole of it', () => {
    const certificates = (state: SittingState) => stepOf(state, 'certificates');
    const closed = closedSitting();
    expect(certificates(closed.open).blocked).toBe('notClosed');
    expect(certificates(closed.state)).toEqual({ name: 'certificates', left: null, blocked: null });
    const panel = closedSitting({ procedure: 'panel' });
    expect(certificates(panel.state).left).toBe(3);
    const [first] = panel.candidates;
    const number = { candidateId: first!.candidateId, number: numberOf(1), issuedOn: null };
    expect(certificates(panel.put(panel.state, assigned([number]))).left).toBe(2);
    expect(certificates({ ...panel.state, sitting: { ...panel.sitting, practice: true } }).blocked).toBe(
      'practiceNoCertificates',
    );
  });

  it('keeps practice here, and calls hand-over done only when every batch has its receipt', () => {
    const practice = { ...ready.state, sitting: { ...ready.sitting, practice: true } };
    expect(stepOf(practice, 'handover').blocked).toBe('practiceStays');
    expect(stepOf(ready.state, 'handover').left).toBeNull();
    expect(stepOf(ready.state, 'handover', { undelivered: 2, delivered: 1 }).left).toBe(2);
    expect(stepOf(ready.state, 'handover', { undelivered: 0, delivered: 3 }).left).toBe(0);
  });
});
