import { expect } from 'vitest';
import { EDITION } from '#shared/model/sitting.ts';
import { exportOf, flawsIn } from '../forgeries/receivers.ts';
import { clientTakes, type Question } from '../interop.ts';
import { PROCEDURES } from './days.ts';
import { ALLOWED, stationAfter } from './room.ts';
import { cellsOf, differing, turnCellsOf, type Cell } from './table.ts';

/** Every edition since roles have a root, but for today's. */
export const EARLIER_EDITIONS = Array.from({ length: EDITION - 3 }, (_, n) => n + 3);

/**
 * Holds the table of who-may.test.ts under one edition before five who judge: page, host, central, the verifier and the second
 * implementation. Each entry comes signed, sealed and in order, whoever's turn it is.
 */
export async function expectAgreement(edition: number): Promise<void> {
  const cells: Cell[] = [];
  for (const procedure of PROCEDURES) cells.push(...(await cellsOf(procedure, edition)));
  cells.push(...(await turnCellsOf(edition)));
  expect(differing(cells)).toEqual([]);

  const client = clientTakes(cells.map(questionOf));
  const verifierDiffers = cells.flatMap((cell) => {
    const text = exportOf(cell.day, cell.written, { station: stationAfter(cell.type) });
    const flaws = flawsIn(Buffer.from(text));
    return (flaws.length === 0) === (cell.host === ALLOWED) ? [] : [said(cell, `verifier ${flaws.join()}`)];
  });
  expect(verifierDiffers).toEqual([]);
  const answers = await client;
  const clientDiffers = cells.flatMap((cell, n) =>
    (answers[n] === 'ok') === (cell.host === ALLOWED) ? [] : [said(cell, `client ${answers[n]!}`)],
  );
  expect(clientDiffers).toEqual([]);
  expect(cells.length).toBeGreaterThan(5000);
  expect(cells.filter(({ host }) => host === ALLOWED).length).toBeGreaterThan(500);
}

const questionOf = ({ written }: Cell): Question => ({
  lines: written.lines.slice(0, -1),
  next: written.lines.at(-1)!,
});
const said = ({ where, type, role, host }: Cell, other: string): string =>
  `${where}: ${type} by ${role}; host ${host}; ${other}`;
