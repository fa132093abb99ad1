import { PIN_FAULTS } from '#shared/model/pin.ts';
import type { Result } from '#shared/base/result.ts';
import type { Channel, Input, Output } from './contract.ts';

/** Every way the host can refuse or fail; each has its sentence in shared/wire/host/failure-words.ts. */
export const HOST_FAILURES = [
  'untrusted_sender',
  'unknown_channel',
  'bad_input',
  'internal',
  'locked',
  'vault_exists',
  'vault_lost',
  'vault_not_lost',
  'passphrase_wrong',
  'passphrase_locked',
  'passphrase_weak',
  'rooms_closed',
  'station_exists',
  'station_missing',
  'station_damaged',
  'key_missing',
  'key_exists',
  'key_unreadable',
  'pin_wrong',
  'pin_locked',
  ...PIN_FAULTS,
  'not_signed_in',
  'session_of_another',
  'endorsing_over',
  'slip_wrong',
  'slip_locked',
  'slip_none',
  'deputy_none',
  'log_missing',
  'chain_refused',
  'entry_refused',
  'journal_damaged',
  'journal_cut',
  'disk_full',
  'disk_broken',
  'disk_read_only',
  'write_forbidden',
  'write_failed',
  'write_timed_out',
  'save_cancelled',
  'print_failed',
  'print_nothing',
  'print_too_many',
  'print_busy',
  'print_stopped',
  'photo_unfit',
  'picture_not_kept',
  'practice_cannot_leave',
  'marks_not_due',
  'nothing_to_seal',
  'station_replaced',
  'central_not_set',
  'central_url_bad',
  'central_unreachable',
  'central_certificate_unknown',
  'central_refused',
  'backup_failed',
  'backup_unverified',
  'backup_passphrase_wrong',
  'backup_refused',
  'restore_not_empty',
  'restore_incomplete',
  'restore_unfinished',
  'stick_missing',
  'stick_folder_missing',
  'stick_in_data',
  'stick_unwritable',
  'stick_refused',
  'stick_no_copy',
  'stick_vault_gone',
  'stick_station_gone',
  'stick_newer',
  'stick_passphrase_wrong',
  'stick_unreadable',
  'stick_part_damaged',
  'plan_unknown',
  'plan_damaged',
  'plan_not_damaged',
  'calendar_unread',
  'calendar_same',
  'calendar_reason_needed',
  'calendar_not_confirmed',
  'plan_not_signed_in',
  'plan_key_unknown',
  'plan_role_wrong',
  'plan_person_unknown',
  'plan_person_twice',
  'plan_reason_needed',
  'plan_nothing_new',
  'scores_unread',
  'scores_differ',
  'host_gone',
] as const;
export type HostFailureKind = (typeof HOST_FAILURES)[number];
/** A refusal; `detail` carries the figures its sentence needs. */
export type HostFailure = {
  readonly kind: HostFailureKind;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type Handler<C extends Channel> = (input: Input<C>) => Promise<Result<Output<C>, HostFailure>>;
export type Handlers = { readonly [C in Channel]: Handler<C> };
/** What the page finds on window.bridge, in Electron and in portable mode alike. */
export type Bridge = {
  readonly invoke: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>, HostFailure>>;
  /** Listens to what the host says by itself, one listener a page; answers how to stop. Not yet parsed. */
  readonly watch: (listener: (told: unknown) => void) => () => void;
};
