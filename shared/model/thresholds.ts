import { z } from 'zod';
import { FULL_MARK, PASS_MARK } from '#shared/base/marks/mark.ts';

/**
 * Why a review passes by other marks than 60. 全国统考职业 and 特殊要求的职业 follow their national standard or the documents concerned
 * (综合评审工作流程 四), which is a matter of the sitting's occupation; 特殊政策 are a person's (七). `none` takes it back.
 */
export const THRESHOLD_GROUNDS = ['national-exam', 'special-occupation', 'special-policy', 'none'] as const;
export type ThresholdGround = (typeof THRESHOLD_GROUNDS)[number];

const mark = z.int().min(1).max(FULL_MARK);
const marks = { theory: mark, practical: mark, thesis: mark, performance: mark };

/** What stages pass by, in hundredths, with what settles it: the standard or document, with its clause. */
export const thresholdsSchema = z
  .strictObject({ ground: z.enum(THRESHOLD_GROUNDS), source: z.string().max(200), ...marks })
  .refine(({ ground, source }) => (ground === 'none') === (source.trim() === ''));
export type Thresholds = z.infer<typeof thresholdsSchema>;
/** Some that were not taken back. */
export type SettledThresholds = Thresholds & { readonly ground: Exclude<ThresholdGround, 'none'> };
export type ThresholdStage = keyof typeof marks;
export const THRESHOLD_STAGES = [
  'theory',
  'practical',
  'thesis',
  'performance',
] as const satisfies readonly ThresholdStage[];

export const isSettledThresholds = (own: Thresholds): own is SettledThresholds => own.ground !== 'none';

export const NO_THRESHOLDS: Thresholds = {
  ...{ ground: 'none', source: '', theory: PASS_MARK, practical: PASS_MARK },
  ...{ thesis: PASS_MARK, performance: PASS_MARK },
};

/** What a stage passes by. */
export const passMarkOf = (own: Thresholds | null, stage: ThresholdStage): number => own?.[stage] ?? PASS_MARK;

/** Whether a ground is the whole sitting's, or one person's. */
export const isGroundOf = (ground: ThresholdGround, candidateId: string | null): boolean =>
  ground === 'none' || (ground === 'special-policy') === (candidateId !== null);
