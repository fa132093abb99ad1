import type { ConcernLine } from '#shared/documents/concerns/concerns.ts';
import type { AuthorityNote } from '#shared/progress/authority.ts';
import type { Head } from '#shared/record/entry.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Caution } from '../plans/cautions.ts';
import type { PlanShare } from '../plans/share.ts';
import type { Receipt } from '#shared/wire/sync/receipt.ts';
import type { RefusalKind } from '#shared/wire/sync/refusal.ts';
import type { Act } from './act-log.ts';

/** A station as it is taken in. */
export type NewStation = {
  readonly stationId: string;
  readonly name: string;
  readonly organiser: string;
  readonly publicKey: string;
  readonly enrolledAt: string;
  /** The signed enrolment, or takeover statement, as it came, so that it can be checked again. */
  readonly text: string;
  readonly signature: string;
};

export type StoredStation = NewStation & {
  /** The station that goes on in this one's place, and the certificate (JSON) that says so; null while none does. */
  readonly replacedBy: string | null;
  readonly certificate: string | null;
  /** When and why the keeper disabled it; null while it may hand over. */
  readonly disabledAt: string | null;
  readonly disabledWhy: string | null;
  /** When it first showed that the station's key lives in two places; null while nothing says so. */
  readonly twiceAt: string | null;
  /** How many bytes of its batches are kept at most, where the keeper said so; null for what every station has. */
  readonly quota: number | null;
};

/** A batch that counted until the keeper found its sitting claimed by the wrong station; `act` is the keeper's. */
export type ReleasedRow = BatchRow & { readonly act: number };

/** A batch without its bytes: what lists need. */
export type BatchRow = {
  readonly batchId: string;
  readonly stationId: string;
  readonly sittingId: string;
  readonly fromSeq: number;
  readonly toSeq: number;
  readonly lastHash: string;
  readonly sha256: string;
  readonly signature: string;
  readonly size: number;
  readonly receivedAt: string;
};
/** A batch as it came in, to the byte, with the receipt that was given for it. */
export type StoredBatch = BatchRow & { readonly bytes: Uint8Array; readonly receipt: Receipt };
/**
 * A batch as it is taken in; `number` says which of its station's it is, null where the station does not count; `cautions`: certificates
 * that the sittings of its plan do not bear out.
 */
export type NewBatch = StoredBatch & { readonly number: number | null; readonly cautions: readonly Caution[] };

/** A batch that came under a number already taken by other bytes. Kept for a person to look at. */
export type ConflictRow = Omit<BatchRow, 'lastHash'>;
export type Conflict = ConflictRow & { readonly bytes: Uint8Array };

/** A batch that was refused for whose it is or where it forks, and kept for a person all the same. */
export type AsideRow = ConflictRow & { readonly why: RefusalKind };
export type Aside = AsideRow & { readonly bytes: Uint8Array };

/** A stored batch as another station of the same sitting may know it. */
export type DeliveredBatch = Pick<BatchRow, 'batchId' | 'fromSeq' | 'toSeq' | 'lastHash' | 'sha256'> & {
  readonly receipt: Receipt;
};

/** What central shows of a sitting; always computed anew from the raw batches. */
export type SittingRow = {
  readonly sittingId: string;
  readonly stationId: string;
  readonly title: string;
  readonly organiser: string;
  readonly occupation: string;
  readonly level: string;
  readonly heldOn: string;
  readonly room: string;
  readonly policyId: string;
  readonly entries: number;
  readonly candidates: number;
  readonly signedSheets: number;
  readonly signedBy: number;
  readonly closed: boolean;
  readonly resultsDigest: string;
  /** What is not as the document wants it; rows that an earlier build stored have none. */
  readonly concerns?: readonly ConcernLine[];
  /** Keys and roles that changed hands; rows that an earlier build stored have none. */
  readonly authority?: readonly AuthorityNote[];
  /** Quality supervisors whom the enterprise named, and whether a letter confirms them; rows of an earlier build have none. */
  readonly supervisors?: readonly Sentence[];
  /** Whether it was made before roles had a root; rows that an earlier build stored say nothing. */
  readonly unrooted?: boolean;
  /** Why it is void, where it was opened by mistake: it has no result. */
  readonly voided?: string;
  /** How many conditions and people nobody has stated enough of. */
  readonly unstated?: number;
  /** What it brings its plan; kept beside the row, so that a list of sittings stays short. */
  readonly share?: PlanShare;
};

/** A plan of which sittings are stored. */
export type PlanRow = Pick<PlanShare, 'planId' | 'title'> & { readonly sittings: number };
/** A caution with the batch that brought it. */
export type CautionRow = Caution & Pick<BatchRow, 'batchId' | 'receivedAt'>;

/** Bytes that a station's batches take, and at most may take. */
export type Quota = { readonly used: number; readonly limit: number };

export type StoredHead = Head & { readonly stationId: string };

/**
 * Where central keeps things. Small and without SQL, so that a distributed engine can stand behind it later. Every
 * writing call is one transaction and has reached the disk when it answers.
 */
export type Store = {
  readonly setting: (key: string) => Promise<string | null>;
  readonly keepSetting: (key: string, value: string) => Promise<void>;
  /** Puts `next` in the place of `was`; false, and nothing changed, where the setting is no longer `was`. */
  readonly exchangeSetting: (key: string, was: string, next: string) => Promise<boolean>;
  readonly station: (stationId: string) => Promise<StoredStation | null>;
  /** `known`: the same station with the same key again; `taken`: the number belongs to another key. */
  readonly enrol: (station: NewStation) => Promise<'enrolled' | 'known' | 'taken'>;
  /** Takes `station` in and marks the old one as replaced by it; `replaced`: another one did so before. */
  readonly takeOver: (
    station: NewStation,
    oldStationId: string,
    certificate: string,
  ) => Promise<'done' | 'taken' | 'replaced'>;
  /** Marks a station whose key lives in two places; the first time counts. */
  readonly markTwice: (stationId: string, at: string) => Promise<void>;
  readonly batch: (batchId: string) => Promise<StoredBatch | null>;
  /** Where the stored part of a sitting's log ends, or null where nothing of it is stored. */
  readonly head: (sittingId: string) => Promise<StoredHead | null>;
  /** The raw batches of a sitting in the order of their entries. */
  readonly rawBatches: (sittingId: string) => Promise<readonly Uint8Array[]>;
  /**
   * Stores batch, receipt and projection, provided the log still ends at `expected`; `raced` where it does not. Where another
   * batch of the station has its number, the station is marked: its key lives in two places.
   */
  readonly accept: (batch: NewBatch, sitting: SittingRow, expected: Head) => Promise<'stored' | 'raced' | 'full'>;
  /** How many bytes a station's batches take, and may take. */
  readonly room: (stationId: string) => Promise<Quota>;
  /** The lines of the keeper's log, in order. */
  readonly acts: () => Promise<readonly string[]>;
  /** Puts an act on the keeper's log, with what it does to the store: both or neither. */
  readonly act: (act: Act) => Promise<void>;
  /** Stations of which the keeper found that they had no claim to this sitting. */
  readonly claimants: (sittingId: string) => Promise<readonly string[]>;
  /** The batches of a sitting, in the order of their entries. */
  readonly handedIn: (sittingId: string) => Promise<readonly BatchRow[]>;
  /** Batches that the keeper took out of a sitting, the latest first. */
  readonly released: () => Promise<readonly ReleasedRow[]>;
  /** Keeps the other bytes, up to a quota a station; the same bytes again change nothing. */
  readonly keepConflict: (conflict: Conflict) => Promise<void>;
  /** Keeps a refused batch, up to a quota a station; the same bytes again change nothing. */
  readonly setAside: (aside: Aside) => Promise<void>;
  readonly asides: () => Promise<readonly AsideRow[]>;
  /** The bytes of a batch that was set aside, when it came or by the keeper later, by their SHA-256. */
  readonly asideBytes: (sha256: string) => Promise<Uint8Array | null>;
  /** At most `limit` stored batches of a sitting that reach to entry `from` or beyond, in order. */
  readonly delivered: (sittingId: string, from: number, limit: number) => Promise<readonly DeliveredBatch[]>;
  readonly stations: () => Promise<readonly StoredStation[]>;
  readonly batches: (limit: number) => Promise<readonly BatchRow[]>;
  readonly conflicts: () => Promise<readonly ConflictRow[]>;
  readonly sittings: () => Promise<readonly SittingRow[]>;
  readonly plans: () => Promise<readonly PlanRow[]>;
  /** What the stored sittings of a plan bring it. */
  readonly shares: (planId: string) => Promise<readonly PlanShare[]>;
  /** The latest cautions, each with its batch. */
  readonly cautions: (limit: number) => Promise<readonly CautionRow[]>;
  /** Every sitting of which batches are stored. */
  readonly sittingIds: () => Promise<readonly string[]>;
  /** Throws every projection away and puts these in their place. */
  readonly replaceSittings: (sittings: readonly SittingRow[]) => Promise<void>;
  readonly close: () => Promise<void>;
};
