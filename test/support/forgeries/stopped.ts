import { both, changed, slipped, type Edit } from './edits.ts';
import { candidate, rooted, type Forgery } from './row.ts';

// 资格不符: somebody whom the document's verdict stops before anything is marked of them, and whom it does not stop.

/** 六（一）: the last candidate of the honest day is no employee of the organiser. */
const notTheirs: Edit = slipped(
  (day) => ({
    ...{ type: 'facts_stated', rule: 'tj.enterprise.candidate', candidateId: candidate(day, 3).candidateId },
    facts: { employedByOrganiser: false, insuredInTianjin: false },
  }),
  'clerk',
  ['attendance_recorded'],
);
const recordedSo = (reason: string): Edit => changed(['attendance_recorded', 1], { attendance: 'ineligible', reason });

/** The honest day on which the last candidate was not sent out for cheating, but stopped as not eligible. */
export const stoppedDay: Edit = both(notTheirs, recordedSo('资格审核不符合，不予考核'));

export const STOPPED: readonly Forgery[] = [
  rooted(
    'somebody stopped as not eligible without a reason',
    both(notTheirs, recordedSo('')),
    'reason_needed',
    'procedure: reason_missing',
  ),
  rooted(
    'somebody who was stopped counted as absent in the closing',
    both(
      stoppedDay,
      changed(
        ['sitting_closed'],
        { expected: 8, signed: 4, absent: 4, voided: 0, digest: '0'.repeat(64) },
        { kept: true },
      ),
    ),
    'closing_differs',
    'closed: closing_counts',
  ),
];
