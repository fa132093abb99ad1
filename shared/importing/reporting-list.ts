import type { Candidate } from '../model/candidate.ts';
import { RESIDENT_ID } from './id-type.ts';
import { levelWords } from '../words/levels.ts';
import { LEVEL_CODES } from '../certificates/kind.ts';

/** The eleven columns in which certificate data are reported, in their order. */
export const REPORTING_COLUMNS = [
  '姓名',
  '证件类型',
  '证件号码',
  '所在单位',
  '职业名称',
  '工种名称',
  '职业技能等级',
  '证书编号',
  '发证日期',
  '评价机构',
  '发证机构',
] as const;

/** Who assessed and who issues, as the list names them. */
export type Bodies = { readonly organiser: string; readonly issuer: string };

/** 居民身份证 in the reporting system; other documents keep their names, their codes being unknown to us. */
const RESIDENT_ID_CODE = '201';

/** One candidate as a row of the reporting list, in the order of its columns; every cell is text. */
export function reportingRow(
  candidate: Candidate,
  certificate: { readonly number: string; readonly issuedOn: string | null } | null,
  { organiser, issuer }: Bodies,
): string[] {
  const { name, idType, idNumber, employer, occupation, level, extra } = candidate;
  return [
    name,
    idType === RESIDENT_ID ? RESIDENT_ID_CODE : idType,
    idNumber,
    employer,
    occupation,
    extra['工种名称'] ?? '',
    LEVEL_CODES[level] ?? levelWords[level][0],
    certificate?.number ?? '',
    certificate?.issuedOn ?? '',
    organiser,
    issuer,
  ];
}
