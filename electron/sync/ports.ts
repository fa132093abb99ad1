import type { Anchors } from '../anchors/anchors.ts';
import type { Log } from '../log/logger.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import type { Result } from '#shared/base/result.ts';
import type { TakeoverCertificate } from '#shared/model/takeover.ts';

/** What the hand-over room needs of the rest of the host. Everything it does to the world goes through here. */
export type SyncPorts = {
  /** A folder of its own within the real area, for example <data>/real/handover; it is made when missing. */
  readonly root: string;
  /** Seals the batches on disk. */
  readonly key: Uint8Array;
  /** What this computer knows of the files in that folder. */
  readonly anchors: Pick<Anchors, 'knows' | 'expect' | 'forget'>;
  /** Seals what was heard of another station going on in this one's place. */
  readonly standingKey: Uint8Array;
  /** The real or the practice station of this host, or null before it was created. */
  readonly station: (practice: boolean) => Promise<Station | null>;
  /**
   * Lines of a journal from `fromSeq` on, as they stand in the file. May answer with a part: it is asked again from where
   * it stopped until it answers with none. Fails with log_missing where there is no such journal.
   */
  readonly readJournal: (
    practice: boolean,
    log: string,
    fromSeq: number,
  ) => Promise<Result<readonly string[], HostFailure>>;
  /** Signs `signedText(type, payload)` with the station's key; the answer is hex. */
  readonly signWithStation: (
    practice: boolean,
    type: 'batch' | 'enrolment' | 'standing',
    payload: string,
  ) => Promise<Result<{ readonly publicKey: string; readonly signature: string }, HostFailure>>;
  /** The certificates by which this station came to write for others, oldest first. */
  readonly takeovers: () => Promise<readonly TakeoverCertificate[]>;
  readonly fetch: typeof globalThis.fetch;
  /** The certificate (DER) at an https address where this computer does not trust it by itself, else null. */
  readonly unknownCertificate: (url: string) => Promise<Buffer | null>;
  readonly now: () => Date;
  /** At least 0, less than 1; spreads the retries of many stations. */
  readonly random: () => number;
  /** Runs something once after `milliseconds`; answers how to call it off. */
  readonly schedule: (milliseconds: number, run: () => void) => () => void;
  /** A new random UUID. */
  readonly newId: () => string;
  /** Called when the outbox or the station's standing is another than before. */
  readonly changed: (what: 'outbox' | 'standing' | 'central') => void;
  readonly log: Log;
};
