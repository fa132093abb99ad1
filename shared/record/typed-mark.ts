import { RECORD_VERSION } from './entry.ts';

// Nine of ten entries are marks typed into a line. Their text is so regular that one pattern says whether it is what the
// schema takes and is written the one way we write it: reading 50,000 of them by the schema takes twice as long.

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
/** The 29th of February is left to the schema, which knows the years. */
const DAY = '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const INSTANT = `\\d{4}-${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z`;
const COUNT = '(?:0|[1-9]\\d{0,14})';
/** Below a thousand points. */
const MARK = '(?:0|[1-9]\\d{0,4})';
const SCORE = `(?:null|\\{"kind":"mark","mark":${MARK}\\}|\\{"kind":"deductions","deductions":\\[(?:${MARK}(?:,${MARK}){0,49})?\\]\\})`;
const BODY = [
  `"type":"line_scored","candidateId":"${ID}","examinerId":"${ID}"`,
  `"line":"[1-9]\\d?\\.[1-9]\\d?","score":${SCORE},"cause":"typed","reason":""`,
].join(',');
const ENTRY = [
  `"v":${String(RECORD_VERSION)},"log":"${ID}","station":"${ID}","seq":${COUNT},"prev":"[0-9a-f]{64}"`,
  `"at":"${INSTANT}","elapsed":${COUNT},"high":"${INSTANT}","actor":"${ID}","body":\\{${BODY}\\}`,
].join(',');
const TYPED_MARK = new RegExp(`^\\{${ENTRY}\\}$`);

/**
 * Whether a line is, to the byte, the entry of a mark typed into a line of a sheet, as the schema takes it and with its fields in
 * the schema's order: then what it says may be taken as it is read. False says nothing: such a line is the schema's to judge.
 */
export const isTypedMark = (line: string): boolean => TYPED_MARK.test(line);

/** Whose log a typed mark is of, and where in it. */
export type MarkLink = { readonly log: string; readonly seq: number; readonly prev: string };

const LOG_AT = '{"v":1,"log":"'.length;
const ID_LENGTH = 36;
const SEQ_AT = LOG_AT + ID_LENGTH + '","station":"'.length + ID_LENGTH + '","seq":'.length;
const DIGEST_LENGTH = 64;

/** What a line for which `isTypedMark` holds says of its place, found where it stands. */
export function linkOfMark(line: string): MarkLink {
  const end = line.indexOf(',', SEQ_AT);
  const prevAt = end + ',"prev":"'.length;
  return {
    log: line.slice(LOG_AT, LOG_AT + ID_LENGTH),
    seq: Number(line.slice(SEQ_AT, end)),
    prev: line.slice(prevAt, prevAt + DIGEST_LENGTH),
  };
}
