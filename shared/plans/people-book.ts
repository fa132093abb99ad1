import { sameName } from '../importing/person-name.ts';

type Named = { readonly name: string; readonly idNumber: string };

/**
 * Finds people by ID number and name together: two of one name are never mixed, and a number under another name is somebody to look
 * at, not the same person. Who has no number is told apart from nobody, so they are never found again.
 */
export type PeopleBook<T extends Named> = {
  readonly find: (person: Named) => T | undefined;
  readonly add: (one: T) => void;
  /** One number under several names. */
  readonly doubts: () => readonly { readonly idNumber: string; readonly names: readonly string[] }[];
};

export function peopleBook<T extends Named>(all: Iterable<T> = []): PeopleBook<T> {
  const first = new Map<string, T>();
  // a number under another name is rare, so that hardly anybody needs a list
  const others = new Map<string, T[]>();
  const add = (one: T): void => {
    const { idNumber } = one;
    if (idNumber === '') return;
    if (!first.has(idNumber)) first.set(idNumber, one);
    else if (!others.get(idNumber)?.push(one)) others.set(idNumber, [one]);
  };
  for (const one of all) add(one);
  return {
    add,
    find: ({ name, idNumber }) => {
      const found = first.get(idNumber);
      if (found === undefined || sameName(found.name, name)) return found;
      return others.get(idNumber)?.find((one) => sameName(one.name, name));
    },
    doubts: () =>
      [...others].map(([idNumber, more]) => ({
        idNumber,
        names: [first.get(idNumber)?.name ?? '', ...more.map(({ name }) => name)],
      })),
  };
}
