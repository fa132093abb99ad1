/** So many people, and the entries they are recorded in. */
export const BIG = { people: 1201, entries: 3 } as const;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** An ID number of nobody, with its check digit. */
function idNumber(index: number): string {
  const body = `12000019900101${String(index % 1000).padStart(3, '0')}`;
  const place = body.slice(0, 6) + String(1970 + Math.floor(index / 1000)) + body.slice(10);
  const sum = Array.from(place).reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at] ?? 0), 0);
  return place + (CHECKS[sum % 11] ?? '');
}

/** A list of invented people, as a file to drop. */
export function bigRoster(): { name: string; mimeType: string; buffer: Buffer } {
  const rows = Array.from({ length: BIG.people }, (_, index) => {
    const number = idNumber(index);
    const sex = Number(number[16]) % 2 === 1 ? '男' : '女';
    return [`考生${String(index)}`, sex, number, '焊工', '三级', String(20260001 + index)].join(',');
  });
  const csv = ['姓名,性别,身份证号码,职业,级别,准考证号', ...rows].join('\n');
  return { name: '大名册.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
}
