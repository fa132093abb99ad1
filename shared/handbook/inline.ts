import type { Inline, Target } from './blocks.ts';

/** **strong**, `key`, [a link](page.md#anchor): nothing else has a meaning. */
const MARKED = /\*\*(?<strong>[^*]+)\*\*|`(?<key>[^`]+)`|\[(?<link>[^\]]+)\]\((?<to>[^)\s]*)\)/g;
/** A page beside this one, an anchor, or both. */
const LINK = /^(?:(?<page>[a-z-]+)\.md)?(?:#(?<anchor>.+))?$/;

/** Reads a line of running text of a page. A link that leads out of the handbook stays text. */
export function readInline(page: string, line: string): readonly Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) parts.push({ kind: 'text', text: line.slice(from, to).replace(/\\([\\`*_[\]#.>|-])/g, '$1') });
  };
  for (const match of line.matchAll(MARKED)) {
    plain(match.index);
    from = match.index + match[0].length;
    const { strong, key, link, to = '' } = match.groups ?? {};
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (key !== undefined) parts.push({ kind: 'key', text: key });
    else if (link !== undefined) parts.push(linked(page, link, to));
  }
  plain(line.length);
  return parts;
}

function linked(page: string, text: string, to: string): Inline {
  const target = targetOf(page, to);
  return target === null ? { kind: 'text', text } : { kind: 'link', text, to: target };
}

function targetOf(page: string, to: string): Target | null {
  const found = LINK.exec(to)?.groups;
  if (found === undefined || to === '') return null;
  return { page: found['page'] ?? page, anchor: found['anchor'] ?? null };
}
