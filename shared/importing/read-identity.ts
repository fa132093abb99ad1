import { hasLostDigits, shownText, textOf, type Cell } from './cell.ts';
import { flaw, type Flaw } from './flaw.ts';
import { code } from './normalise.ts';
import type { ResidentId, ResidentIdCheck } from './resident-id.ts';

export const RESIDENT_ID = '居民身份证';
const RESIDENT_TYPES = new Set(['', RESIDENT_ID, '身份证', '二代身份证', '中华人民共和国居民身份证', '201']);
const SHAPE = /^\d{17}[\dX]$/;

/** 证件类型 as we store it: every spelling of the resident ID is one (201 is its code in one national upload). */
export const readIdType = (text: string): string => (RESIDENT_TYPES.has(text) ? RESIDENT_ID : text);

export type IdentityReading = {
  readonly idNumber: string;
  /** What a valid resident ID says; null for other documents and for flawed numbers. */
  readonly resident: Extract<ResidentId, { ok: true }> | null;
  readonly flaw: Flaw | null;
};

/** Reads 证件号码. Nothing is ever guessed: a number that lost digits, or whose digits do not agree, is refused for what it is. */
export function readIdentity(
  cell: Cell,
  idType: string,
  at: { readonly sheetRow: number; readonly column: string },
  check: ResidentIdCheck,
): IdentityReading {
  const refuse = (
    kind: 'id_missing' | 'id_lost_digits' | 'id_malformed' | 'id_impossible' | 'id_check_digit',
    length = 0,
  ) => ({
    idNumber: '',
    resident: null,
    flaw: flaw(kind, at.sheetRow, at.column, shownText(cell), { length }),
  });
  if (hasLostDigits(cell)) return refuse('id_lost_digits');
  const idNumber = code(textOf(cell));
  if (idNumber === '') return refuse('id_missing');
  if (idType !== RESIDENT_ID) return { idNumber, resident: null, flaw: null };
  if (!SHAPE.test(idNumber)) return refuse('id_malformed', idNumber.length);
  const resident = check(idNumber);
  // Excel turns the last three of 18 digits into zeros; kept as text afterwards, only this trace of it is left.
  const cut = idNumber.endsWith('000');
  if (resident.ok) {
    const doubt = cut ? flaw('id_perhaps_cut', at.sheetRow, at.column, shownText(cell)) : null;
    return { idNumber, resident, flaw: doubt };
  }
  if (cut) return refuse('id_lost_digits');
  return refuse(resident.why === 'check_digit' ? 'id_check_digit' : 'id_impossible');
}
