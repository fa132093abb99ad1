/** Everything that can be wrong with an imported list. Reason and remedy of each are in shared/importing/flaw-words.ts. */
export const FLAWS = {
  // the table as a whole
  header_not_found: 'error',
  column_missing: 'error',
  too_many_rows: 'error',
  column_twice: 'error',
  column_unsure: 'warning',
  column_hidden: 'warning',
  column_without_heading: 'warning',
  column_not_taken: 'warning',
  // what stands where it is not read
  row_hidden: 'warning',
  sheet_not_read: 'warning',
  hidden_sheet_not_read: 'warning',
  example_row: 'warning',
  row_not_read: 'warning',
  person_not_read: 'warning',
  // any list of people
  name_missing: 'error',
  id_missing: 'error',
  id_lost_digits: 'error',
  id_malformed: 'error',
  id_impossible: 'error',
  id_check_digit: 'error',
  id_last_place: 'error',
  id_perhaps_cut: 'warning',
  id_type_unknown: 'warning',
  id_type_doubtful: 'warning',
  name_has_digits: 'warning',
  name_has_remark: 'warning',
  name_folded: 'warning',
  name_private: 'warning',
  number_of_another: 'warning',
  example_likely: 'warning',
  cell_error: 'error',
  cell_uncalculated: 'error',
  character_broken: 'error',
  text_too_long: 'error',
  columns_too_many: 'warning',
  digits_lost: 'warning',
  // candidates
  duplicate_candidate: 'error',
  admitted_under_other_name: 'error',
  number_duplicate: 'error',
  number_lost_digits: 'error',
  sex_unknown: 'error',
  sex_disagrees_with_id: 'error',
  birth_date_impossible: 'error',
  birth_date_disagrees_with_id: 'error',
  level_unknown: 'error',
  level_differs: 'warning',
  occupation_differs: 'warning',
  // staff
  role_unknown: 'error',
  role_unclear: 'error',
  duplicate_person: 'error',
  second_site_head: 'error',
  valid_until_impossible: 'error',
  qualification_expired: 'warning',
  appointer_unclear: 'warning',
  // certificate numbers
  certificate_stranger: 'error',
  certificate_name_differs: 'error',
  certificate_without_pass: 'error',
  certificate_number_missing: 'error',
  certificate_twice: 'error',
  certificate_taken: 'error',
  certificate_malformed: 'error',
  certificate_malformed_special: 'error',
  certificate_malformed_chief: 'error',
  certificate_malformed_qualification: 'error',
  certificate_province_unknown: 'error',
  certificate_province_differs: 'error',
  certificate_level_differs: 'error',
  certificate_level_column: 'error',
  certificate_year_differs: 'error',
  certificate_letters: 'warning',
  certificate_row_differs: 'warning',
  certificate_replaces: 'warning',
  certificate_left_out: 'warning',
  issue_date_impossible: 'error',
  issue_date_missing: 'warning',
  issued_before_exam: 'warning',
  // mark schemes
  task_name_missing: 'error',
  line_name_missing: 'error',
  mark_unreadable: 'error',
  minutes_unreadable: 'error',
  chips_unread: 'warning',
  veto_scope_unclear: 'warning',
  overtime_unread: 'warning',
  grade_scheme: 'error',
  line_hidden: 'warning',
  total_unreadable: 'warning',
  scheme_row_not_read: 'warning',
  lines_elsewhere: 'warning',
  total_differs: 'warning',
  group_of_lines: 'warning',
  veto_in_rule: 'warning',
  veto_below_table: 'warning',
  veto_not_taken: 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type FlawKind = keyof typeof FLAWS;

/** One finding. An error keeps its row out until it is mended; a warning lets it in. */
export type Flaw = {
  /** The sheet it is on; null where the list says it with its table. */
  readonly sheet: string | null;
  /** Row as Excel shows it, 1-based; null where the finding is about the file. */
  readonly sheetRow: number | null;
  /** The heading of the column, or the field's usual heading where the column is missing. */
  readonly column: string;
  readonly kind: FlawKind;
  /** The cell as Excel shows it. */
  readonly value: string;
  readonly severity: 'error' | 'warning';
  /** Fills the blanks of the sentence. */
  readonly detail: Readonly<Record<string, string | number>>;
};

export function flaw(
  kind: FlawKind,
  sheetRow: number | null,
  column: string,
  value: string,
  detail: Flaw['detail'] = {},
): Flaw {
  return { sheet: null, sheetRow, column, kind, value, severity: FLAWS[kind], detail };
}
