import { z } from 'zod';

/** Places 1 to 13 of a certificate number: 类别、机构代码、省级代码、序列码, which the authority assigns. */
const PREFIX = /^[YS]\d{12}$/;

/** 号段: what the authority assigned to an organiser, and the serial numbers (places 17 to 22) that may be given out in it. */
export const segmentSchema = z.strictObject({
  prefix: z.string().regex(PREFIX),
  first: z.int().min(1).max(999_999),
  last: z.int().min(1).max(999_999),
});
export type Segment = z.infer<typeof segmentSchema>;
