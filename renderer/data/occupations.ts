import { useSyncExternalStore } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { adoptedList, adoptList } from '#shared/documents/parts/occupation-lists.ts';
import { checksOf } from '#shared/documents/desk/desk.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Input, Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/** The lists of occupations that were taken in on this computer, of each the last. */
type Occupations = Output<'occupations:list'>;

let known: Occupations = { lists: [], damaged: false };
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function take(answer: Result<Occupations, HostFailure>): Result<Occupations, HostFailure> {
  if (!answer.ok) return answer;
  known = answer.value;
  for (const listener of listeners) listener();
  return ok(known);
}

/** Asks the host for them; the first screen does. Nothing waits for one that does not answer. */
export async function loadOccupations(): Promise<void> {
  const listed = take(await invoke('occupations:list', {}));
  if (!listed.ok) known = { ...known, damaged: true };
}

/** Takes a list in for this computer. */
export const keepOccupations = async (input: Input<'occupations:keep'>): Promise<Result<Occupations, HostFailure>> =>
  take(await invoke('occupations:keep', input));

export const useOccupations = (): Occupations => useSyncExternalStore(subscribe, () => known);

/** What an open sitting could take over from them: of each list its document asks for, what it does not say yet. */
export function listsToAdopt(state: SittingState): readonly BodyOf<'facts_stated'>[] {
  const { sitting } = state;
  if (sitting === null) return [];
  return checksOf(state).flatMap(({ list }) => {
    const installed = known.lists.find((one) => one.list === list);
    if (list === undefined || installed === undefined) return [];
    const isThere = adoptedList(state, list)?.sha256 === installed.source.sha256;
    return isThere ? [] : [adoptList(sitting, installed)];
  });
}
