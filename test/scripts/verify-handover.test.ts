import { describe, expect, it } from 'vitest';
import { examine } from '#scripts/verify/examine.mjs';
import type { Person } from '#shared/model/staff.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import { expectedFor } from '#shared/procedures/scorers.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { exported, STATION } from '../support/exports.ts';
import { keyOf, linesOf } from '../support/handover.ts';
import { aPerson, linksOf, readySitting } from '../support/sitting.ts';

// 换人 in the middle of an exam, written twice: app and verifier must agree on whose sheets are expected and what was signed.

/** What is recorded instead of an entry; `left` stands for the id of whoever left. */
type Change = (body: Body) => readonly Body[];

function day(change: Change = (body) => [body]) {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
  const ready = readySitting({ edition: 2, settings, stationId: STATION.stationId });
  const [zhou, yu] = ready.scorers as [Person, Person];
  const reserve = aPerson('examiner', '胡明');
  const [first, second] = ready.candidates.map(({ candidateId }) => candidateId) as [string, string];
  const people = [...ready.state.people.values(), reserve];
  const keys = new Map(people.map(({ personId }, n) => [personId, keyOf(20 + n)]));
  let { state } = ready;
  const links = [...ready.links];
  const add = (body: Body, actor: string | null): void => {
    for (const one of change(body)) {
      const asLeft = 'examinerId' in one && one.examinerId === 'left';
      const said = asLeft ? { ...one, examinerId: zhou.personId } : one;
      const [link] = linksOf(ready.sitting, [[said, asLeft ? zhou.personId : actor]], state);
      links.push(link!);
      state = foldAll(state, [link!]);
    }
  };
  const signed = (type: 'sheet-signature' | 'sitting-signature', text: string, personId: string) => {
    const { publicKey, sign } = keys.get(personId)!;
    return { digest: snapshotDigest(text), publicKey, signature: sign(type, text) };
  };
  const register = ({ personId }: Person): void =>
    add({ type: 'key_registered', personId, publicKey: keys.get(personId)!.publicKey }, null);
  const mark = (candidateId: string, examinerId: string, line: string, points: number): void => {
    const score = { kind: 'mark', mark: points } as const;
    add({ type: 'line_scored', candidateId, examinerId, line, score, cause: 'typed', reason: '' }, examinerId);
  };
  const sheet = (candidateId: string, examinerId: string): void => {
    const text = sheetSnapshot(state, { candidateId, examinerId }) ?? '';
    add({ type: 'sheet_signed', candidateId, examinerId, ...signed('sheet-signature', text, examinerId) }, examinerId);
  };
  for (const person of people.slice(0, -1)) register(person);
  for (const line of ['1.1', '1.2', '2.1']) mark(first, zhou.personId, line, 3900);
  sheet(first, zhou.personId);
  mark(second, zhou.personId, '1.1', 2500);
  add({ type: 'staff_named', people: [reserve], source: null }, null);
  register(reserve);
  const replaced = { type: 'scorer_replaced', leaves: zhou.personId, takes: reserve.personId } as const;
  add({ ...replaced, reason: '突发疾病' }, ready.lead.personId);
  for (const line of ['1.2', '2.1']) mark(second, reserve.personId, line, 3100);
  for (const candidateId of [first, second])
    for (const line of ['1.1', '1.2', '2.1']) mark(candidateId, yu.personId, line, 4000);
  sheet(second, reserve.personId);
  for (const candidateId of [first, second]) sheet(candidateId, yu.personId);
  for (const [role, { personId }] of [
    ['checker', ready.checker],
    ['lead', ready.lead],
    ['supervisor', ready.supervisor],
  ] as const) {
    const signature = signed('sitting-signature', sittingSnapshot(state) ?? '', personId);
    add({ type: 'sitting_signed', role, personId, ...signature, opinion: '' }, personId);
  }
  const { expected, signed: done, absent, voided } = ledgerOf(state);
  const digest = snapshotDigest(sittingSnapshot(state) ?? '');
  add({ type: 'sitting_closed', expected, signed: done, absent, voided, digest }, null);
  return { state, lines: linesOf(links), first, second, zhou };
}

describe('a sitting in which somebody took a scorer’s place', () => {
  it('is found right by the verifier, with one sheet a seat', () => {
    const { state, lines, first, second } = day();
    expect(state.closing).toMatchObject({ expected: 4, signed: 4 });
    expect(expectedFor(state, first).map(({ name }) => name)).toEqual(['周婷', '于辉']);
    expect(expectedFor(state, second).map(({ name }) => name)).toEqual(['胡明', '于辉']);
    const report = examine(Buffer.from(exported(lines)));
    expect(report?.checks.filter(({ state: found }) => found === 'bad')).toEqual([]);
    expect(report?.facts).toMatchObject({ ledger: { expected: 4, signed: 4, open: 0 } });
  });

  it('is found wrong where the one who left goes on marking', () => {
    const goesOn = day((body) =>
      body.type === 'line_scored' && body.score?.kind === 'mark' && body.score.mark === 3100
        ? [body, { ...body, examinerId: 'left' }]
        : [body],
    );
    expect(examine(Buffer.from(exported(goesOn.lines)))?.first).toMatchObject({ why: 'not_the_examiner' });
  });
});
