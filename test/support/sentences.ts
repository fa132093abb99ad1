/**
 * Where modules of words say nothing, say it in one language alone, or name other values in one than in the other; none where all
 * is well. Only tables count: what a module exports besides says nothing.
 */
export const offSentences = (...modules: readonly object[]): readonly string[] =>
  modules
    .flatMap((module) => Object.entries(module))
    .filter(([, table]) => typeof table === 'object')
    .flatMap(([name, table]) => {
      const found = sentencesIn(table, name);
      return found.length === 0 ? [name] : found.filter(([, said]) => isOff(said)).map(([path]) => path);
    });

type Found = readonly [path: string, said: readonly unknown[]];

/** Every list of words in a table of them, however deep; what is no table has none. */
function sentencesIn(table: unknown, path: string): readonly Found[] {
  if (Array.isArray(table)) return [[path, table]];
  // what stands on paper alone is in Chinese alone
  if (typeof table === 'string') return [[path, [table, table]]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => sentencesIn(value, `${path}.${key}`));
}

function isOff(said: readonly unknown[]): boolean {
  const [zh, en] = said;
  if (said.length !== 2 || typeof zh !== 'string' || typeof en !== 'string') return true;
  return zh.trim() === '' || en.trim() === '' || valuesOf(zh) !== valuesOf(en);
}

/** The values that a sentence names, each once. */
const valuesOf = (text: string): string =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)/g), ([, name = '']) => name))].toSorted().join();
