import { createHash } from 'node:crypto';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { must } from './must.ts';

export type ScoreRow = { readonly name: string; readonly idNumber: string; readonly score: string };

/** A list of theory scores as a file, and what an entry says of where it is from. */
export function scoreList(rows: readonly ScoreRow[]) {
  const lines = [['姓名', '证件号码', '理论', '实操'], ...rows.map((row) => [row.name, row.idNumber, row.score, '80'])];
  const bytes = Buffer.from(lines.map((line) => line.join(',')).join('\n'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, source: { file: '理论成绩.csv', sha256, sheet: 'Sheet1' } };
}

/** Hands a list to the host, as the page does before it records what the list says. */
export const loaded = async (host: Pick<Handlers, 'scores:load'>, { bytes }: ReturnType<typeof scoreList>) =>
  must(await host['scores:load']({ offset: 0, chunk: bytes.toString('base64') }));
