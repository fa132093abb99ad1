import type { Database } from '#renderer/data/store/database.ts';
import { knownCalendars } from '#renderer/data/calendars.ts';
import { listsToAdopt } from '#renderer/data/occupations.ts';
import { createSitting, type OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { adoptYears } from '#shared/documents/desk/calendar-of.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { forge, type Link } from '#shared/record/chain.ts';
import { fold } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { ok, type Result } from '#shared/base/result.ts';

/**
 * Opens a new log with the sitting as its genesis and what stands in it from the start, in one write a copy: a sitting that was
 * begun has all of it, whatever happens on the way. All of it is the site head's where it has one as its root.
 */
export async function beginSitting(
  db: Database,
  opening: Omit<BodyOf<'sitting_opened'>, 'type'>,
  bodies: readonly Body[],
): Promise<Result<string, OpenSittingFailure>> {
  const { sittingId: log, stationId: station, practice } = opening.sitting;
  const actor = opening.root?.siteHead.personId ?? null;
  const moment = { at: new Date().toISOString(), elapsed: Math.round(performance.now()) };
  const links: Link[] = [];
  let state = EMPTY_STATE;
  const { years } = knownCalendars();
  // what its dates are counted by stands in it from the start, whatever is confirmed later
  const counted = years.length === 0 ? [] : [adoptYears(state, years)];
  const listed = listsToAdopt({ ...EMPTY_STATE, sitting: opening.sitting });
  for (const body of [{ type: 'sitting_opened', ...opening } as const, ...counted, ...listed, ...bodies]) {
    // where no root says whose a key is, whose it is brings it
    const by = body.type === 'key_registered' ? body.personId : actor;
    const allowed = mayRecord(state, body, { actor: by, at: moment.at, thirdCopyKept: true });
    if (!allowed.ok) return allowed;
    const forged = forge(state.head, body, { ...moment, log, station, actor: by, high: state.high });
    if (!forged.ok) return forged;
    links.push(forged.value);
    state = fold(state, forged.value);
  }
  const opened = await createSitting(db, { log, station, practice }, links);
  return opened.ok ? ok(log) : opened;
}
