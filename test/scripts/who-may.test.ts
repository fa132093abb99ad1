import { beforeAll, expect, it } from 'vitest';
import { EDITION } from '#shared/model/sitting.ts';
import { KINDS } from '#shared/record/kinds.ts';
import { PROCEDURES } from '../support/who-may/days.ts';
import { ALLOWED } from '../support/who-may/room.ts';
import { cellsOf, differing, HEADING, OWN, rowsOf, textOf, turnCellsOf, type Cell } from '../support/who-may/table.ts';

// Every role × kind of entry × state of a sitting, of every procedure, as today's build opens it: allowed, or the refusal by its
// name. One table, who-may.txt beside this file, held against the page's writer, the host's `journal:append` and central's replay;
// `vitest PATH --update` writes it anew for a person to read. Before more who judge: who-may.long.test.ts; earlier editions: editions-{even,odd}.long.test.ts.

const cells: Cell[] = [];
beforeAll(async () => {
  for (const procedure of PROCEDURES) cells.push(...(await cellsOf(procedure, EDITION)));
  cells.push(...(await turnCellsOf(EDITION)));
}, 200_000);

it('page, host and central say the same of every role, kind and state', () => {
  expect(differing(cells)).toEqual([]);
});

it('and say what the table says', async () => {
  await expect(`${HEADING}\n${textOf(rowsOf(cells))}\n`).toMatchFileSnapshot('./who-may.txt');
});

it('every kind has its turn, and whose it is may', () => {
  const own = new Set(cells.flatMap(({ type, role, host }) => (role === OWN && host === ALLOWED ? [type] : [])));
  // sheets keep time in sittings from before edition 4 alone
  expect(Object.keys(KINDS).filter((kind) => kind !== 'time_recorded' && !own.has(kind as Cell['type']))).toEqual([]);
});
