import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { SCREENS } from '#renderer/ui/navigate.ts';
import { helpFor, readHandbook } from '#shared/handbook/handbook.ts';
import { PAGES } from '#shared/handbook/pages.ts';
import type { Inline } from '#shared/handbook/blocks.ts';

// What the handbook says of the screen stands on the screen, and what a screen asks of the handbook stands in it.

const FOLDER = 'docs/handbook';
const textOf = (page: string): string => readFileSync(join(FOLDER, `${page}.md`), 'utf8');
const pages = readHandbook(textOf);
const blocks = pages.flatMap(({ id, blocks: all }) => all.map((block) => ({ page: id, block })));

const isSentence = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
const sentencesIn = (value: unknown): string[] =>
  isSentence(value)
    ? [value[0]]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentencesIn)
      : [];
const files = globSync(['{shared,renderer,central}/**/*words.ts', 'shared/words/{channels,levels,roles}.ts']);
const said = (
  await Promise.all(files.map(async (file) => sentencesIn(await import(pathToFileURL(join(process.cwd(), file)).href))))
).flat();
const onScreen = new Set(said);
/** Sentences with blanks, for names and figures; one that is nothing but a blank would take anything. */
const patterns = said
  .filter((sentence) => /\{\w+\}/.test(sentence) && sentence.replace(/\{\w+\}/g, '').trim().length > 1)
  .map((sentence) => {
    const fixed = sentence.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${fixed.join('.+')}$`);
  });

test('what stands in 「」 is a word of the screen, as it is written there', () => {
  const quoted = [...PAGES.flatMap((page) => [...textOf(page).matchAll(/「([^」]+)」/g)].map(([, name = '']) => name))];
  expect(quoted.length).toBeGreaterThan(150);
  const unknown = quoted.filter((name) => !onScreen.has(name) && !patterns.some((pattern) => pattern.test(name)));
  expect([...new Set(unknown)]).toEqual([]);
});

test('quotes are closed, and stand in one another nowhere', () => {
  for (const page of PAGES) expect(textOf(page).replace(/「[^「」]+」/g, '')).not.toMatch(/[「」]/);
});

/** What lies over a screen, or before any: `data-help` in the page's source. */
const MARKED = globSync('renderer/**/*.tsx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:data-)?help=(?:"([a-z-]+)"|\{([^}]+)\})/g)].flatMap(
    ([, name, expression]) =>
      name !== undefined ? [name] : [...(expression ?? '').matchAll(/[?:] '([a-z-]+)'/g)].map(([, each = '']) => each),
  ),
);

describe('help is there', () => {
  it.each([...SCREENS, 'home', ...new Set(MARKED)])('for %s, in one place', (asked) => {
    expect(helpFor(pages, asked)).not.toBeNull();
    expect(blocks.filter(({ block }) => block.kind === 'heading' && block.helps.includes(asked))).toHaveLength(1);
  });
  it('and for nothing that nobody asks', () => {
    const asked = new Set<string>([...SCREENS, 'home', ...MARKED]);
    const given = blocks.flatMap(({ block }) => (block.kind === 'heading' ? block.helps : []));
    expect(given.filter((name) => !asked.has(name))).toEqual([]);
    expect(MARKED.length).toBeGreaterThan(3);
  });
});

describe.each(pages.map((page) => [page.id, page] as const))('%s', (id, page) => {
  it('has one title, and headings that are told apart', () => {
    const headings = page.blocks.filter((block) => block.kind === 'heading');
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(new Set(headings.map(({ anchor }) => anchor)).size).toBe(headings.length);
  });

  it('links to headings that are there', () => {
    const texts = page.blocks.flatMap((block): readonly Inline[] =>
      block.kind === 'paragraph' || block.kind === 'note'
        ? block.text
        : block.kind === 'list'
          ? block.items.flat()
          : block.kind === 'table'
            ? block.rows.flat(2)
            : [],
    );
    const dead = texts.filter((part) => {
      if (part.kind !== 'link') return false;
      const to = pages.find((each) => each.id === part.to.page);
      const { anchor } = part.to;
      return (
        to === undefined ||
        (anchor !== null && !to.blocks.some((block) => block.kind === 'heading' && block.anchor === anchor))
      );
    });
    expect(dead).toEqual([]);
    // a link that the reader took for text leads out of the handbook
    expect(textOf(id).match(/\]\((?!pictures\/)/g) ?? []).toHaveLength(
      texts.filter(({ kind }) => kind === 'link').length,
    );
  });
});

const PICTURES = join(FOLDER, 'pictures');
const MOST_BYTES = 60 * 1024;

test('every picture is shown, is there, and is small', () => {
  const shown = blocks.flatMap(({ block }) => (block.kind === 'picture' ? [block.file] : []));
  expect(shown.filter((file) => !existsSync(join(PICTURES, file)))).toEqual([]);
  const kept = existsSync(PICTURES) ? readdirSync(PICTURES) : [];
  expect(kept.filter((file) => !shown.includes(file))).toEqual([]);
  expect(kept.filter((file) => statSync(join(PICTURES, file)).size > MOST_BYTES)).toEqual([]);
});
