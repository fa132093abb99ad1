/** Why a mark may not be given now; each is a refusal with its own sentence. */
export type StageLock =
  | 'review_entry_missing'
  | 'review_entry_failed'
  | 'review_no_thesis'
  | 'review_thesis_open'
  | 'review_thesis_invalid'
  | 'review_thesis_failed';
