import { readFileSync } from 'node:fs';
import { openFile, readAs, type OpenFile } from '#renderer/importing/worker/import-job.ts';
import type { TableChoice } from '#shared/importing/choose-table.ts';
import type { CandidateField } from '#shared/importing/candidate-layout.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import type { RosterContext } from '#shared/importing/roster-context.ts';

// Files rebuilt after real ones, every person in them invented; read as the app reads them.

const TODAY = '2026-11-28';

export function fieldFile(name: string): OpenFile {
  const file = openFile(readFileSync(new URL(`../../../fixtures/field/${name}`, import.meta.url)));
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
}

export function roster(
  name: string,
  choice: TableChoice<CandidateField> = {},
  sitting: RosterContext['sitting'] = null,
) {
  const ask = { list: 'roster', today: TODAY, context: { sitting, admitted: [] }, choice } as const;
  const answer = readAs(fieldFile(name), ask);
  if (answer.list !== 'roster') throw new Error(answer.list);
  const { accepted, flaws, elsewhere } = answer.reading;
  return { people: accepted.map(({ candidate }) => candidate), rows: accepted, flaws, elsewhere };
}

export function scheme(name: string) {
  const answer = readAs(fieldFile(name), { list: 'scheme', choice: {} });
  if (answer.list !== 'scheme') throw new Error(answer.list);
  return answer.reading;
}

/** Each finding as `row kind`. */
export const said = (flaws: readonly Flaw[]): string[] =>
  flaws.map(({ sheetRow, kind }) => `${sheetRow ?? '-'} ${kind}`);

/** The eight people of most of these files. */
export const EIGHT = ['沈一鸣', '彭若兰', '高远', '韦小曼', '石磊', '秦岚', '贺知章', '白洁'];
