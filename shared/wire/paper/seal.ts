import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { err, ok, type Result } from '#shared/base/result.ts';
import { digestSchema, idSchema } from '#shared/model/basics.ts';
import { fromBase32, toBase32 } from './base32.ts';

// What the square on a printed page says (docs/format.md, section 10): which paper of which sitting, the digest of the marks on
// it as they stood when it was printed, and the station's signature over both. It needs nothing but itself to be checked.

const line = z.string().regex(/^[^\n]*$/);
const count = z.string().regex(/^(0|[1-9]\d{0,8})$/);
const sealSchema = z.strictObject({
  /** Which form, by its id in the registry. */
  form: z.string().regex(/^[a-z-]{1,60}$/),
  sittingId: idSchema,
  /** How many entries the record had. */
  entries: count,
  area: z.enum(['real', 'practice']),
  /** 考件编号 of whom it is about; empty where it is about the sitting. */
  number: line.max(200),
  /** 第 n 次打印 of this paper. */
  print: count,
  /** Which of how many copies: 1/2. */
  copy: z.string().regex(/^[1-9]\d?\/[1-9]\d?$/),
  /** signed: somebody has signed what it shows; draft: 未生效; none: nothing on it is ever signed on screen. */
  state: z.enum(['signed', 'draft', 'none']),
  /** SHA-256 of the text that is signed: of the sheet, or of the sitting; empty on a paper without marks. */
  digest: digestSchema.or(z.literal('')),
  /** The marks in short, for the eye: 86.30 合格. */
  said: line.max(200),
});
export type PaperSeal = z.infer<typeof sealSchema>;

/** The fields in the order of their lines. */
const FIELDS = Object.keys(sealSchema.shape) as (keyof PaperSeal)[];

/** What the station signs as `paper`: the fields, a line each. */
export const sealPayload = (seal: PaperSeal): string => FIELDS.map((field) => seal[field]).join('\n');

export type SealedPaper = { readonly payload: string; readonly publicKey: string; readonly signature: string };

const MARK = 'KP1';
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** The text of the square: capitals and digits alone, which scanners, keyboards and input methods leave as they are. */
export const sealText = ({ payload, publicKey, signature }: SealedPaper): string =>
  MARK + toBase32(concatBytes(utf8ToBytes(payload), hexToBytes(publicKey), hexToBytes(signature)));

export type SealFault = { readonly kind: 'not_a_seal' | 'seal_damaged' };

/** Reads what a scanner typed; blanks and small letters do no harm. Whether the signature holds is for the caller to ask. */
export function readSeal(text: string): Result<SealedPaper & { readonly seal: PaperSeal }, SealFault> {
  const typed = text.replace(/\s/g, '').toUpperCase();
  if (!typed.startsWith(MARK)) return err({ kind: 'not_a_seal' });
  const bytes = fromBase32(typed.slice(MARK.length));
  const said = bytes === null ? -1 : bytes.length - KEY_BYTES - SIGNATURE_BYTES;
  if (bytes === null || said < 1) return err({ kind: 'seal_damaged' });
  let payload: string;
  try {
    // refuses bytes that are no UTF-8; the pure layer has no decoder of its own
    payload = decodeURIComponent(bytesToHex(bytes.subarray(0, said)).replace(/../g, '%$&'));
  } catch {
    return err({ kind: 'seal_damaged' });
  }
  const lines = payload.split('\n');
  const seal = sealSchema.safeParse(Object.fromEntries(FIELDS.map((field, at) => [field, lines[at]])));
  if (lines.length !== FIELDS.length || !seal.success) return err({ kind: 'seal_damaged' });
  return ok({
    payload,
    publicKey: bytesToHex(bytes.subarray(said, said + KEY_BYTES)),
    signature: bytesToHex(bytes.subarray(said + KEY_BYTES)),
    seal: seal.data,
  });
}
