import { expect, it } from 'vitest';
import { EDITION } from '#shared/model/sitting.ts';
import { exportOf, flawsIn } from '../support/forgeries/receivers.ts';
import { clientTakes, type Question } from '../support/interop.ts';
import { PROCEDURES } from '../support/who-may/days.ts';
import { ALLOWED, stationAfter } from '../support/who-may/room.ts';
import { cellsOf, differing, turnCellsOf, type Cell } from '../support/who-may/table.ts';

// The table of who-may.test.ts under every edition since roles have a root, before five who judge: page, host, central, the
// verifier and the second implementation. Each entry comes signed, sealed and in order, whoever's turn it is.

const SINCE_ROOTS = 3;
const editions = Array.from({ length: EDITION - SINCE_ROOTS + 1 }, (_, n) => SINCE_ROOTS + n);

it.each(editions)(
  'edition %i: page, host, central, verifier and client say the same of every role, kind and state',
  async (edition) => {
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
  },
  400_000,
);

const questionOf = ({ written }: Cell): Question => ({
  lines: written.lines.slice(0, -1),
  next: written.lines.at(-1)!,
});
const said = ({ where, type, role, host }: Cell, other: string): string =>
  `${where}: ${type} by ${role}; host ${host}; ${other}`;
