import type { Level } from '../model/basics.ts';
import { certificateNumber } from '../law/tianjin-chief/certificate-number.ts';
import { PROVINCES } from '../law/parts/provinces.ts';
import { LEVEL_CODES, type Numbered } from './kind.ts';

/** Why a certificate number can't be this candidate's; each is also a finding of an imported list (roster/flaw.ts). */
export type NumberFault = {
  readonly kind:
    | 'certificate_malformed'
    | 'certificate_malformed_special'
    | 'certificate_malformed_chief'
    | 'certificate_malformed_qualification'
    | 'certificate_province_unknown'
    | 'certificate_province_differs'
    | 'certificate_level_differs'
    | 'certificate_year_differs';
  readonly detail: Readonly<Record<string, string | number>>;
};

type About = Numbered & { readonly level: Level; readonly issuedOn: string | null };

const QUALIFICATION_LENGTH = 16;
const CHIEF = /^[YS]\d{14}[A-Z]\d{6}$/;
/** Places 8 to 13: some systems also put letters into the organiser's 备案号, which the coding rule writes as digits. */
const SEQUENCE = /^(.{7})([0-9A-Z]{6})/;

const fault = (kind: NumberFault['kind'], detail: NumberFault['detail'] = {}): NumberFault => ({ kind, detail });

/** Holds a number (half-width, capital letters) against the coding rule, the candidate's level, the day of issue and the province. */
export function numberFaults(number: string, about: About): NumberFault[] {
  const kind = about.kind ?? (number.length === QUALIFICATION_LENGTH ? 'qualification' : 'skill');
  switch (kind) {
    case 'specialised':
      return [];
    case 'qualification':
      return qualificationFaults(number, about);
    case 'skill':
      return skillFaults(number, about);
  }
}

/** Whether the organiser's places hold letters: recorded elsewhere, but not what the coding rule writes. */
export const hasLetters = (number: string): boolean => /[A-Z]/.test(SEQUENCE.exec(number)?.[2] ?? '');

function skillFaults(number: string, { level, province, issuedOn }: About): NumberFault[] {
  const digits = number.replace(SEQUENCE, (_, head: string, places: string) => head + places.replace(/[A-Z]/g, '0'));
  const chief = level === 'chief';
  if (chief && !CHIEF.test(digits)) return [fault('certificate_malformed_chief')];
  const special = chief || level === 'special';
  const judged = certificateNumber.judge({
    number: chief ? `${digits.slice(0, 15)}T${digits.slice(16)}` : digits,
    kind: special ? 'special' : 'ordinary',
    ...(special ? {} : { level: Number(LEVEL_CODES[level]) }),
    ...(issuedOn === null ? {} : { issuedOn }),
  });
  const codes = new Set(judged.because.map(({ code }) => code));
  if (codes.has('number_malformed'))
    return [fault(special ? 'certificate_malformed_special' : 'certificate_malformed')];
  const found: NumberFault[] = [];
  const code = digits.slice(5, 7);
  if (codes.has('province_unknown')) found.push(fault('certificate_province_unknown', { code }));
  else if (province !== null && code !== province)
    found.push(fault('certificate_province_differs', { code, province, name: PROVINCES.get(province) ?? '' }));
  if (codes.has('level_differs')) found.push(levelDiffers(digits.slice(15, 16), level));
  if (codes.has('year_differs')) found.push(yearDiffers(digits.slice(13, 15), issuedOn));
  return found;
}

/** 年份 2, 省或行业 2, 地市 2, 机构类别 1, 机构序号 3, 等级 1, 序号 5. */
function qualificationFaults(number: string, { level, issuedOn }: About): NumberFault[] {
  if (!/^\d{16}$/.test(number)) return [fault('certificate_malformed_qualification')];
  const found: NumberFault[] = [];
  if (number.slice(10, 11) !== LEVEL_CODES[level]) found.push(levelDiffers(number.slice(10, 11), level));
  const year = number.slice(0, 2);
  if (issuedOn !== null && year !== issuedOn.slice(2, 4)) found.push(yearDiffers(year, issuedOn));
  return found;
}

const levelDiffers = (code: string, level: Level): NumberFault =>
  fault('certificate_level_differs', { code, level: LEVEL_CODES[level] ?? '' });

const yearDiffers = (code: string, issuedOn: string | null): NumberFault =>
  fault('certificate_year_differs', { code, date: issuedOn ?? '' });
