import type { Section } from './handbook.ts';

/** A section that was found, and the words around what was looked for. */
export type Hit = { readonly section: Section; readonly around: string };

const AT_MOST = 20;
const BEFORE = 16;
const AFTER = 44;

/** The sections that hold every one of some words, those whose heading does first. */
export function searchHandbook(sections: readonly Section[], query: string): readonly Hit[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = sections.filter(({ page, heading, text }) => {
    const all = `${page} ${heading} ${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const isNamed = ({ heading }: Section): boolean => words.every((word) => heading.toLowerCase().includes(word));
  return [...found.filter(isNamed), ...found.filter((section) => !isNamed(section))]
    .slice(0, AT_MOST)
    .map((section) => ({ section, around: aroundOf(section.text, words) }));
}

function aroundOf(text: string, words: readonly string[]): string {
  const at = Math.min(
    ...words.map((word) => text.toLowerCase().indexOf(word)).filter((index) => index >= 0),
    text.length,
  );
  const from = at === text.length ? 0 : Math.max(0, at - BEFORE);
  const cut = text.slice(from, from + BEFORE + AFTER);
  return `${from > 0 ? '…' : ''}${cut}${from + cut.length < text.length ? '…' : ''}`;
}
