import { pinyin } from 'pinyin-pro';

const known = new Map<string, string>();

/** The first letters of a name's syllables, as they are typed without an input method: 欧阳㛃 → `oyj`, 吴凯 → `wk`. */
export function initialsOf(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const initials = pinyin(name, {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
  })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  known.set(name, initials);
  return initials;
}

/** Whether somebody is meant by what was typed: part of the number, part of the name, or the initials from the start. */
export function matchesSearch(query: string, who: { readonly number: string; readonly name: string }): boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return true;
  return (
    who.number.toLowerCase().includes(wanted) ||
    who.name.toLowerCase().includes(wanted) ||
    initialsOf(who.name).startsWith(wanted)
  );
}
