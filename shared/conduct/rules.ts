import type { Body, BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { mayDecide, mayState, mayImport, mayAsk } from './about-candidates.ts';
import { mayCorrectSitting, mayVoid } from './amending.ts';
import { mayConfer } from './conferring.ts';
import { mayDivide } from './dividing.ts';
import { mayShow } from './evidence.ts';
import { mayCorrectCandidate, mayConfirmSupervisor, mayCorrectPerson, mayName } from './identity.ts';
import { mayReport, mayWithdrawDeduction } from './incidents.ts';
import { mayAdmit, mayAdopt, mayMarkAttendance, mayNote } from './on-the-lists.ts';
import { mayInspect } from './inspections.ts';
import { mayIssueSlip, mayRegister, mayReplaceKey, mayUseSlip } from './keys.ts';
import { mayReplace } from './scorers.ts';
import { mayScore, maySignSheet, mayTime, mayVeto } from './on-a-sheet.ts';
import { mayClose, mayExplain, mayNumber, mayOpen, maySignSitting, mayTakeOver } from './on-the-sitting.ts';
import { mayAnswer } from './on-verdicts.ts';
import { mayProofread, maySettle } from './proofreading.ts';
import { mayCheckPaper, mayDrawPaper } from './paper-check.ts';
import { mayKeyPaper, mayOpenPaper, maySettlePaper } from './paper-sheet.ts';
import { mayAssign, mayFormPanels } from './panels.ts';
import { maySignPromise } from './promise.ts';
import { mayRecuse, mayStandIn } from './recusal.ts';
import { mayDecideSpread, mayNameThird } from './settling-spread.ts';
import { fine, orFault, type Permission } from './refusal.ts';
import { mayNameDeputy, maySucceed } from './head-succession.ts';
import { mayTimeTask } from './task-clock.ts';
import { thirdCopyFault } from './third-copy.ts';

/** What one kind of entry asks of the sitting as it stands and of whoever writes it. */
export type Rule<T extends Body['type']> = (state: SittingState, body: BodyOf<T>, actor: string | null) => Permission;

/** The rule of every kind of entry; what holds for whole kinds stands in record/kinds.ts. */
export const RULES: { readonly [T in Body['type']]: Rule<T> } = {
  sitting_opened: mayOpen,
  sitting_corrected: mayCorrectSitting,
  sitting_voided: mayVoid,
  staff_named: mayName,
  person_corrected: mayCorrectPerson,
  scorer_replaced: mayReplace,
  recusal_recorded: mayRecuse,
  stand_in_named: mayStandIn,
  key_registered: mayRegister,
  key_replaced: mayReplaceKey,
  supervisor_confirmed: mayConfirmSupervisor,
  slip_issued: mayIssueSlip,
  slip_used: mayUseSlip,
  deputy_named: mayNameDeputy,
  head_succeeded: maySucceed,
  candidates_admitted: mayAdmit,
  candidate_corrected: mayCorrectCandidate,
  panels_formed: mayFormPanels,
  candidates_assigned: mayAssign,
  tasks_divided: mayDivide,
  scheme_adopted: mayAdopt,
  attendance_recorded: mayMarkAttendance,
  promise_signed: maySignPromise,
  line_scored: mayScore,
  veto_recorded: mayVeto,
  time_recorded: mayTime,
  incident_recorded: mayReport,
  deduction_withdrawn: mayWithdrawDeduction,
  note_added: mayNote,
  task_timed: mayTimeTask,
  spread_conferred: mayConfer,
  third_named: mayNameThird,
  spread_decided: mayDecideSpread,
  paper_opened: mayOpenPaper,
  paper_keyed: mayKeyPaper,
  paper_settled: maySettlePaper,
  paper_check_drawn: mayDrawPaper,
  paper_checked: mayCheckPaper,
  sheet_proofread: mayProofread,
  difference_settled: maySettle,
  sheet_signed: maySignSheet,
  sitting_signed: maySignSitting,
  facts_stated: mayState,
  evidence_recorded: mayShow,
  inspection_recorded: mayInspect,
  subject_scores_imported: mayImport,
  question_recorded: mayAsk,
  decision_recorded: mayDecide,
  certificates_assigned: mayNumber,
  station_replaced: mayTakeOver,
  exception_explained: mayExplain,
  verdicts_answered: mayAnswer,
  third_copy_ruled: (state, body, actor) => orFault(fine, () => thirdCopyFault(state, body, actor)),
  sitting_closed: mayClose,
};
