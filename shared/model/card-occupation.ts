import { z } from 'zod';
import type { Person } from './staff.ts';

// The occupations that an examiner's card names, and an expert's 专业方向 (本场次规定: a 考评员 is trained and certified for occupations of
// their own, and 津人社办发〔2019〕82号 附件1 五（二） and 渝职鉴发〔2022〕8号 附件1 三（二） list what each expert's field is; no policy of these
// documents says that either has to be the one of the sitting).

/** `answered`: whoever marks with a card that does not name the occupation is for the site head to answer for. */
export const cardOccupationSchema = z.enum(['answered']);
export type CardOccupationRule = z.infer<typeof cardOccupationSchema>;

/** From this edition on somebody on the staff list may have occupations on their card. */
export const CARD_OCCUPATIONS = 9;
/** From this edition on experts of a panel or a review are held against the occupation as examiners are. */
export const EXPERT_OCCUPATIONS = 10;

const BETWEEN = /[、，,；;/ \u3000]+/u;
const compact = (text: string): string => text.replaceAll(/[ \u3000]/gu, '');

/** Whether a card names this occupation, by its name or its code, among those it has or as the only one. */
export function namesOccupation(
  { occupations = '' }: Pick<Person, 'occupations'>,
  { occupation, occupationCode }: { readonly occupation: string; readonly occupationCode: string },
): boolean {
  const wanted = [compact(occupation), compact(occupationCode)].filter((text) => text !== '');
  return wanted.includes(compact(occupations)) || occupations.split(BETWEEN).some((one) => wanted.includes(one));
}
