import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { writeTemplate } from '#renderer/importing/write-template.ts';
import { openFile, readAs, type ImportAsk } from '#renderer/importing/worker/import-job.ts';
import { TEMPLATE_KINDS, TEMPLATES, type TemplateKind } from '#shared/importing/templates.ts';

const roster: ImportAsk = {
  list: 'roster',
  today: '2026-11-20',
  context: { sitting: null, admitted: [] },
  choice: {},
};
const ASKS: Readonly<Record<TemplateKind, ImportAsk>> = {
  national: roster,
  crossover: roster,
  scores: roster,
  staff: { list: 'staff', today: '2026-11-20', context: { heldOn: null, named: [] }, choice: {} },
  scheme: { list: 'scheme', choice: {} },
  reviewItems: { list: 'scheme', choice: {} },
};

describe.each(TEMPLATE_KINDS)('the blank template %s', (kind) => {
  it('is a list that the import finds, with every column it needs and nobody in it', async () => {
    const file = openFile(await writeTemplate(kind));
    if (!file.ok) throw new Error(file.error.kind);
    const { reading } = readAs(file.value, ASKS[kind]);
    expect(reading.flaws).toEqual([]);
    expect(reading.table?.missing).toEqual([]);
    expect(reading.table?.headerRows[1]).toBe(TEMPLATES[kind].group === null ? 1 : 2);
    expect(reading.table?.columns.map(({ header }) => header)).toEqual(TEMPLATES[kind].columns.map((c) => c.header));
    if ('accepted' in reading) expect(reading.accepted).toEqual([]);
  });

  it('keeps what is typed into it as text, except figures', async () => {
    const bytes = await writeTemplate(kind);
    const book = read(bytes, { cellNF: true, dense: true, sheetStubs: true });
    const rows = book.Sheets[TEMPLATES[kind].sheet]?.['!data'] ?? [];
    const formats = TEMPLATES[kind].columns.map((_, column) => rows[40]?.[column]?.z);
    expect(formats.map((format) => format === '@')).toEqual(TEMPLATES[kind].columns.map(({ number }) => !number));
  });
});
