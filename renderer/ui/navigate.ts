import { useCallback, useState, useSyncExternalStore } from 'react';

// Where the app stands lives in the URL's hash, so that a page that has to load again comes back to the same screen:
// `#/<sitting>/<screen>?candidate=…`; without a sitting the app is at its first screen, or at a plan: `#/?plan=…`.

export const SCREENS = [
  'board',
  'setup',
  'policy',
  'eligibility',
  'check-in',
  'scoring',
  'panel',
  'results',
  'pictures',
  'compare',
  'paper-entry',
  'proofreading',
  'sign-off',
  'printing',
  'handover',
  'certificates',
  'settings',
  'readiness',
  'drill',
  'backup',
] as const;
export type Screen = (typeof SCREENS)[number];

export type Place = {
  /** The open sitting's log, or null at the first screen. */
  readonly sitting: string | null;
  readonly screen: Screen;
  readonly params: Readonly<Record<string, string>>;
};

const START: Place = { sitting: null, screen: 'board', params: {} };

/** Reads a hash; one that names no screen leads to the first screen. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [sitting = '', name = ''] = path.split('/');
  const screen = SCREENS.find((known) => known === name);
  const params = Object.fromEntries(new URLSearchParams(query));
  if (sitting === '' && name === '') return { ...START, params };
  return sitting === '' || screen === undefined ? START : { sitting, screen, params };
}

/** Writes a place as a hash. */
export function placeHash({ sitting, screen, params }: Place): string {
  const query = new URLSearchParams(params).toString();
  const path = sitting === null ? '' : `${sitting}/${screen}`;
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

/** Goes to another screen of the open sitting. */
export function navigate(screen: Screen, params: Readonly<Record<string, string>> = {}): void {
  location.hash = placeHash({ sitting: readPlace(location.hash).sitting, screen, params });
}

/** Opens a sitting, at its board or at the screen somebody is looked for on. */
export function enterSitting(
  sitting: string,
  screen: Screen = 'board',
  params: Readonly<Record<string, string>> = {},
): void {
  location.hash = placeHash({ sitting, screen, params });
}

/** Opens a plan, at the record of one of its people where one is named. */
export function enterPlan(plan: string, candidate?: string): void {
  const params = candidate === undefined ? { plan } : { plan, candidate };
  location.hash = placeHash({ ...START, params });
}

/** Leaves the sitting, or the plan, for the first screen. */
export function leaveSitting(): void {
  location.hash = '#/';
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

let known: { readonly hash: string; readonly place: Place } = { hash: '', place: START };
function placeNow(): Place {
  if (location.hash !== known.hash) known = { hash: location.hash, place: readPlace(location.hash) };
  return known.place;
}

/** Where the app stands. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, placeNow);

/** The candidate a screen shows: whom the place asks for, until another is picked on the screen itself. */
export function usePickedCandidate(): readonly [picked: string | null, pick: (candidateId: string | null) => void] {
  const { params } = usePlace();
  const asked = params['candidate'] ?? null;
  const [picked, setPicked] = useState({ under: params, candidateId: asked });
  const pick = useCallback((candidateId: string | null) => setPicked({ under: params, candidateId }), [params]);
  return [picked.under === params ? picked.candidateId : asked, pick];
}
