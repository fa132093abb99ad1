import type { CertificateRefusal } from '../certificates/assignment.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { StageLock } from '../procedures/parts/stage-lock.ts';
import type { ClockRefusal } from './clock.ts';
import type { RecognitionRefusal } from '../procedures/recognition/faults.ts';
import type { ReviewRefusal } from '../procedures/review/faults.ts';
import type { ThirdCopyRefusal } from './third-copy.ts';

/** Why an entry may not be recorded; each has its sentence in shared/conduct/refusal-words.ts. */
export type Refusal = {
  readonly kind:
    | 'sitting_not_opened'
    | 'sitting_opened_already'
    | 'policy_unknown'
    | 'settings_looser'
    | 'sitting_is_closed'
    | 'sitting_is_voided'
    | 'not_in_procedure'
    | 'sign_in_first'
    | 'not_your_sheet'
    | 'person_unknown'
    | 'candidate_unknown'
    | 'candidate_number_taken'
    | 'line_unknown'
    | 'mark_over_full'
    | 'candidate_absent'
    | 'candidate_void'
    | 'candidate_ineligible'
    | 'not_ineligible'
    | 'reason_needed'
    | 'sheet_incomplete'
    | 'scheme_in_use'
    | 'scheme_not_as_fixed'
    | 'role_may_not'
    | 'signing_order'
    | 'key_changed'
    | 'takeover_out_of_turn'
    | 'verdict_not_there'
    | 'verdicts_unanswered'
    | 'procedure_invalid'
    | 'identity_frozen'
    | 'correction_unsound'
    | 'person_frozen'
    | 'person_twice'
    | 'key_shared'
    | 'nothing_to_confirm'
    | 'key_there'
    | 'slip_unknown'
    | 'key_without_root'
    | 'key_of_site_head'
    | 'key_not_theirs'
    | 'witness_is_party'
    | 'witness_keyless'
    | 'signer_twice'
    | 'not_endorsed'
    | 'root_missing'
    | 'second_site_head'
    | 'deputy_not_clerk'
    | 'not_the_deputy'
    | 'head_stepped_down'
    | 'witness_unfit'
    | 'id_not_seen'
    | 'candidate_and_official'
    | 'candidate_twice'
    | 'scores_not_in_roster'
    | 'namesakes_untold'
    | 'roster_columns_unsound'
    | 'not_on_resit'
    | 'scorers_frozen'
    | 'not_a_scorer'
    | 'scorer_already'
    | 'recused'
    | 'recusal_stands'
    | 'recusal_late'
    | 'recusal_filled'
    | 'stand_in_not_due'
    | 'not_expected'
    | 'card_expired'
    | 'time_unsound'
    | 'clock_of_a_sheet'
    | 'clock_state_differs'
    | 'clock_unconfirmed'
    | 'clock_running'
    | 'tick_before'
    | 'time_over_spent'
    | 'witness_is_self'
    | 'conferral_not_due'
    | 'conferral_unsound'
    | 'conferral_first'
    | 'spread_under_way'
    | 'third_not_due'
    | 'decision_not_due'
    | 'decision_unsound'
    | 'decision_outside'
    | 'deduction_not_ruled'
    | 'deduction_gone'
    | 'promise_not_asked'
    | 'promise_before_check_in'
    | 'promise_absent'
    | 'promise_void'
    | 'promise_ineligible'
    | 'promise_blank'
    | 'promise_too_large'
    | 'paper_not_here'
    | 'paper_in_use'
    | 'paper_not_open'
    | 'paper_open'
    | 'paper_unfit'
    | 'paper_twice'
    | 'marks_seen'
    | 'paper_unsound'
    | 'paper_check_not_here'
    | 'paper_check_early'
    | 'paper_check_over'
    | 'paper_check_not_due'
    | 'paper_check_own'
    | 'paper_check_unsound'
    | 'paper_check_open'
    | 'proofreading_not_due'
    | 'proofreading_unsound'
    | 'proofread_already'
    | 'difference_first'
    | 'proofreading_open'
    | 'difference_gone'
    | 'incident_as_note'
    | 'incident_of_nobody'
    | 'day_away_from_marks'
    | 'opened_after_day'
    | 'mark_off_day'
    | 'letter_ahead'
    | 'certificate_before_exam'
    | 'evidence_not_asked'
    | 'evidence_there'
    | 'evidence_gone'
    | 'inspection_out_of_turn'
    | 'inspection_ahead'
    | ClockRefusal['kind']
    | ThirdCopyRefusal['kind']
    | 'third_copy_reason'
    | StageLock
    | ReviewRefusal
    | RecognitionRefusal
    | 'recognition_unproven'
    | 'lots_unsound'
    | 'lots_in_use'
    | 'codes_undrawn'
    | 'seed_unfit'
    | CertificateRefusal['kind'];
  readonly detail?: Readonly<Record<string, string | number>>;
};

/** What the door answers: fine, or the first objection. A judgement is what marks come to. */
export type Permission = Result<null, Refusal>;
export const fine: Permission = ok(null);
export const refuse = (kind: Refusal['kind'], detail?: Refusal['detail']): Permission =>
  err(detail === undefined ? { kind } : { kind, detail });

/** The first objection: that of the permission before, else the fault that is found, if any. */
export function orFault(before: Permission, fault: () => Refusal['kind'] | null): Permission {
  if (!before.ok) return before;
  const kind = fault();
  return kind === null ? fine : refuse(kind);
}
