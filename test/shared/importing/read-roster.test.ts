import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_LAYOUT } from '#shared/importing/candidate-layout.ts';
import { tablesIn } from '#shared/importing/find-table.ts';
import { readRoster } from '#shared/importing/read-roster.ts';
import { CONTEXT, samplePath, sampleSheets } from './samples.ts';

describe('the messy roster', () => {
  const expected = JSON.parse(readFileSync(samplePath('messy-roster.expected.json'), 'utf8')) as {
    sheet: string;
    headerRow: number;
    accepted: number;
    acceptedAfterNormalising: number[];
    flaws: unknown[];
  };
  const reading = readRoster(sampleSheets('messy-roster.xlsx'), CONTEXT);

  it('is found where it stands', () => {
    expect(reading.table?.sheet.name).toBe(expected.sheet);
    expect(reading.table?.headerRows).toEqual([expected.headerRow, expected.headerRow]);
  });

  it('has exactly the flaws it has', () => {
    expect(reading.flaws.map(({ sheetRow, column, kind }) => ({ sheetRow, column, kind }))).toEqual(expected.flaws);
    expect(reading.waiting).toBe(expected.flaws.length);
  });

  it('lets the good rows in, tidied where that was needed', () => {
    expect(reading.accepted).toHaveLength(expected.accepted);
    const tidied = reading.accepted.filter(({ normalised }) => normalised.length > 0);
    expect(tidied.map(({ sheetRow }) => sheetRow)).toEqual(expected.acceptedAfterNormalising);
    expect(tidied.map(({ candidate }) => candidate.idNumber)).toEqual(['12000019991009317X', '120000199009018361']);
    expect(tidied.map(({ candidate }) => candidate.name)).toEqual(['沈雪慧', '杨勇俊']);
    expect(reading.skipped.map(({ sheetRow, why }) => [sheetRow, why])).toEqual([
      [14, 'blank'],
      [25, 'total'],
    ]);
  });
});

describe('rosters as offices send them', () => {
  it.each([
    ['tj-welder-roster.xlsx', 36, 1, []],
    ['hs-machinist-roster.xlsx', 48, 3, ['填报人 刘某 审核人 陈某']],
    ['cq-crossover-roster.xls', 24, 1, []],
    ['tj-senior-review-scores.xlsx', 12, 2, []],
  ] as const)('%s: %i candidates, every digit kept, who signs below named', (file, count, headerRow, below) => {
    const sheets = sampleSheets(file);
    const reading = readRoster(sheets, CONTEXT);
    expect(reading.flaws.map(({ value }) => value)).toEqual(below);
    expect(reading.accepted).toHaveLength(count);
    expect(reading.table?.headerRows[1]).toBe(headerRow);
    const ids = sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.kind === 'text' && /^\d{17}[\dX]$/.test(cell.text) ? [cell.text] : [])),
    );
    expect(reading.accepted.map(({ candidate }) => candidate.idNumber)).toEqual(ids);
  });
});

it('tablesIn finds no roster in a scheme', () => {
  expect(sampleSheets('welder-scheme.xlsx').flatMap((sheet) => tablesIn(sheet, CANDIDATE_LAYOUT))).toEqual([]);
});
