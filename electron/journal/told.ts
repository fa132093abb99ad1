import { amended, type Amendments } from './amendments.ts';
import { closed } from './closed.ts';
import { enrolled, type Roll } from './roll.ts';

/** What a journal's lines tell of their sitting itself and of its people. No mark tells any of it. */
export type Told = {
  /** What of its opening does not stand any more. */
  readonly amendments: Amendments | undefined;
  readonly isClosed: boolean;
  /** Whom it names. */
  readonly roll: Roll | undefined;
};

export const NOTHING_TOLD: Told = { amendments: undefined, isClosed: false, roll: undefined };

/** The same after one more line. */
export const toldAfter = ({ amendments, isClosed, roll }: Told, line: string): Told => ({
  amendments: amended(amendments, line),
  isClosed: closed(isClosed, line),
  roll: enrolled(roll, line),
});
