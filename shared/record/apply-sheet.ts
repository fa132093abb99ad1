import { sheetKey, type SheetRef } from '../model/sheet.ts';
import type { Body } from './body.ts';
import type { Settlement } from './changes.ts';
import { appended, put, putInRun, type Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { checkStanding } from './paper-check.ts';
import { isFixed, nextPaper } from './paper-sheet.ts';
import { sheetOf, type MarkChange, type Sheet } from './state.ts';

/** What is said of one examiner's sheet of one candidate. */
export type SheetBody = Extract<Body, SheetRef & { examinerId: string }>;

/** The sheet after an entry about it. `mine`: what this run has copied, so that it may write on them. */
export function applyToSheet(draft: Draft, entry: Entry, body: SheetBody, mine: Set<object>): void {
  const sheet = sheetOf(draft, body);
  const change = changeOf(sheet, entry, body);
  if (change !== null) draft.markChanges = appended(draft.markChanges, change, mine);
  draft.sheets.set(sheetKey(body), nextSheet(sheet, entry, body, mine));
}

/** What an entry changes of a sheet that was signed before, or of a veto that stands; null for any other entry. */
function changeOf(sheet: Sheet, { at, actor, seq }: Entry, body: SheetBody): MarkChange | null {
  const { candidateId, examinerId } = body;
  const change = ((): MarkChange['change'] | null => {
    if (body.type === 'line_scored' && isFixed(sheet))
      return { what: 'score', was: sheet.scores[body.line]?.score ?? null, is: body.score };
    if (body.type !== 'veto_recorded') return null;
    const was = sheet.vetoes[body.line]?.reason ?? null;
    // the first one stands on the sheet itself; what it says otherwise later is a change, signed or not
    if (!sheet.everSigned && was === null) return null;
    return { what: 'veto', was, is: body.applies ? body.reason : null };
  })();
  if (change === null || (body.type !== 'line_scored' && body.type !== 'veto_recorded')) return null;
  return { candidateId, examinerId, line: body.line, change, reason: body.reason, at, by: actor, seq };
}

function nextSheet(sheet: Sheet, { seq, at, actor }: Entry, body: SheetBody, mine: Set<object>): Sheet {
  const changed = { ...sheet, lastSeq: seq, signature: null };
  switch (body.type) {
    case 'line_scored':
      return {
        ...changed,
        scores: putInRun(sheet.scores, body.line, body.score === null ? null : { score: body.score, seq }, mine),
      };
    case 'veto_recorded': {
      const fact = { reason: body.reason, witness: body.witness, at, by: actor, seq };
      return { ...changed, vetoes: put(sheet.vetoes, body.line, body.applies ? fact : null) };
    }
    case 'time_recorded': {
      const fact = { seconds: body.seconds, running: body.running, at, seq };
      return { ...changed, times: { ...sheet.times, [body.task]: fact } };
    }
    case 'paper_opened':
    case 'paper_keyed':
    case 'paper_settled':
      return { ...changed, ...nextPaper(sheet, { at, by: actor, seq }, body) };
    case 'sheet_signed': {
      const { digest, publicKey, signature } = body;
      return {
        ...sheet,
        lastSeq: seq,
        everSigned: true,
        returned: false,
        signature: { digest, publicKey, signature, at, seq },
      };
    }
    case 'sheet_proofread': {
      const { read, differs } = body;
      const proof = { read, ...(differs === undefined ? {} : { differs }), at, by: actor, seq, settled: null };
      return { ...sheet, lastSeq: seq, proofs: [...sheet.proofs, proof] };
    }
    case 'paper_checked': {
      const { outcome, lines, text } = body;
      const check = { outcome, lines, text, at, by: actor, seq, settled: null };
      return { ...sheet, lastSeq: seq, checks: [...sheet.checks, check] };
    }
    case 'difference_settled': {
      const { how, reason } = body;
      const of = checkStanding(sheet) === 'differs' ? 'check' : 'proof';
      const settled = { how, reason, of, at, by: actor, seq } as const;
      const proofs = of === 'check' ? sheet.proofs : lastSettled(sheet.proofs, settled);
      const checks = of === 'proof' ? sheet.checks : lastSettled(sheet.checks, settled);
      const told = { proofs, checks, settlements: [...sheet.settlements, settled] };
      // what is sent back has to be signed anew; what stands keeps its signature
      return how === 'returned' ? { ...changed, ...told, returned: true } : { ...sheet, lastSeq: seq, ...told };
    }
  }
}

/** The list with the last one settled. */
function lastSettled<T extends { readonly settled: Settlement | null }>(
  list: readonly T[],
  settled: Settlement,
): readonly T[] {
  const last = list.at(-1);
  return last === undefined ? list : list.with(-1, { ...last, settled });
}
