import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '#shared/base/result.ts';
import { CANDIDATE_LAYOUT, type CandidateField } from '#shared/importing/candidate-layout.ts';
import { cellAt, shownText, type SheetCells } from '#shared/importing/cell.ts';
import type { CertificateContext } from '#shared/importing/certificate-context.ts';
import { CERTIFICATE_LAYOUT, type CertificateField } from '#shared/importing/certificate-layout.ts';
import type { FileFailure } from '#shared/importing/file-failure.ts';
import { scoreOf, sheetsWith, type SheetTables, type TableChoice } from '#shared/importing/choose-table.ts';
import type { Table } from '#shared/importing/find-table.ts';
import type { Layout } from '#shared/importing/layout.ts';
import { OCCUPATION_LAYOUT, type OccupationField } from '#shared/importing/occupation-layout.ts';
import { readCertificates, type CertificateReading } from '#shared/importing/read-certificates.ts';
import { readOccupations, type OccupationReading } from '#shared/importing/read-occupations.ts';
import { readRoster, type RosterReading } from '#shared/importing/read-roster.ts';
import { readScheme, type SchemeReading } from '#shared/importing/read-scheme.ts';
import { readStaff, type StaffChoice, type StaffContext, type StaffReading } from '#shared/importing/read-staff.ts';
import { residentIdCheck } from '#shared/importing/resident-id.ts';
import type { RosterContext } from '#shared/importing/roster-context.ts';
import { SCHEME_LAYOUT, type SchemeField } from '#shared/importing/scheme-layout.ts';
import { STAFF_LAYOUT, type StaffField } from '#shared/importing/staff-layout.ts';
import { readWorkbook } from './read-workbook.ts';

/** Which list a file is read as, with what the reader must know; `today` bounds dates of birth. */
export type ImportAsk =
  | {
      readonly list: 'roster';
      readonly today: string;
      readonly context: Omit<RosterContext, 'checkId' | 'today'>;
      readonly choice: TableChoice<CandidateField>;
    }
  | {
      readonly list: 'staff';
      readonly today: string;
      readonly context: Omit<StaffContext, 'checkId'>;
      readonly choice: StaffChoice;
    }
  | { readonly list: 'scheme'; readonly choice: TableChoice<SchemeField> }
  | { readonly list: 'occupations'; readonly choice: TableChoice<OccupationField> }
  | {
      readonly list: 'certificates';
      readonly context: CertificateContext;
      readonly choice: TableChoice<CertificateField>;
    };

/** The lists of a sitting; one of occupations belongs to the whole computer, and no file is taken for it. */
export type SittingList = Exclude<ImportAsk['list'], 'occupations'>;

/** A file whose cells have been read; it stays in the worker while columns and sheets are chosen. */
export type OpenFile = { readonly sheets: readonly SheetCells[]; readonly sha256: string };

/** The found table without its cells, and a look at the sheet for choosing columns and the heading. */
export type TableView<F extends string> = Omit<Table<F>, 'sheet'> & { readonly sheet: string };
export type SheetView = {
  readonly name: string;
  readonly rows: number;
  /** Whether the list could be read from this sheet. */
  readonly fits: boolean;
};

export type ImportAnswer = {
  readonly sha256: string;
  readonly sheets: readonly SheetView[];
  /** Another list that the file looks like rather than the one asked for. */
  readonly looksLike: SittingList | null;
  /** The first rows of the sheet that was read, as texts. */
  readonly look: readonly (readonly string[])[];
} & (
  | { readonly list: 'roster'; readonly reading: Viewed<RosterReading, CandidateField> }
  | { readonly list: 'staff'; readonly reading: Viewed<StaffReading, StaffField> }
  | { readonly list: 'scheme'; readonly reading: Viewed<SchemeReading, SchemeField> }
  | { readonly list: 'occupations'; readonly reading: Viewed<OccupationReading, OccupationField> }
  | { readonly list: 'certificates'; readonly reading: Viewed<CertificateReading, CertificateField> }
);
type Viewed<R extends { table: unknown }, F extends string> = Omit<R, 'table'> & {
  readonly table: TableView<F> | null;
};

const LOOK_ROWS = 24;
const LOOK_COLUMNS = 60;

/** Reads a file's bytes into cells, with their digest. */
export function openFile(bytes: Uint8Array): Result<OpenFile, FileFailure> {
  const sheets = readWorkbook(bytes);
  return sheets.ok ? ok({ sheets: sheets.value, sha256: bytesToHex(sha256(bytes)) }) : err(sheets.error);
}

/** Reads an opened file as the list that is asked for; asked again with another choice, it only reads again. */
export function readAs(file: OpenFile, ask: ImportAsk): ImportAnswer {
  switch (ask.list) {
    case 'roster': {
      const context = { ...ask.context, today: ask.today, checkId: residentIdCheck(ask.today) };
      const reading = readRoster(file.sheets, context, ask.choice);
      return {
        ...around(file, ask.list, CANDIDATE_LAYOUT, reading, ask.choice),
        list: 'roster',
        reading: viewed(reading),
      };
    }
    case 'staff': {
      const reading = readStaff(file.sheets, { ...ask.context, checkId: residentIdCheck(ask.today) }, ask.choice);
      return { ...around(file, ask.list, STAFF_LAYOUT, reading, ask.choice), list: 'staff', reading: viewed(reading) };
    }
    case 'scheme': {
      const reading = readScheme(file.sheets, ask.choice);
      return {
        ...around(file, ask.list, SCHEME_LAYOUT, reading, ask.choice),
        list: 'scheme',
        reading: viewed(reading),
      };
    }
    case 'occupations': {
      const reading = readOccupations(file.sheets, ask.choice);
      return {
        ...around(file, ask.list, OCCUPATION_LAYOUT, reading, ask.choice),
        list: 'occupations',
        reading: viewed(reading),
      };
    }
    case 'certificates': {
      const reading = readCertificates(file.sheets, ask.context, ask.choice);
      return {
        ...around(file, ask.list, CERTIFICATE_LAYOUT, reading, ask.choice),
        list: 'certificates',
        reading: viewed(reading),
      };
    }
  }
}

/** How many rows a file holds: what progress counts. */
export const rowCount = ({ sheets }: OpenFile): number => sheets.reduce((sum, { rows }) => sum + rows.length, 0);

function around<F extends string>(
  { sheets, sha256: digest }: OpenFile,
  list: ImportAsk['list'],
  layout: Layout<F>,
  { table }: { readonly table: Table<F> | null },
  choice: TableChoice<F>,
): Pick<ImportAnswer, 'sha256' | 'sheets' | 'look' | 'looksLike'> {
  const fitting = new Set(sheets.length < 2 ? [] : sheetsWith(sheets, layout).map(({ sheet }) => sheet.name));
  const shown = table?.sheet ?? sheets.find(({ name }) => name === choice.sheet) ?? sheets[0];
  const rows = shown?.rows.slice(0, LOOK_ROWS) ?? [];
  const width = Math.min(LOOK_COLUMNS, Math.max(0, ...rows.map((row) => row.length)));
  return {
    sha256: digest,
    looksLike: otherList(sheets, list),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.length,
      fits: fitting.has(sheet.name) || (sheets.length < 2 && table !== null),
    })),
    look: rows.map((row) => Array.from({ length: width }, (_, column) => shownText(cellAt(row, column)))),
  };
}

/**
 * Another list that the file is, with everything such a list needs and more of it than of the one asked for, wherever that
 * stands best: a heading chosen badly makes a roster, which has certificate numbers too, no list of certificates.
 */
function otherList(sheets: readonly SheetCells[], asked: ImportAsk['list']): SittingList | null {
  const fits = [
    { list: 'roster', best: bestOf(sheetsWith(sheets, CANDIDATE_LAYOUT)) },
    { list: 'staff', best: bestOf(sheetsWith(sheets, STAFF_LAYOUT)) },
    { list: 'scheme', best: bestOf(sheetsWith(sheets, SCHEME_LAYOUT)) },
    { list: 'certificates', best: bestOf(sheetsWith(sheets, CERTIFICATE_LAYOUT)) },
  ] as const;
  const score = fits.find(({ list }) => list === asked)?.best?.score ?? 0;
  const other = fits.find(({ list, best }) => list !== asked && best?.whole === true && best.score > score);
  return other?.list ?? null;
}

function bestOf<F extends string>([first]: readonly SheetTables<F>[]): { score: number; whole: boolean } | null {
  if (first === undefined) return null;
  return { score: scoreOf(first), whole: first.tables.some(({ missing }) => missing.length === 0) };
}

function viewed<R extends { readonly table: Table<F> | null }, F extends string>(reading: R): Viewed<R, F> {
  const { table, ...rest } = reading;
  return { ...rest, table: table === null ? null : { ...table, sheet: table.sheet.name } };
}
