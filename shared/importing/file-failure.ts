/** Why a file could not be read at all; each has its sentence in shared/importing/flaw-words.ts. */
export type FileFailureKind =
  | 'file_empty'
  | 'file_too_large'
  | 'file_password_protected'
  | 'file_damaged'
  | 'file_not_a_spreadsheet'
  | 'file_excel_95'
  | 'file_too_large_inside'
  | 'file_too_many_rows'
  | 'file_too_wide'
  | 'file_unreadable'
  | 'reading_timed_out'
  | 'reading_cancelled'
  | 'reading_broke_off';

export type FileFailure = {
  readonly kind: FileFailureKind;
  readonly detail?: Readonly<Record<string, string | number>>;
};

/** No roster comes near this; a larger file is something else, and would only stall the room's laptop. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
