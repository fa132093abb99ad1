import { tasksOf } from './division.mjs';
import { expectedExaminers } from './seats.mjs';
import { unassigned } from './panels.mjs';
import { attendanceOf, sheetOf } from './sheet-record.mjs';
import { isRecused } from './recusal.mjs';
import { isBarred, owedLines } from './review.mjs';

// Which sheets are expected and how far each has come (docs/format.md, sections 4 and 7).

/** How far one expected sheet has come. */
export function stageOf(state, candidateId, examinerId) {
  const attendance = attendanceOf(state, candidateId);
  if (attendance !== 'present') return attendance;
  if (isBarred(state, candidateId)) return 'barred';
  if (isRecused(state, examinerId, candidateId)) return 'recused';
  const sheet = sheetOf(state, candidateId, examinerId);
  if (sheet.signed !== null) return 'signed';
  const { everSigned, scores, vetoes } = sheet;
  if (!everSigned && scores.size === 0 && vetoes.size === 0) return 'empty';
  // before edition 6 a sheet that lost a line after it was signed counted as whole
  if (everSigned && (state.sitting.edition ?? 1) < 6) return 'corrected';
  const own = tasksOf(state, candidateId, examinerId);
  if (!isComplete(state.scheme, sheet, owedLines(state, candidateId), own)) return 'started';
  return everSigned ? 'corrected' : 'complete';
}

const isComplete = (scheme, sheet, owed, own) =>
  (scheme?.tasks ?? []).every((task, t) => {
    if (own !== null && !own.includes(t + 1)) return true;
    const ids = task.lines.map((_, l) => `${t + 1}.${l + 1}`);
    const gone = task.lines.some(({ veto }, l) => veto !== null && veto.scope !== 'line' && sheet.vetoes.has(ids[l]));
    const asked = ids.filter((id) => owed === null || owed.includes(id));
    return gone || asked.every((id) => sheet.scores.has(id) || sheet.vetoes.has(id));
  });

/** Expected sheets and what became of them. */
export function ledgerOf(state) {
  const ledger = { expected: 0, signed: 0, absent: 0, voided: 0, open: 0 };
  if (state.sitting === null) return ledger;
  for (const candidateId of state.candidates.keys())
    for (const { personId } of expectedExaminers(state, candidateId)) {
      const stage = stageOf(state, candidateId, personId);
      if (stage === 'barred' || stage === 'ineligible') continue;
      ledger.expected += 1;
      ledger[{ signed: 'signed', absent: 'absent', void: 'voided' }[stage] ?? 'open'] += 1;
    }
  // whoever no panel judges yet is owed its sheets
  const owed = unassigned(state) * state.sitting.settings.examinersPerCandidate;
  return { ...ledger, expected: ledger.expected + owed, open: ledger.open + owed };
}
