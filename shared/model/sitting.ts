import { z } from 'zod';
import { dateSchema, digestSchema, idSchema, levelSchema, lineOfText, markSchema } from './basics.ts';
import { codesSchema } from './codes.ts';
import { examinerUpToSchema } from './card-level.ts';
import { cardOccupationSchema } from './card-occupation.ts';
import { basisSchema, evaluationSchema } from './evaluation.ts';
import { percentSchema } from './incident.ts';
import { paperCheckSchema } from './paper-check.ts';
import { planSchema } from './plan.ts';
import { promiseSchema } from './promise.ts';
import { sameUnitSchema } from './recusal.ts';
import { rotationSchema } from './rotation.ts';
import { tooWideSchema } from './spread.ts';

/**
 * How candidates are judged: examiners with a mark scheme each, a panel giving three subject scores (重庆 六（三）), the staged
 * 综合评审 of 天津 (综合评审工作流程), or recognised directly on a ground of the document.
 */
export const procedureSchema = z.enum(['practical', 'panel', 'review', 'recognition']);
export type ProcedureName = z.infer<typeof procedureSchema>;

/** 评价渠道: 鉴定、认定、贯通、评聘、专项职业能力考核. */
export const channelSchema = z.enum(['appraisal', 'recognition', 'crossover', 'appointment', 'specialised']);
export type Channel = z.infer<typeof channelSchema>;

/** The policy a sitting was opened under; it keeps this even when the document is revised later. */
export const policyStampSchema = z.strictObject({ id: z.string(), version: z.string(), rulesHash: digestSchema });

/** 校对: the totals of all sheets, or every line of them. */
export const proofreadingSchema = z.enum(['totals', 'lines']);
export type Proofreading = z.infer<typeof proofreadingSchema>;

/** A sitting (场次): one room, one occupation and level, one time. `practice` can never be handed over as real. */
export const sittingSchema = z.strictObject({
  sittingId: idSchema,
  stationId: idSchema,
  practice: z.boolean(),
  title: lineOfText.min(1),
  organiser: lineOfText,
  occupation: lineOfText.min(1),
  occupationCode: lineOfText,
  level: levelSchema,
  room: lineOfText,
  heldOn: dateSchema,
  procedure: procedureSchema,
  /** Which channel of its document; sittings opened before this was asked have none. */
  channel: channelSchema.optional(),
  policy: policyStampSchema,
  settings: z.strictObject({
    /** Pass mark in hundredths; a sitting may only be stricter than its document. */
    passMark: markSchema,
    /** Largest allowed gap between examiners in hundredths, or null where none is set. */
    maxSpread: markSchema.nullable(),
    /** Sheets expected for each candidate. */
    examinersPerCandidate: z.int().min(1).max(9),
    /** The share of a panel's members who must pass a candidate; where it is not set, the document's 2/3. */
    memberShare: z.strictObject({ num: z.int().min(1).max(9), den: z.int().min(1).max(9) }).optional(),
    /** What the checker keys anew before anyone signs above the sheets; where it is not set, nothing. */
    proofreading: proofreadingSchema.optional(),
    /** What an official and a candidate of one unit come to; where it is not set, it is only told. */
    sameUnit: sameUnitSchema.optional(),
    /** How marks further apart than `maxSpread` are settled; where it is not set, the group confers. */
    whenTooWide: tooWideSchema.optional(),
    /** What breaking the rules of the room takes off a result each time; where it is not set, nothing. */
    breachPercent: percentSchema.optional(),
    /** How many sheets at least are held against their paper before the supervisor signs; where it is not set, none has to. */
    paperCheck: paperCheckSchema.optional(),
    /** 诚信承诺: what every candidate signs by hand at check-in; where it is not set, nothing. */
    promise: promiseSchema.optional(),
    /** 考生代码: until when scorers, checker and lead know candidates by a drawn number alone; where it is not set, never. */
    codes: codesSchema.optional(),
    /** Up to which level a 考评员 assesses (from edition 9 on, 技能操作); where it is not set, nobody's card is held against the level. */
    examinerUpTo: examinerUpToSchema.optional(),
    /** Whether an examiner's card has to name the occupation (from edition 9 on, 技能操作); where it is not set, none is held against it. */
    cardOccupation: cardOccupationSchema.optional(),
    /** 轮换: how often the same examiner may assess (from edition 9 on, 技能操作); where it is not set, nobody counts. */
    rotation: rotationSchema.optional(),
  }),
  /** Which edition of the rules of conduct it was opened under; sittings from before there were editions have none. */
  edition: z.int().min(2).max(99).optional(),
  /** The plan it belongs to; missing where it was opened by itself. */
  plan: planSchema.optional(),
  /** 评价依据 (from edition 9 on); missing where nobody chose one. */
  basis: basisSchema.optional(),
  /** The evaluation of several subjects that it is a sitting of (from edition 9 on); missing where it is held by itself. */
  evaluation: evaluationSchema.optional(),
});
export type Sitting = z.infer<typeof sittingSchema>;

/** What of a sitting can be put right; everything else decides how it is judged, and asks for another sitting. */
export const SITTING_FIELDS = ['title', 'room', 'heldOn'] as const;

/**
 * The edition that sittings are opened under now. 2: who scores is frozen with the first mark, and replaced by an act of its own.
 * 3: roles hang on the site head’s key. 4: one clock a candidate and task. 5: conferring and proofreading are acts
 * of their own. 6: what a person alone at the keyboard could still turn is refused. 7: days that entries name hold, and namesakes
 * are told apart. 8: draws are by dice or a public number, a proofreading difference waits for the lead, promises are signed by
 * hand, and nothing is written that a procedure has no use for. 9: what was found since 29 November 2026. 10: what was found since
 * 30 November 2026 (docs/format.md).
 */
export const EDITION = 10;

/** Whether a sitting is held under that edition or a later one; earlier ones are judged as they were opened. */
export const isHeldUnder = (sitting: Pick<Sitting, 'edition'> | null, edition: number): boolean =>
  (sitting?.edition ?? 1) >= edition;
