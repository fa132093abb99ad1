import { z } from 'zod';
import { digestSchema, idSchema, instantSchema, publicKeySchema } from '#shared/model/basics.ts';
import { pinSchema } from '#shared/model/pin.ts';
import { tickSchema } from '#shared/model/task-clock.ts';
import { REASON_LIMIT } from '../takeover/source.ts';
import { computerChannels } from './computer-channels.ts';
import { copiesContract } from './copies-contract.ts';
import { headChannels } from './head-channels.ts';
import { headSchema, journalSummarySchema } from './journal-summary.ts';
import { keyChannels } from './key-channels.ts';
import { logLineSchema } from './log-line.ts';
import { outboxItemSchema } from '../sync/outbox-view.ts';
import { sessionSchema } from './session.ts';
import { peopleChannels } from './people-channels.ts';
import { ledgerChannels } from './ledger-channels.ts';
import { traceChannels } from './trace-channels.ts';
import { photoChannels } from './photo-channels.ts';
import { printChannels } from './print-channels.ts';
import { planChannels } from './plan-channels.ts';
import { scoreChannels } from './score-channels.ts';
import { slipChannels } from './slip-channels.ts';
import { nextStoreSchema, storeAnswerSchema, storeStateSchema } from './store.ts';
import { passphraseSchema } from './vault.ts';
import { vaultChannels } from './vault-channels.ts';

// The whole privileged surface of the host on one page: channel -> what crosses in and what comes back.
// Electron's IPC and the portable loopback server serve exactly this; both sides parse with these schemas.

/** Practice and real work never share a key, a journal or an outbox; every channel that touches one says which it means. */
const practice = z.boolean();
const base64 = z.base64();
const where = z.strictObject({ where: z.string() });

const stationSchema = z.strictObject({
  stationId: idSchema,
  name: z.string().min(1).max(100),
  organiser: z.string().max(200),
  publicKey: publicKeySchema,
  practice,
  createdAt: instantSchema,
});
export type Station = z.infer<typeof stationSchema>;

const centralSchema = z.strictObject({ url: z.string(), name: z.string(), publicKey: publicKeySchema });

export const contract = {
  /** What this host is: version, world, where it keeps things, and which stations exist on it. */
  'app:info': {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      world: z.enum(['electron', 'portable']),
      dataFolder: z.string(),
      stations: z.array(stationSchema),
    }),
  },
  /** What went wrong here lately, oldest first, without anything that names a person or a folder; and on which system. */
  'app:log': {
    input: z.strictObject({}),
    output: z.strictObject({ system: z.string(), lines: z.array(logLineSchema) }),
  },
  ...vaultChannels,
  /** Which of its databases the page uses; one that can't be opened is left where it lies, under its own number. */
  'store:state': { input: z.strictObject({}), output: storeAnswerSchema },
  /** Uses the database `generation` from now on, which the page has filled from the journals; remembers why. */
  'store:next': { input: nextStoreSchema, output: storeStateSchema },
  /** Deletes everything of practice that the host keeps: sittings, plans, keys, prints and the practice station. Real work it never touches. */
  'practice:clear': { input: z.strictObject({}), output: z.strictObject({}) },
  /** Free disk space where the journal lies, in bytes; told every few seconds for the status line. */
  'app:health': {
    input: z.strictObject({}),
    output: z.strictObject({
      freeBytes: z.number().min(0),
      journalWritable: z.boolean(),
      /** Space kept for the last marks; released: the disk was full and they took it. */
      reserve: z.enum(['held', 'released', 'none']),
    }),
  },
  /**
   * The page's own store could not be written: it is in doubt from now on, across a restart too, until the next one is used;
   * where the disk is nearly full the reserve is given up.
   */
  'disk:release': { input: z.strictObject({}), output: z.strictObject({ released: z.boolean() }) },
  /** The computer's own clock, which nobody sets and no sleep stops: only its readings time a task. */
  'clock:tick': { input: z.strictObject({}), output: tickSchema },
  'station:create': {
    input: z.strictObject({ name: z.string().trim().min(1).max(100), organiser: z.string().trim().max(200), practice }),
    output: stationSchema,
  },
  ...keyChannels,
  /** SHA-256 of each whole block (`shared/record/blocks.ts`) of the journal's good part, whose chain the host has followed. */
  'journal:blocks': { input: z.strictObject({ practice, log: idSchema }), output: z.array(digestSchema) },
  'journal:list': { input: z.strictObject({}), output: z.array(journalSummarySchema) },
  /** One of them, read whole; null where there is none. */
  'journal:summary': { input: z.strictObject({ practice, log: idSchema }), output: journalSummarySchema.nullable() },
  /**
   * Reads every journal whole that is only listed by what was known of it when this computer was left. Whether any is listed otherwise
   * now; asked once the list stands.
   */
  'journal:check': { input: z.strictObject({}), output: z.strictObject({ changed: z.boolean() }) },
  /** Makes the host ready to judge what will be recorded in a journal: it folds what the journal holds. */
  'journal:open': { input: z.strictObject({ practice, log: idSchema }), output: headSchema },
  /**
   * Appends lines that continue the chain, that the door allows and whose writers are those of `sessions`: all, fsynced, or none.
   */
  'journal:append': {
    input: z.strictObject({
      practice,
      log: idSchema,
      sessions: z.array(sessionSchema).max(50),
      lines: z.array(z.string().max(2_000_000)).min(1).max(20_000),
    }),
    output: headSchema,
  },
  /**
   * Goes on with a journal that was cut, as it is now: a person of the sitting proves themself and says why. Where the record still
   * takes notes it says so itself.
   */
  'journal:accept-cut': {
    input: z.strictObject({
      practice,
      log: idSchema,
      personId: idSchema,
      pin: pinSchema,
      reason: z.string().trim().min(1).max(REASON_LIMIT),
    }),
    output: headSchema,
  },
  /** Lines from `fromSeq` on, at most `limit` and at most about 4 MB a call. */
  'journal:read': {
    input: z.strictObject({ practice, log: idSchema, fromSeq: z.int().min(0), limit: z.int().min(1).max(10_000) }),
    output: z.strictObject({ lines: z.array(z.string()), head: headSchema }),
  },
  ...peopleChannels,
  ...traceChannels,
  ...ledgerChannels,
  ...printChannels,
  ...photoChannels,
  ...slipChannels,
  ...headChannels,
  ...planChannels,
  ...computerChannels,
  ...scoreChannels,
  /** Saves bytes under a name the person confirms; written whole or not at all. */
  'files:save': { input: z.strictObject({ name: z.string().min(1).max(120), content: base64 }), output: where },
  /** Saves files that belong together into one folder whose place the person confirms: one question, however many files. */
  'files:save-folder': {
    input: z.strictObject({
      name: z.string().min(1).max(120),
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(120), content: base64 }))
        .min(1)
        .max(20),
    }),
    output: where,
  },
  /** Seals the journal's entries not yet sealed into one batch, signed by the station's key. Practice can't be sealed. */
  'batch:seal': { input: z.strictObject({ practice, log: idSchema }), output: outboxItemSchema },
  /**
   * Saves a whole sitting as one sealed file (.kpx, docs/format.md) that proves itself without this app. Refused with `marks_not_due`
   * while the record holds marks of a candidate whose sheets are not all signed.
   */
  'sitting:export': {
    input: z.strictObject({ practice, log: idSchema }),
    output: where,
  },
  /** Whether another station goes on in its place (nothing more leaves from here), and since when its key lives in two places. */
  'station:standing': {
    input: z.strictObject({}),
    output: z.strictObject({
      replacedBy: z
        .strictObject({ name: z.string(), at: instantSchema, reason: z.string(), by: z.string() })
        .nullable(),
      twiceAt: instantSchema.nullable(),
    }),
  },
  'outbox:list': { input: z.strictObject({}), output: z.array(outboxItemSchema) },
  /** Tries every waiting batch now instead of at its next time. */
  'outbox:send': { input: z.strictObject({}), output: z.array(outboxItemSchema) },
  /**
   * Enrols the station at central with the code its keeper gave, and pins central's key. `certificate` is the fingerprint that a
   * person compared, where central's certificate is one nobody vouches for; the answer before was central_certificate_unknown.
   * `passphrase` is this computer's: to whom everything is sent is not for a page to choose by itself.
   */
  'central:enrol': {
    input: z.strictObject({
      url: z.string().max(300),
      code: z.string().trim().max(64),
      certificate: z.string().max(64).optional(),
      passphrase: passphraseSchema,
    }),
    output: centralSchema,
  },
  /**
   * Which central this station is enrolled at, and whether it answered when it was last looked for; null: not looked for yet.
   * `confirmed`: somebody here enrolled there or compared its key. To one that came with a backup or a stick, or that the computer
   * does not remember, nothing is sent: not even whether it answers is asked.
   */
  'central:status': {
    input: z.strictObject({}),
    output: z.strictObject({
      central: centralSchema.nullable(),
      confirmed: z.boolean(),
      reachable: z.boolean().nullable(),
    }),
  },
  /** A person who knows the passphrase compared the fingerprint of this key with what central's keeper says; from now on it is talked to. */
  'central:confirm': {
    input: z.strictObject({ publicKey: publicKeySchema, passphrase: passphraseSchema }),
    output: centralSchema,
  },
  ...copiesContract,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Input<C extends Channel> = z.infer<Contract[C]['input']>;
export type Output<C extends Channel> = z.infer<Contract[C]['output']>;
