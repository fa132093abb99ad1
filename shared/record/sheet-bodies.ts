import { z } from 'zod';
import { digestSchema, idSchema, publicKeySchema, reasonSchema, signatureSchema } from '../model/basics.ts';
import { conferralOf, figuresDifferSchema, figuresReadSchema } from '../model/group.ts';
import { paperCheckOf, paperDrawOf } from '../model/paper-check.ts';
import { paperMarksSchema, paperOf } from '../model/paper-sheet.ts';
import { lineIdSchema } from '../model/scheme.ts';
import { lineScoreSchema } from '../model/sheet.ts';
import { spreadDecisionOf, thirdOf } from '../model/spread.ts';
import { clockActSchema, clockOf, tickSchema } from '../model/task-clock.ts';

const sheet = { candidateId: idSchema, examinerId: idSchema };
/** What a signature is over, by which key, and the signature. */
export const signature = { digest: digestSchema, publicKey: publicKeySchema, signature: signatureSchema };

/** The entries about marks: given, timed, conferred about, read again and signed; a part of what can be recorded (record/body.ts). */
export const sheetBodies = [
  /** `score` null takes the line back to unscored. Once a sheet was signed only a correction with a reason may follow. */
  z.strictObject({
    type: z.literal('line_scored'),
    ...sheet,
    line: lineIdSchema,
    score: lineScoreSchema.nullable(),
    cause: z.enum(['typed', 'undo', 'correction']),
    reason: z.string().max(500),
  }),
  z.strictObject({
    type: z.literal('veto_recorded'),
    ...sheet,
    line: lineIdSchema,
    applies: z.boolean(),
    reason: z.string().max(500),
    witness: z.string().max(200),
  }),
  /** The one clock of a candidate and task, for everyone who scores them (sittings from edition 4 on). */
  z.strictObject({ type: z.literal('task_timed'), ...clockOf, tick: tickSchema, act: clockActSchema }),
  /**
   * Time on a task as one examiner took it, in sittings before edition 4: `seconds` so far; while `running` more time passes
   * from this entry's moment on.
   */
  z.strictObject({
    type: z.literal('time_recorded'),
    ...sheet,
    task: z.int().min(1).max(99),
    seconds: z.int().min(0),
    running: z.boolean(),
  }),
  /**
   * 会商 (本场次规定; from edition 5 on): whose marks lay too far apart, who of the group was there, which lines are marked again,
   * and what was said.
   */
  z.strictObject({ type: z.literal('spread_conferred'), ...conferralOf }),
  /** 第三人评分 (本场次规定; from edition 6 on): who marks a candidate too whose examiners lie too far apart; the last one named counts. */
  z.strictObject({ type: z.literal('third_named'), ...thirdOf }),
  /** 组长裁定 (本场次规定; from edition 6 on): whose mark on record counts on each line. The sheets stay as they were signed. */
  z.strictObject({ type: z.literal('spread_decided'), ...spreadDecisionOf }),
  /** 纸面补录 (本场次规定; from edition 6 on): a sheet was marked on paper, of which there is a picture. */
  z.strictObject({ type: z.literal('paper_opened'), ...sheet, ...paperOf }),
  /** What one of two people keyed off it, who did not see what the other one did. */
  z.strictObject({ type: z.literal('paper_keyed'), ...sheet, marks: paperMarksSchema }),
  /** What a third person reads on the lines that the two keyed differently. */
  z.strictObject({ type: z.literal('paper_settled'), ...sheet, marks: paperMarksSchema, reason: reasonSchema }),
  /** 纸面抽查 (本场次规定; from edition 6 on): the sheets that the supervisor's dice come to. Another draw adds to the one before. */
  z.strictObject({ type: z.literal('paper_check_drawn'), ...paperDrawOf }),
  /** How the paper of one of them stands against the record. The last one since the sheet was signed counts. */
  z.strictObject({ type: z.literal('paper_checked'), ...sheet, ...paperCheckOf }),
  /**
   * 校对 (from edition 5 on): what the checker read off a signed sheet, by line, or (null) its total; from edition 8 on also where
   * it differs from what was on record, missing where it does not.
   */
  z.strictObject({
    type: z.literal('sheet_proofread'),
    ...sheet,
    read: figuresReadSchema,
    differs: figuresDifferSchema.optional(),
  }),
  /** What the lead says of a difference that the checker, or whoever held the paper against it, found: the record stands, or the sheet goes back to its examiner. */
  z.strictObject({
    type: z.literal('difference_settled'),
    ...sheet,
    how: z.enum(['stands', 'returned']),
    reason: reasonSchema,
  }),
  z.strictObject({ type: z.literal('sheet_signed'), ...sheet, ...signature }),
] as const;
