import { useSyncExternalStore } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { yearsOf } from '#shared/wire/host/calendar-channels.ts';
import type { Input, Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/** The holidays confirmed on this computer; `years` are those that count, beside what ships with the app. */
export type Calendars = Output<'calendars:list'> & { readonly years: readonly YearCalendar[] };

let known: Calendars = { confirmed: [], damaged: false, years: [] };
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function take(answer: Result<Output<'calendars:list'>, HostFailure>): Result<Calendars, HostFailure> {
  if (!answer.ok) return answer;
  known = { ...answer.value, years: yearsOf(answer.value.confirmed) };
  for (const listener of listeners) listener();
  return ok(known);
}

/** Asks the host for them; the first screen does, before anything counts days. No mark waits for one that does not answer. */
export async function loadCalendars(): Promise<void> {
  const listed = take(await invoke('calendars:list', {}));
  if (!listed.ok) known = { ...known, damaged: true };
}

/** Confirms the year of a notice for this computer; every screen counts by it at once. */
export const confirmYear = async (input: Input<'calendars:confirm'>): Promise<Result<Calendars, HostFailure>> =>
  take(await invoke('calendars:confirm', input));

/** What is known of them now, outside of a screen. */
export const knownCalendars = (): Calendars => known;
export const useCalendars = (): Calendars => useSyncExternalStore(subscribe, knownCalendars);
