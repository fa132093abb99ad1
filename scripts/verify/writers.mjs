import { isRetired } from './heads.mjs';

// Who may write an entry at all.

export const LEADS = ['examiner-lead', 'expert-lead'];
const OFFICE = ['site-head', 'clerk'];

/** Who writes what where roles have a root; a kind that is not named is everyone's on the staff list. */
const WRITERS = {
  sitting_opened: ['site-head'],
  sitting_corrected: ['site-head'],
  sitting_voided: ['site-head'],
  staff_named: ['site-head'],
  person_corrected: ['site-head'],
  key_registered: ['site-head'],
  key_replaced: ['site-head'],
  slip_issued: ['site-head'],
  deputy_named: ['site-head'],
  head_succeeded: ['clerk'],
  supervisor_confirmed: ['site-head'],
  verdicts_answered: ['site-head'],
  scorer_replaced: ['site-head', ...LEADS],
  stand_in_named: ['site-head', ...LEADS],
  candidates_admitted: OFFICE,
  candidate_corrected: OFFICE,
  subject_scores_imported: OFFICE,
  panels_formed: ['site-head'],
  candidates_assigned: [...OFFICE, ...LEADS],
  tasks_divided: ['site-head', ...LEADS],
  scheme_adopted: [...OFFICE, ...LEADS],
  certificates_assigned: [...OFFICE, 'checker', ...LEADS],
  decision_recorded: LEADS,
  spread_conferred: LEADS,
  paper_check_drawn: ['supervisor'],
  paper_checked: ['supervisor', 'checker'],
  sheet_proofread: ['checker'],
  difference_settled: LEADS,
  third_named: ['site-head', ...LEADS],
  paper_opened: ['site-head', ...LEADS],
  spread_decided: LEADS,
  deduction_withdrawn: ['site-head', ...LEADS],
  inspection_recorded: [...OFFICE, 'supervisor'],
};

/** What needed nobody signed in before roles had a root. */
const UNATTENDED = new Set([
  ...['sitting_opened', 'staff_named', 'key_registered', 'candidates_admitted', 'scheme_adopted', 'note_added'],
  ...['facts_stated', 'subject_scores_imported', 'station_replaced', 'third_copy_ruled', 'sitting_closed'],
]);

/** Whether an entry’s actor may write one of its kind. */
export function judgeWriter(state, { type }, actor, wrong) {
  const { root, people } = state;
  if (type === 'station_replaced') return root !== null && actor !== null ? wrong('role_may_not', 'actor') : undefined;
  if (type === 'sitting_opened') return;
  if (actor !== null && isRetired(state, actor)) return wrong('head_retired', 'actor');
  if (actor === null) {
    if (root !== null || !UNATTENDED.has(type)) wrong('nobody_signed_in', 'actor');
  } else if (root !== null && !(WRITERS[type]?.includes(people.get(actor)?.role) ?? people.has(actor)))
    wrong('role_may_not', 'actor');
}
