import { hasLostDigits, shownText, textOf, type Cell } from './cell.ts';
import { flaw, type Flaw } from './flaw.ts';
import type { IdType } from './id-type.ts';
import { code } from './normalise.ts';
import type { ResidentId, ResidentIdCheck } from './resident-id.ts';

const SHAPE = /^\d{17}[\dX]$/;
/** What is written around the 18 places, or between them, and is none of them. */
const AROUND = /^(?:居民)?身份证(?:号码?)?[::]?|(?<=\d)[-‐‑–—−](?=[\dX])/g;
const SEVENTEEN = /^\d{17}.$/u;
/** Characters that surely mean the X of the last place: Roman ten, times, Greek and Cyrillic letters, crosses. */
const SURELY_X = /[ⅩⅹΧχХх×✕✖╳⨯✗✘𝐗𝑋]$/u;

/** 身份证：120000-19900101-1026 as its 18 places, where those are left; anything else as it is. */
function bare(text: string): string {
  const inside = text.replace(AROUND, '');
  return SHAPE.test(inside) ? inside : text;
}

export type IdentityReading = {
  readonly idNumber: string;
  /** What a valid resident ID says; null for other documents and for flawed numbers. */
  readonly resident: Extract<ResidentId, { ok: true }> | null;
  readonly flaw: Flaw | null;
};

type IdentityFault =
  | 'id_missing'
  | 'id_lost_digits'
  | 'id_malformed'
  | 'id_last_place'
  | 'id_impossible'
  | 'id_check_digit'
  | 'cell_error'
  | 'cell_uncalculated';

/**
 * Reads 证件号码. Nothing is ever guessed: a number that lost digits, or whose digits do not agree, is refused for what it is.
 * Eighteen places are checked whatever the office calls the document; only a foreigner's permit has eighteen of another kind.
 */
export function readIdentity(
  cell: Cell,
  idType: IdType,
  at: { readonly sheetRow: number; readonly column: string },
  check: ResidentIdCheck,
): IdentityReading {
  const say = (kind: Parameters<typeof flaw>[0], detail: Flaw['detail'] = {}) =>
    flaw(kind, at.sheetRow, at.column, shownText(cell), detail);
  const refuse = (kind: IdentityFault, length = 0) => ({ idNumber: '', resident: null, flaw: say(kind, { length }) });
  if (cell.kind === 'error') return refuse('cell_error');
  if (cell.kind === 'uncalculated') return refuse('cell_uncalculated');
  if (hasLostDigits(cell)) return refuse('id_lost_digits');
  const idNumber = bare(code(textOf(cell)).replace(SURELY_X, 'X'));
  if (idNumber === '') return refuse('id_missing');
  const { kind, name } = idType;
  if (!SHAPE.test(idNumber)) {
    if (kind === 'resident')
      return refuse(SEVENTEEN.test(idNumber) ? 'id_last_place' : 'id_malformed', Array.from(idNumber).length);
    return { idNumber, resident: null, flaw: kind === 'unknown' ? say('id_type_unknown', { name }) : null };
  }
  const resident = check(idNumber);
  if (kind === 'foreigner') return { idNumber, resident: null, flaw: null };
  // Excel turns the last three of 18 digits into zeros; kept as text afterwards, only this trace of it is left.
  const cut = idNumber.endsWith('000');
  if (resident.ok) {
    if (cut) return { idNumber, resident, flaw: say('id_perhaps_cut') };
    return { idNumber, resident, flaw: kind === 'resident' ? null : say('id_type_doubtful', { name }) };
  }
  if (cut) return refuse('id_lost_digits');
  return refuse(resident.why === 'check_digit' ? 'id_check_digit' : 'id_impossible');
}
