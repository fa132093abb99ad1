import { openFile, readAs } from '#renderer/importing/worker/import-job.ts';
import { oddFile, type OddFile } from './bytes.ts';

const TODAY = '2026-11-28';
const LONGEST_MS = 5_000;

/**
 * What breaks the law over importing in the odd roster of a seed: every person is taken once, as they are and with nothing of
 * anybody else, or named. Empty where nothing does.
 */
export function breachesOf(seed: number): string[] {
  const file = oddFile(seed);
  const from = performance.now();
  const opened = openFile(file.bytes);
  if (!opened.ok) return told(seed, file, [`not opened: ${opened.error.kind}`]);
  const answer = readAs(opened.value, {
    ...{ list: 'roster', today: TODAY, choice: {} },
    context: { sitting: null, admitted: [] },
  });
  if (answer.list !== 'roster') return told(seed, file, [`read as ${answer.list}`]);
  const took = performance.now() - from;
  const { accepted, flaws } = answer.reading;
  const breaches = took > LONGEST_MS ? [`took ${Math.round(took)} ms`] : [];
  const said = JSON.stringify(flaws);
  for (const person of file.people) {
    const hits = accepted.filter(({ candidate }) => candidate.idNumber === person.idNumber);
    const isNamed =
      said.includes(person.idNumber) ||
      said.includes(person.name) ||
      flaws.some(({ sheet, sheetRow }) => sheetRow === person.row && (sheet ?? person.sheet) !== '');
    if (hits.length > 1) breaches.push(`${person.name} ${person.idNumber} taken ${hits.length} times`);
    if (hits.length === 0 && !isNamed) breaches.push(`${person.name} ${person.idNumber} lost`);
    if (hits.length === 0 && person.fate === 'taken' && !person.isWrong) breaches.push(`${person.name} not taken`);
    if (hits.length > 0 && person.isWrong) breaches.push(`${person.name} taken with a wrong number`);
    for (const { candidate } of hits) {
      for (const field of ['name', 'level', 'employer'] as const)
        if (candidate[field] !== person[field])
          breaches.push(`${person.idNumber}: ${field} is ${candidate[field]}, not ${person[field]}`);
      const record = JSON.stringify(candidate);
      const mixed = file.people.find((one) => one !== person && record.includes(one.idNumber));
      if (mixed !== undefined) breaches.push(`${person.idNumber} holds the number ${mixed.idNumber}`);
    }
  }
  const known = new Set(file.people.map(({ idNumber }) => idNumber));
  const strangers = accepted.filter(({ candidate }) => !known.has(candidate.idNumber));
  breaches.push(...strangers.map(({ candidate }) => `${candidate.name} is nobody of the file`));
  return told(seed, file, breaches);
}

const told = (seed: number, { format, shape }: OddFile, breaches: readonly string[]): string[] =>
  breaches.map((breach) => `seed ${seed} (${format}; ${shape}): ${breach}`);
