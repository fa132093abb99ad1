import type { CivilDate } from '../base/calendar/civil-date.ts';
import type { Numbered } from '../certificates/kind.ts';
import type { Level } from '../model/basics.ts';

/** A candidate of the sitting as a list of certificates is held against them. */
export type Awardee = {
  readonly candidateId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly level: Level;
  readonly occupation: string;
  readonly passed: boolean;
  readonly certificate: { readonly number: string; readonly issuedOn: CivilDate | null } | null;
};

/** What the reader must know about the world outside the file. */
export type CertificateContext = Numbered & {
  readonly people: readonly Awardee[];
  readonly organiser: string;
  readonly heldOn: CivilDate;
};

/** A number for a candidate; `before` is the certificate it replaces. */
export type CertificateRow = {
  readonly sheetRow: number;
  readonly candidateId: string;
  readonly number: string;
  readonly issuedOn: CivilDate | null;
  readonly before: Awardee['certificate'];
};
