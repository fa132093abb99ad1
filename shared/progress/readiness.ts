import { z } from 'zod';
import { inBeijing, keepsBeijingTime } from '../base/calendar/beijing.ts';
import { yearOf } from '../base/calendar/civil-date.ts';
import { sizeText } from '../base/size-text.ts';
import { isInForce } from '../law/parts/policy.ts';
import { findPolicy } from '../law/registry.ts';
import { factsKey, type SittingState } from '../record/state.ts';
import { bytesStillNeeded, roomFor } from './capacity.ts';
import { offOccupation } from './off-occupation.ts';

// 考前检查: what this computer and the lists are like before the first mark. What was found goes on record beside the results and
// stands on 考前准备情况表; it decides nothing.

/** Under this rule the record states what was found. */
export const READINESS_RULE = 'forms.readiness';

const checkSchema = z.enum([
  ...(['disk', 'clock', 'keychain', 'stick', 'central'] as const),
  ...(['calendar', 'document', 'cards', 'printer', 'camera'] as const),
]);
export type Check = z.infer<typeof checkSchema>;

/** What a check came to; `code` names the sentence that says it (readiness-words.ts). */
const findingSchema = z.strictObject({
  check: checkSchema,
  outcome: z.enum(['good', 'warn', 'bad', 'open']),
  code: z.string().regex(/^[a-z_]{1,40}$/),
  blanks: z.record(z.string(), z.string().max(500)),
});
export type Finding = z.infer<typeof findingSchema>;
const reportSchema = z.object({ by: z.string().max(200), findings: z.array(findingSchema).min(1).max(40) });

/** What is known of the computer; null where it did not say. */
export type Machine = {
  /** ISO instant, and minutes to UTC as `Date.getTimezoneOffset` tells them. */
  readonly now: string;
  readonly offset: number;
  readonly disk: { readonly freeBytes: number; readonly journalWritable: boolean } | null;
  readonly keychain: 'none' | 'ready' | 'failed' | null;
  readonly stick: { readonly isChosen: boolean; readonly isKept: boolean; readonly sameDisk: boolean } | null;
  readonly central: { readonly isEnrolled: boolean; readonly reachable: boolean | null } | null;
  /** The years whose holidays the sitting counts by. */
  readonly years: ReadonlySet<number>;
};

const finding = (check: Check, outcome: Finding['outcome'], code: string, blanks: Finding['blanks'] = {}): Finding => ({
  check,
  outcome,
  code,
  blanks,
});

/** Everything that can be found without a person's eye, in the order of the checklist. */
export const findingsOf = (state: SittingState, machine: Machine): Finding[] => [
  ...[onDisk(state, machine), onClock(state, machine), onKeychain(machine), onStick(machine), onCentral(machine)],
  ...[onCalendar(state, machine), onDocument(state), onCards(state)],
];

function onDisk(state: SittingState, { disk }: Machine): Finding {
  if (disk === null) return finding('disk', 'open', 'unknown');
  const needed = bytesStillNeeded(state);
  const blanks = { free: sizeText(disk.freeBytes), needed: sizeText(needed) };
  if (!disk.journalWritable) return finding('disk', 'bad', 'disk_unwritable');
  const room = roomFor(disk.freeBytes, needed);
  return finding('disk', room === 'short' ? 'bad' : room === 'low' ? 'warn' : 'good', `disk_${room}`, blanks);
}

/** Against the last time on record, Beijing's zone and the day of the sitting. */
function onClock({ clock, sitting }: SittingState, { now, offset }: Machine): Finding {
  const told = inBeijing(now);
  const blanks = { now: `${told.day} ${told.time}`, heldOn: sitting?.heldOn ?? '' };
  if (clock !== null && now < clock) {
    const last = inBeijing(clock);
    return finding('clock', 'bad', 'clock_back', { ...blanks, last: `${last.day} ${last.time}` });
  }
  if (!keepsBeijingTime(offset)) return finding('clock', 'warn', 'clock_zone', blanks);
  return sitting !== null && sitting.heldOn !== told.day
    ? finding('clock', 'warn', 'clock_day', blanks)
    : finding('clock', 'good', 'clock_good', blanks);
}

function onKeychain({ keychain }: Machine): Finding {
  if (keychain === null) return finding('keychain', 'open', 'unknown');
  return finding('keychain', keychain === 'failed' ? 'bad' : 'good', `keychain_${keychain}`);
}

function onStick({ stick }: Machine): Finding {
  if (stick === null) return finding('stick', 'open', 'unknown');
  if (!stick.isChosen) return finding('stick', 'warn', 'stick_none');
  if (!stick.isKept) return finding('stick', 'bad', 'stick_gone');
  return stick.sameDisk ? finding('stick', 'warn', 'stick_same_disk') : finding('stick', 'good', 'stick_kept');
}

function onCentral({ central }: Machine): Finding {
  if (central === null) return finding('central', 'open', 'unknown');
  if (!central.isEnrolled) return finding('central', 'warn', 'central_none');
  return central.reachable === true
    ? finding('central', 'good', 'central_there')
    : finding('central', 'warn', 'central_away');
}

function onCalendar({ sitting }: SittingState, { years }: Machine): Finding {
  const year = yearOf(sitting?.heldOn ?? '');
  const known = years.has(year);
  return finding('calendar', known ? 'good' : 'warn', known ? 'calendar_there' : 'calendar_missing', {
    year: String(year),
  });
}

function onDocument({ sitting }: SittingState): Finding {
  const policy = findPolicy(sitting?.policy.id ?? '');
  if (policy === undefined || sitting === null) return finding('document', 'warn', 'document_unknown');
  const { from, to } = policy.validity;
  const blanks = { title: policy.title, from: from ?? '', to: to ?? '' };
  if (!isInForce(policy, sitting.heldOn)) return finding('document', 'bad', 'document_over', blanks);
  return finding('document', 'good', from === null && to === null ? 'document_undated' : 'document_in_force', blanks);
}

/** Cards that are over on the day of the sitting, or for other occupations. */
function onCards(state: SittingState): Finding {
  const { people, sitting } = state;
  const dated = [...people.values()].filter(({ validUntil }) => validUntil !== null);
  const over = dated.filter(({ validUntil }) => sitting !== null && (validUntil ?? '') < sitting.heldOn);
  const off = offOccupation(state).map(({ name }) => name);
  if (over.length === 0 && off.length > 0)
    return finding('cards', 'warn', 'cards_off', { names: off.join('、').slice(0, 500) });
  if (over.length === 0) return finding('cards', 'good', 'cards_valid', { count: String(dated.length) });
  const names = over.map(({ name, validUntil }) => `${name}（${validUntil ?? ''}）`).join('、');
  return finding('cards', 'bad', 'cards_over', { names: names.slice(0, 500) });
}

/** The report as it was last put on record: what was found, who looked and when; null where nobody did. */
export function readinessOf({ facts }: SittingState) {
  const stated = facts.get(factsKey(READINESS_RULE, null));
  const read = reportSchema.safeParse(stated?.facts);
  return stated === undefined || !read.success ? null : { ...read.data, at: stated.at };
}
