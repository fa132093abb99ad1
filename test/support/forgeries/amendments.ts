import { slipped, both, type Edit } from './edits.ts';
import { markBy, practical, rooted, type Forgery } from './row.ts';

// What somebody tries with the name, room and day of a sitting, and with a sitting that should never have been.

const corrected = (change: object = {}, by: string | null = 'head'): Edit =>
  slipped(
    ({ sitting }) => ({
      type: 'sitting_corrected',
      field: 'room',
      old: sitting.room,
      fresh: '二考场',
      reason: '笔误',
      ...change,
    }),
    by,
    ['attendance_recorded'],
  );
const voided = (change: object = {}, by: string | null = 'head'): Edit =>
  slipped({ type: 'sitting_voided', reason: '重复建立', ...change }, by, ['sitting_signed']);
const UNREADABLE = 'chain_refused/entry_unreadable';

export const AMENDMENTS: readonly Forgery[] = [
  rooted('a room put right by the clerk', corrected({}, 'clerk'), 'role_may_not', 'procedure: role_may_not'),
  rooted('a room put right by nobody', corrected({}, null), 'sign_in_first', 'procedure: nobody_signed_in'),
  practical('a room put right by the lead', corrected({}, 'lead'), 'role_may_not', 'procedure: not_the_site_head'),
  rooted(
    'a room that was never called so put right',
    corrected({ old: '九考场' }),
    'correction_unsound',
    'procedure: correction_unsound',
  ),
  rooted(
    'a day moved to one there is not',
    corrected({ field: 'heldOn', old: '2026-11-20', fresh: '2026-11-31' }),
    'correction_unsound',
    'procedure: correction_unsound',
  ),
  rooted(
    'a sitting left without a name',
    slipped(
      ({ sitting }) => ({ type: 'sitting_corrected', field: 'title', old: sitting.title, fresh: ' ', reason: '笔误' }),
      'head',
      ['attendance_recorded'],
    ),
    'correction_unsound',
    'procedure: correction_unsound',
  ),
  rooted('a level put right', corrected({ field: 'level' }), UNREADABLE, 'entries: not_an_entry'),
  rooted('a room put right without a reason', corrected({ reason: ' ' }), UNREADABLE, 'entries: not_an_entry'),
  rooted(
    'a room put right under sheets that were signed',
    slipped(
      ({ sitting }) => ({
        type: 'sitting_corrected',
        field: 'room',
        old: sitting.room,
        fresh: '二考场',
        reason: '笔误',
      }),
      'head',
      ['sitting_signed'],
    ),
    'signing_order',
    'procedure: signing_order',
  ),
  rooted(
    'a day put right after the closing',
    slipped(
      ({ sitting }) => ({
        type: 'sitting_corrected',
        field: 'room',
        old: sitting.room,
        fresh: '二考场',
        reason: '笔误',
      }),
      'head',
      null,
    ),
    'sitting_is_closed',
    'procedure: after_closing',
  ),
  rooted('a sitting voided by the clerk', voided({}, 'clerk'), 'role_may_not', 'procedure: role_may_not'),
  rooted('a sitting voided without a reason', voided({ reason: ' ' }), UNREADABLE, 'entries: not_an_entry'),
  rooted(
    'a sitting voided after the closing',
    slipped({ type: 'sitting_voided', reason: '重复建立' }, 'head', null),
    'sitting_is_closed',
    'procedure: after_closing',
  ),
  rooted('signatures under a void sitting', voided(), 'sitting_is_voided', 'procedure: after_voiding'),
  rooted('a sitting voided twice', both(voided(), voided()), 'sitting_is_voided', 'procedure: after_voiding'),
  rooted(
    'a mark in a void sitting',
    both(voided(), slipped(markBy('first', 0), 'first', ['sitting_signed'])),
    'sitting_is_voided',
    'procedure: after_voiding',
  ),
];
/** A whole day whose room was put right, and one that was voided before anyone signed it. */
export const correctedDay: Edit = corrected();
export const voidedDay: Edit = (day) => {
  const steps = voided()(day);
  return steps.slice(0, steps.findIndex(({ body }) => body.type === 'sitting_voided') + 1);
};
