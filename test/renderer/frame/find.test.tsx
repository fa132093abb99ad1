// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { FindDialog } from '#renderer/features/frame/find-dialog.tsx';
import { findingsOf, placeOfCandidates, type Finding } from '#renderer/features/frame/findings.ts';
import { stepsOf } from '#renderer/features/frame/steps.ts';
import { SCREENS } from '#renderer/ui/navigate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aPerson, readySitting } from '#test/support/sitting.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

const ID_NUMBER = '120000199001011234';
const { state } = identified(readySitting().state);
const steps = stepsOf(state, { undelivered: 0, delivered: 0 });
const [candidate] = [...state.candidates.values()];
const examiner = [...state.people.values()].find(({ role }) => role === 'examiner') ?? null;
const clerk = aPerson('clerk', '赵洋浩');
/** The first candidate with an ID number, as a roster gives it. */
function identified(ready: SittingState): { readonly state: SittingState } {
  const [first, ...others] = [...ready.candidates.values()];
  const known = [{ ...first!, idNumber: ID_NUMBER }, ...others];
  return { state: { ...ready, candidates: new Map(known.map((one) => [one.candidateId, one])) } };
}
const find = (query: string, actor = examiner) =>
  findingsOf(query, { state, steps, actor, elsewhere, nameOf: (named) => named });
const elsewhere = { people: [], more: 0 };
const named = (finding: Finding): string =>
  finding.kind === 'candidate' || finding.kind === 'record'
    ? finding.candidate.name
    : finding.kind === 'official' || finding.kind === 'elsewhere'
      ? finding.person.name
      : finding.kind === 'screen'
        ? finding.screen
        : finding.act;

describe('what a few letters mean', () => {
  it.each([
    ['name', candidate!.name],
    ['number', candidate!.number],
    ['ID number', ID_NUMBER.slice(-6)],
  ])('a candidate by %s', (_by, query) => {
    expect(find(query).findings[0]).toMatchObject({ kind: 'candidate', candidate: { name: candidate!.name } });
  });

  it('officials and screens by part of their name, people first', () => {
    expect(find(examiner!.name).findings.map(named)).toContain(examiner!.name);
    expect(find('print').findings.map(named)).toEqual(['printing']);
  });

  it('an official also by ID number and the number of the card', () => {
    const known = { ...examiner!, idNumber: '120000197002021239', cardNumber: '津考0077' };
    const people = new Map(state.people).set(known.personId, known);
    for (const query of ['津考0077', '02021239']) {
      const day = { state: { ...state, people }, steps, actor: examiner, elsewhere, nameOf: String };
      expect(findingsOf(query, day).findings.map(named)).toEqual([known.name]);
    }
  });

  it('one candidate of a plan with the record that it has of them', () => {
    const source = { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' };
    const plan = { planId: 'p', title: '第三批', source, people: 2, applicants: 2, share: 2 };
    const planned = { ...state, sitting: { ...state.sitting!, plan } };
    const day = { state: planned, steps, actor: examiner, elsewhere, nameOf: String };
    const kinds = (query: string) => findingsOf(query, day).findings.map(({ kind }) => kind);
    expect(kinds(ID_NUMBER)).toEqual(['candidate', 'record']);
    expect(find(ID_NUMBER).findings.map(({ kind }) => kind)).toEqual(['candidate']);
  });

  it('nothing typed shows where one can go and what one can do, and nobody', () => {
    const { findings, more } = find('');
    expect(findings.some(({ kind }) => kind === 'candidate' || kind === 'official')).toBe(false);
    expect(findings.map(named)).toEqual(expect.arrayContaining(['scoring', 'settings', 'lock']));
    expect(more).toBe(0);
    // who is not here has nothing to lock
    expect(find('', null).findings.map(named)).not.toContain('lock');
  });

  it('no screen there is stays unfound', () => {
    const found = find('').findings.flatMap((finding) => (finding.kind === 'screen' ? [finding.screen] : []));
    expect([...found].sort()).toEqual([...SCREENS].sort());
  });

  it('a long list says how many it leaves out', () => {
    const many = new Map(
      Array.from({ length: 40 }, (_, at) => {
        const candidateId = `c-${at}`;
        return [candidateId, { ...candidate!, candidateId, name: `钱${at}` }] as const;
      }),
    );
    const { findings, more } = findingsOf('钱', {
      state: { ...state, candidates: many },
      ...{ steps, actor: null, elsewhere, nameOf: String },
    });
    expect(findings.filter(({ kind }) => kind === 'candidate')).toHaveLength(12);
    expect(more).toBe(28);
  });

  it('leads an examiner to the sheet, and others to the list before there is a result', () => {
    expect(placeOfCandidates({ state, steps, actor: examiner })).toBe('scoring');
    expect(placeOfCandidates({ state, steps, actor: clerk })).toBe('check-in');
    const scored = steps.map((step) => ({ ...step, blocked: null }));
    expect(placeOfCandidates({ state, steps: scored, actor: clerk })).toBe('results');
  });
});

describe('the window', () => {
  let room: Awaited<ReturnType<typeof markingRoom>>;
  afterEach(() => room.leave());

  it('goes where the chosen line leads, by keys alone, and not where the day has not come to yet', async () => {
    let closed = 0;
    room = await markingRoom(<FindDialog steps={steps} open onClose={() => (closed += 1)} />);
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]')!;
    const press = (key: string): boolean =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await room.type('证书', field);
    press('Enter');
    await room.settle();
    expect([location.hash.includes('certificates'), closed]).toEqual([false, 0]);
    await room.type('打印', field);
    expect(document.querySelector('[role="option"][aria-selected="true"]')?.textContent).toContain('打印');
    press('Enter');
    await room.settle();
    expect([location.hash.includes('printing'), closed]).toEqual([true, 1]);
  });
});
