// How the anchors call what they know: for a file, where it lies below the data root.

import type { Station } from '#shared/wire/host/contract.ts';

export const CENTRAL = 'handover/central.json';
export const OUTBOX = 'handover/outbox';
/** How far a batch has come, and its receipt. */
export const stateOf = (batchId: string): string => `${OUTBOX}/${batchId}/state.json`;
export const stationOf = (practice: boolean): string => (practice ? 'practice/station.json' : 'station.json');
export type KeyOwner = { readonly practice: boolean; readonly personId: string };
/** A person's key, sealed under their PIN. */
export const keyOf = ({ practice, personId }: KeyOwner): string =>
  `${practice ? 'practice/' : ''}keys/${personId}.json`;
export const triesOf = ({ practice, personId }: KeyOwner): string => `${practice ? 'practice' : 'real'}/${personId}`;

/** Wrong codes of somebody's slip in a sitting are counted apart from their PINs. */
export const slipTriesOf = (log: string, personId: string): string => `slip/${log}/${personId}`;

/** Wrong passphrases of a stick or a backup, by the digest of what is guessed at. */
export const takeoverTriesOf = (target: string): string => `takeover/${target}`;

/** What is anchored of a station's file: who it is. Its key is sealed by itself, and wrapped anew now and then. */
export const stationText = (station: Station): string => JSON.stringify(station);
