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

/** Fewer places of an ID number would find half the room. */
const ENOUGH_OF_AN_ID = 4;

type Searched = { readonly number: string; readonly name: string; readonly idNumber?: string };

/**
 * Whether somebody is meant by what was typed: part of the number, part of the name, the initials from the start, or part of
 * the ID number.
 */
export function matchesSearch(query: string, { number, name, idNumber = '' }: Searched): boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return true;
  return (
    number.toLowerCase().includes(wanted) ||
    name.toLowerCase().includes(wanted) ||
    // only letters can be initials; nothing is worked out for a name or an ID number
    (/[a-z]/.test(wanted) && initialsOf(name).startsWith(wanted)) ||
    (wanted.length >= ENOUGH_OF_AN_ID && idNumber.toLowerCase().includes(wanted))
  );
}

/** How a name is written in letters, as far as it is long enough to be told from chance: 周婷 → zhouting, tingzhou, ting. */
export function spellingsOf(name: string): readonly string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z]/g, ''))
    .filter((syllable) => syllable !== '');
  const families = COMPOUND.test(name) ? 2 : 1;
  const family = syllables.slice(0, families).join('');
  const own = syllables.slice(families).join('');
  return [family + own, own + family, own].filter((spelling) => spelling.length >= SPELT);
}
const SPELT = 4;
/** 复姓: family names of two characters that are borne today. */
const COMPOUND =
  /^(?:欧阳|上官|皇甫|令狐|诸葛|司徒|司马|申屠|夏侯|贺兰|尉迟|公孙|慕容|长孙|宇文|端木|呼延|南宫|东方|西门|独孤|完颜|拓跋|轩辕|澹台|闻人|百里|赫连)/;
