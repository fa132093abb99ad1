import { heading } from './normalise.ts';

export const RESIDENT_ID = '居民身份证';

/** What kind of document a list names: `resident` has 18 places that check themselves (GB 11643), `foreigner` the 18 of its own. */
export type IdType = { readonly name: string; readonly kind: 'resident' | 'foreigner' | 'other' | 'unknown' };

/** Codes of national uploads and of GA/T 517 for the resident ID. */
const RESIDENT_CODES = new Set(['', '1', '01', '111', '201', 'a']);
const FOREIGNER = /永久居留/;
/** Documents with numbers of their own. */
const OTHER = /护照|通行证|回乡证|台胞证|港澳证|旅行证|军官证|士兵证|军人|武警|警官证|文职|海员证|passport|出入境/;
/** Named as they are, though their number is a resident's: another paper, the same number. */
const OWN_NAME = /户口|居住证|临时/;
const RESIDENT = /身份证|身分证|居民|公民|户口|居住证|社会保障号|社保卡|驾驶证|idcard/;

/** 证件类型 as we store it, every spelling of the resident ID being one, and which numbers belong to it. */
export function readIdType(text: string): IdType {
  const key = heading(text);
  if (RESIDENT_CODES.has(key)) return { name: RESIDENT_ID, kind: 'resident' };
  if (FOREIGNER.test(key)) return { name: text, kind: 'foreigner' };
  if (OTHER.test(key)) return { name: text, kind: 'other' };
  if (!RESIDENT.test(key)) return { name: text, kind: 'unknown' };
  const other = OWN_NAME.test(key) && !/居民身份证\/居住证/.test(key);
  return { name: other ? text : RESIDENT_ID, kind: 'resident' };
}
