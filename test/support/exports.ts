import { sealedExport, unsealedExport } from '#shared/wire/export/build.ts';
import type { ExportBatch } from '#shared/wire/export/format.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import type { ProcedureName } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { Body } from '#shared/record/body.ts';
import { hashLine, type Link } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SignedType } from '#shared/base/signing/message.ts';
import { idOf, keyOf, linesOf, sealed, stationOf, type Key } from './handover.ts';
import { aCandidate, linksOf, readySitting } from './sitting.ts';

// Whole sittings as they are exported, with everything in them that a verifier has to understand.

export const STATION = stationOf(7);
export const CENTRAL = keyOf(77);
export const EXPORTED_AT = '2026-11-20T12:00:00.000Z';

type Day = ReturnType<typeof openDay>;
export type FinishedDay = { readonly lines: string[]; readonly links: readonly Link[]; readonly state: SittingState };

function openDay(procedure: ProcedureName, practice: boolean) {
  const candidates = ['陈婷华', '彭博', '𠮷田', '王芳'].map((name, n) => aCandidate(`A${String(n + 1)}`, name));
  const settings = { passMark: 6000, maxSpread: 3000, examinersPerCandidate: procedure === 'panel' ? 3 : 2 };
  const day = readySitting({ procedure, practice, settings, stationId: STATION.stationId }, candidates);
  const people = [...day.state.people.values()];
  const keys = new Map(people.map(({ personId }, n) => [personId, keyOf(20 + n)]));
  return { ...day, people, keys, links: [...day.links] };
}

function add(day: Day, body: Body, actor: string | null): void {
  const [link] = linksOf(day.sitting, [[body, actor]], day.state);
  day.links.push(link!);
  day.state = foldAll(day.state, [link!]);
}

function signed(day: Day, type: SignedType, text: string | null, { personId }: Person) {
  const key: Key = day.keys.get(personId)!;
  return { digest: snapshotDigest(text!), publicKey: key.publicKey, signature: key.sign(type, text!) };
}

function mark(day: Day, candidateId: string, examinerId: string, line: string, score: LineScore, reason = ''): void {
  const cause = reason === '' ? 'typed' : 'correction';
  add(day, { type: 'line_scored', candidateId, examinerId, line, score, cause, reason }, examinerId);
}

function signSheet(day: Day, candidateId: string, examiner: Person): void {
  const ref = { candidateId, examinerId: examiner.personId };
  const signature = signed(day, 'sheet-signature', sheetSnapshot(day.state, ref), examiner);
  add(day, { type: 'sheet_signed', ...ref, ...signature }, examiner.personId);
}

function scoreSheets(day: Day): void {
  const panel = day.sitting.procedure === 'panel';
  const lines = panel ? ['1.1', '2.1', '3.1'] : ['1.1', '1.2', '2.1'];
  const fulls = panel ? [10_000, 10_000, 10_000] : [4000, 6000, 10_000];
  for (const [c, { candidateId }] of day.candidates.slice(0, 2).entries()) {
    const examiners = panel ? day.scorers : day.scorers.slice(0, 2);
    for (const [e, examiner] of examiners.entries()) {
      const { personId } = examiner;
      for (const [at, line] of lines.entries()) {
        const full = fulls[at] ?? 0;
        const off = 100 * at + 33 * e + 2500 * c;
        const score: LineScore =
          at === 1 ? { kind: 'deductions', deductions: [off, 50] } : { kind: 'mark', mark: full - off };
        mark(day, candidateId, personId, line, score);
      }
      if (!panel) {
        const time = { type: 'time_recorded', candidateId, examinerId: personId, task: 1, running: false } as const;
        add(day, { ...time, seconds: 3600 + 301 * (c + 1) }, personId);
        const veto = { reason: '未戴面罩', witness: '宋勇' };
        if (c === 1 && e === 1)
          add(
            day,
            { type: 'veto_recorded', candidateId, examinerId: personId, line: '1.1', applies: true, ...veto },
            personId,
          );
      }
      signSheet(day, candidateId, examiner);
    }
  }
}

/** A sitting from its opening to its closing entry: vetoes, overtime, a correction, one absent, one void, every signature. */
export function finishedDay(procedure: ProcedureName = 'practical', practice = false): FinishedDay {
  const day = openDay(procedure, practice);
  for (const { personId } of day.people)
    add(day, { type: 'key_registered', personId, publicKey: day.keys.get(personId)!.publicKey }, null);
  const [first, , third, fourth] = day.candidates;
  const away = { type: 'attendance_recorded', reason: '' } as const;
  add(day, { ...away, candidateId: third!.candidateId, attendance: 'absent' }, day.checker.personId);
  add(day, { ...away, candidateId: fourth!.candidateId, attendance: 'void', reason: '携带手机' }, day.checker.personId);
  scoreSheets(day);
  const examiner = day.scorers[0]!;
  mark(day, first!.candidateId, examiner.personId, '1.1', { kind: 'mark', mark: 3999 }, '看错一格');
  signSheet(day, first!.candidateId, examiner);
  add(day, { type: 'note_added', candidateId: null, text: '9:40 停电 3 分钟，“已恢复”' }, day.checker.personId);
  for (const [role, person] of [
    ['checker', day.checker],
    ['lead', day.lead],
    ['supervisor', day.supervisor],
  ] as const) {
    const signature = signed(day, 'sitting-signature', sittingSnapshot(day.state), person);
    const opinion = role === 'supervisor' ? '程序合规' : '';
    add(day, { type: 'sitting_signed', role, personId: person.personId, ...signature, opinion }, person.personId);
  }
  const { expected, signed: done, absent, voided } = ledgerOf(day.state);
  const digest = snapshotDigest(sittingSnapshot(day.state)!);
  add(day, { type: 'sitting_closed', expected, signed: done, absent, voided, digest }, null);
  return { lines: linesOf(day.links), links: day.links, state: day.state };
}

/** Two batches of the day: the first with central's receipt, the second still waiting for one. */
export function batchesOf({ links, state }: FinishedDay): ExportBatch[] {
  const middle = Math.floor(links.length / 2);
  return [
    { from: 0, to: middle },
    { from: middle, to: links.length },
  ].map(({ from, to }, n) => {
    const { header, text } = sealed(STATION, { links, state }, { batchId: idOf(0xba + n), from, to });
    const { batchId, fromSeq, toSeq, stationId, sittingId } = header;
    const sha256 = hashLine(text);
    const body = { batchId, sha256, stationId, sittingId, fromSeq, toSeq };
    const reached = foldAll(EMPTY_STATE, links.slice(0, to));
    const resultsDigest = snapshotDigest(sittingSnapshot(reached) ?? '');
    const answer = { resultsDigest, receivedAt: EXPORTED_AT, central: '示例中心' };
    const receiptText = JSON.stringify({ ...body, ...answer });
    const receipt = {
      text: receiptText,
      signature: CENTRAL.sign('receipt', receiptText),
      publicKey: CENTRAL.publicKey,
    };
    return { batchId, fromSeq, toSeq, sha256, receipt: n === 0 ? receipt : null };
  });
}

/** Lines exported and sealed by a station's key, whatever they say. */
export function exported(
  lines: readonly string[],
  batches: readonly ExportBatch[] = [],
  key: Key = STATION.key,
): string {
  const unsealed = unsealedExport(lines, { stationKey: key.publicKey, exportedAt: EXPORTED_AT, batches });
  if (!unsealed.ok) throw new Error(unsealed.error.kind);
  const { publicKey } = key;
  return sealedExport(unsealed.value, { publicKey, signature: key.sign('export', unsealed.value.digest) });
}
