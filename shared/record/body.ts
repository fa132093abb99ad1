import { z } from 'zod';
import { dateSchema, digestSchema, idSchema, lineOfText, publicKeySchema, reasonSchema } from '../model/basics.ts';
import { attendanceSchema, candidateSchema } from '../model/candidate.ts';
import { segmentSchema } from '../model/certificate.ts';
import { evidenceOf } from '../model/evidence.ts';
import { deductionWithdrawnOf, incidentOf } from '../model/incident.ts';
import { inspectionOf } from '../model/inspection.ts';
import { recusalOf, standInOf } from '../model/recusal.ts';
import { MOST_SHARES, shareSchema } from '../model/division.ts';
import { MOST_PANELS, panelSchema, placeSchema } from '../model/panels.ts';
import { promiseOf } from '../model/promise.ts';
import { schemeSchema } from '../model/scheme.ts';
import { subjectScoreSchema } from '../model/sheet.ts';
import { SITTING_FIELDS, sittingSchema } from '../model/sitting.ts';
import { PERSON_FIELDS, personSchema } from '../model/staff.ts';
import { certificateSchema } from '../model/takeover.ts';
import { endorsed, keyBodies } from './key-bodies.ts';
import { sheetBodies, signature } from './sheet-bodies.ts';

/** Certificate numbers in one entry: its line has a limit. */
export const MOST_CERTIFICATES = 1000;
/** The file something was imported from, so that anyone can hold it against the original. */
const sourceSchema = z.strictObject({ file: z.string().max(260), sha256: digestSchema, sheet: z.string().max(100) });

/** Names a verdict: the rule of a condition, or the kind of application a person is judged by. */
const verdictRuleSchema = z.string().regex(/^[a-z]+(\.[a-z-]+)+$/);
const codesSchema = z.array(z.string().min(1).max(100)).min(1).max(50);
/** On what roles hang: the site head (现场负责人) and the key that signs whom they name. */
const rootSchema = z.strictObject({ siteHead: personSchema, publicKey: publicKeySchema });
const certificateOf = z.strictObject({
  candidateId: idSchema,
  number: z.string().min(1).max(40).nullable(),
  issuedOn: dateSchema.nullable(),
});

/** Everything that can be recorded in a sitting's log. Entries are only ever added; a correction names its reason. */
export const bodySchema = z.discriminatedUnion('type', [
  /** The genesis of every log; `root` is missing in sittings from before edition 3, and in practice. */
  z.strictObject({ type: z.literal('sitting_opened'), sitting: sittingSchema, root: rootSchema.optional() }),
  z.strictObject({
    type: z.literal('staff_named'),
    people: z.array(personSchema).min(1),
    source: sourceSchema.nullable(),
    ...endorsed,
  }),
  ...keyBodies,
  z.strictObject({
    type: z.literal('candidates_admitted'),
    candidates: z.array(candidateSchema).min(1),
    source: sourceSchema.nullable(),
  }),
  /**
   * What a candidate with marks, a state or a signature is called was wrong, or from edition 9 on their photo (by its digest, or '');
   * it takes every signature above it away.
   */
  z.strictObject({
    type: z.literal('candidate_corrected'),
    candidateId: idSchema,
    field: z.enum(['number', 'name', 'idType', 'idNumber', 'photo']),
    old: lineOfText,
    fresh: lineOfText,
    reason: reasonSchema,
  }),
  /** The same of somebody who scores or signs; from edition 6 on also of their card and appointment. No end of a card is ''. */
  z.strictObject({
    type: z.literal('person_corrected'),
    personId: idSchema,
    field: z.enum(PERSON_FIELDS),
    old: lineOfText,
    fresh: lineOfText,
    reason: reasonSchema,
    ...endorsed,
  }),
  /**
   * Somebody else scores in a scorer's place from here on. Sheets that are not signed go over with every mark on them, and
   * say ever after who began them; signed ones stay with whoever signed.
   */
  z.strictObject({ type: z.literal('scorer_replaced'), leaves: idSchema, takes: idSchema, reason: reasonSchema }),
  /** 回避: an official and a candidate; the last entry about the two counts. */
  z.strictObject({ type: z.literal('recusal_recorded'), ...recusalOf }),
  /** For this one candidate somebody else scores; a sheet that was begun goes over with every mark on it, unsigned. */
  z.strictObject({ type: z.literal('stand_in_named'), ...standInOf }),
  /** What this sitting is called, and where and when it is held, was wrong; it takes every signature above it away. */
  z.strictObject({
    type: z.literal('sitting_corrected'),
    field: z.enum(SITTING_FIELDS),
    old: lineOfText,
    fresh: lineOfText,
    reason: reasonSchema,
  }),
  /** 作废: this sitting was opened by mistake. It stays to be read, nothing more is marked or signed in it, and it has no result. */
  z.strictObject({ type: z.literal('sitting_voided'), reason: reasonSchema }),
  /**
   * 评审组 (渝职鉴发〔2022〕8号 六（三）; from edition 9 on): the panels of this sitting, all of them; none takes them back, and one panel
   * of everybody who scores judges.
   */
  z.strictObject({
    type: z.literal('panels_formed'),
    panels: z.array(panelSchema).max(MOST_PANELS),
    reason: z.string().max(500),
  }),
  /** Which panel judges whom (from edition 9 on); the last entry about a candidate counts, and whoever is moved is moved for a reason. */
  z.strictObject({
    type: z.literal('candidates_assigned'),
    places: z.array(placeSchema).min(1).max(1000),
    reason: z.string().max(500),
  }),
  /**
   * 按任务分工 (本场次规定; from edition 10 on): who marks which tasks of every candidate, all of it; nobody's takes it back, and everybody
   * who scores marks every task.
   */
  z.strictObject({
    type: z.literal('tasks_divided'),
    shares: z.array(shareSchema).max(MOST_SHARES),
    reason: z.string().max(500),
  }),
  z.strictObject({ type: z.literal('scheme_adopted'), scheme: schemeSchema, source: sourceSchema.nullable() }),
  z.strictObject({
    type: z.literal('attendance_recorded'),
    candidateId: idSchema,
    attendance: attendanceSchema,
    reason: z.string().max(500),
  }),
  /** 诚信承诺 (本场次规定; from edition 8 on): a candidate signed the sitting's words by hand, before whoever wrote this entry. */
  z.strictObject({ type: z.literal('promise_signed'), ...promiseOf }),
  ...sheetBodies,
  /** An incident (from edition 5 on): what it was, at what time of the day, and who saw it beside whoever writes it down. */
  z.strictObject({ type: z.literal('incident_recorded'), ...incidentOf }),
  /** What an incident took off a candidate's result is taken back (from edition 6 on); the incident stays on record. */
  z.strictObject({ type: z.literal('deduction_withdrawn'), ...deductionWithdrawnOf }),
  /** 考场情况: what happened in the room, about one candidate or nobody in particular. */
  z.strictObject({ type: z.literal('note_added'), candidateId: idSchema.nullable(), text: reasonSchema }),
  /** Signatures under the whole sitting, in the order of 渝职鉴发〔2022〕8号 六（四）: checker, lead, then the supervisor's opinion. */
  z.strictObject({
    type: z.literal('sitting_signed'),
    role: z.enum(['checker', 'lead', 'supervisor']),
    personId: idSchema,
    ...signature,
    opinion: z.string().max(500),
  }),
  /** The facts one rule of the policy asks for, about a candidate or (null) the sitting; the verdict is computed anew. */
  z.strictObject({
    type: z.literal('facts_stated'),
    rule: z.string().regex(/^[a-z]+(\.[a-z-]+)+$/),
    candidateId: idSchema.nullable(),
    facts: z.record(z.string(), z.json()),
  }),
  /** 佐证材料 (from edition 9 on): a file shown for one fact of a condition, by its digest; who saw it wrote this entry. */
  z.strictObject({ type: z.literal('evidence_recorded'), ...evidenceOf }),
  /** 抽查监督: a check by the authority, or what was done about one since. It may follow the closing. */
  z.strictObject({ type: z.literal('inspection_recorded'), ...inspectionOf }),
  /** A subject's score that was not given here, such as theory: read only on this station (TJ-A 附件1 四（四）). */
  z.strictObject({
    type: z.literal('subject_scores_imported'),
    subject: z.enum(['theory', 'practical']),
    scores: z
      .array(z.strictObject({ candidateId: idSchema, score: subjectScoreSchema }))
      .min(1)
      .max(1000),
    source: sourceSchema.nullable(),
  }),
  /** A question asked in a thesis defence, by its number from 1; an empty text takes it back. */
  z.strictObject({
    type: z.literal('question_recorded'),
    candidateId: idSchema,
    number: z.int().min(1).max(20),
    text: z.string().max(500),
  }),
  /** 通过 or 不通过 as the panel ticked it; anything but what the scores say needs a reason. */
  z.strictObject({
    type: z.literal('decision_recorded'),
    candidateId: idSchema,
    decision: z.enum(['pass', 'fail']),
    reason: z.string().max(500),
  }),
  /**
   * Certificate numbers as the authority sent them (`source`), as this organiser numbered them within its segment (`segment`),
   * or as typed. The last entry about a candidate counts; null takes the number back. Whoever had a number needs a reason.
   */
  z.strictObject({
    type: z.literal('certificates_assigned'),
    certificates: z.array(certificateOf).min(1).max(MOST_CERTIFICATES),
    segment: segmentSchema.nullable(),
    source: sourceSchema.nullable(),
    reason: z.string().max(500),
  }),
  /** Another station goes on with this log from here; the first entry it writes. Both stations signed the certificate. */
  z.strictObject({ type: z.literal('station_replaced'), ...certificateSchema.shape }),
  /** Why work went on although something was out of the ordinary; the reason becomes part of the record. */
  z.strictObject({
    type: z.literal('exception_explained'),
    /** `station_replaced` only in records from before takeovers had a certificate. */
    what: z.enum(['policy_not_in_force', 'clock_set_back', 'headcount_differs', 'station_replaced']),
    reason: reasonSchema,
  }),
  /**
   * Why the site head lets work go on although conditions are not met, people are not eligible or the document is not in force.
   * Each verdict is named by its rule, by whom it is about (null: the sitting) and by the codes of the reasons answered for: a
   * verdict that later says more is not answered any more.
   */
  z.strictObject({
    type: z.literal('verdicts_answered'),
    verdicts: z
      .array(z.strictObject({ rule: verdictRuleSchema, candidateId: idSchema.nullable(), codes: codesSchema }))
      .min(1)
      .max(1000),
    reason: reasonSchema,
  }),
  /**
   * What happens in this sitting while its third copy, on a stick, is not being kept: work goes on with a warning, as
   * without any such entry, or nothing more is recorded. Taking `stop` back needs a reason.
   */
  z.strictObject({
    type: z.literal('third_copy_ruled'),
    whenGone: z.enum(['warn', 'stop']),
    reason: z.string().max(500),
  }),
  /** Binds the counts: expected = signed + absent + void. Nothing can be missing unseen. */
  z.strictObject({
    type: z.literal('sitting_closed'),
    expected: z.int().min(0),
    signed: z.int().min(0),
    absent: z.int().min(0),
    voided: z.int().min(0),
    digest: digestSchema,
  }),
]);
export type Body = z.infer<typeof bodySchema>;
export type BodyOf<T extends Body['type']> = Extract<Body, { type: T }>;
