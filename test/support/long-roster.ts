import { utils, write } from 'xlsx';
import { residentId } from '#test/support/resident-id.ts';
import { NATIONAL_COLUMNS } from '#shared/importing/candidate-layout.ts';

/** A roster of that many invented people with valid numbers, every cell filled, as .xlsx. */
export function longRoster(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, index) => {
    const born = `${1970 + (index % 30)}-0${1 + (index % 9)}-${10 + (index % 18)}`;
    const cells: Record<string, string | number> = {
      序号: index + 1,
      职业工种名称: '焊工',
      认定等级: '三级/高级工',
      证件类型: '居民身份证',
      证件号码: residentId(`120000${born.replaceAll('-', '')}${String(index % 997).padStart(3, '0')}`),
      姓名: `试${String.fromCharCode(0x4e00 + (index % 2000))}`,
      性别: (index % 997) % 2 === 1 ? '男' : '女',
      出生日期: born,
      手机号码: `199${String(index).padStart(8, '0')}`,
    };
    return NATIONAL_COLUMNS.map((column) => cells[column] ?? `${column}的内容`);
  });
  const unique = new Map(rows.map((row) => [row[5], row]));
  if (unique.size !== count) throw new Error('invented numbers collide');
  const sheet = utils.aoa_to_sheet([[...NATIONAL_COLUMNS], ...rows]);
  return new Uint8Array(
    write(
      { SheetNames: ['报名表'], Sheets: { 报名表: sheet } },
      { type: 'array', bookType: 'xlsx', compression: true },
    ) as ArrayBuffer,
  );
}
