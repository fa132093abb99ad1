// What leaves this computer to say what went wrong names nobody. The host writes ids and traces only; but a trace repeats what
// the system said, and the system repeats the names of files, which offices name after people.

const LONGEST = 2000;

/** A path in quotes, as Node's errors have it, or bare; the line and column behind it stay. */
const QUOTED = /(['"`])(?:[A-Za-z]:)?[^'"`]*[\\/][^'"`]*\1/g;
const OWN_FILE = /(?:file:\/\/)?(?:[A-Za-z]:)?[^\s()'"]*?[\\/](dist|app\.asar)((?:[\\/][\w.-]+)+)/g;
const BARE = /(?:file:\/\/)?(?:[A-Za-z]:[\\/]|[\\/])(?:[^\s()'":,]+[\\/])+[^\s()'":,]*/g;
/** 18 places of an ID number, or the 15 of an old one. */
const ID_NUMBER = /(?<![0-9a-f])\d{17}[\dXx](?![0-9a-f])|(?<![0-9a-f])\d{15}(?![0-9a-f])/g;
const HAN = /[\p{Script=Han}·]+/gu;

/** A log's text without paths, ID numbers and anything in Chinese characters; our own files are named from our own folder. */
export const withoutPeople = (text: string): string =>
  text
    .replace(QUOTED, '$1<path>$1')
    .replace(OWN_FILE, (_all, folder: string, inside: string) => folder + inside.replaceAll(/[\\/]/g, ':'))
    .replace(BARE, '<path>')
    .replace(ID_NUMBER, '<number>')
    .replace(HAN, '<text>')
    .slice(0, LONGEST);
