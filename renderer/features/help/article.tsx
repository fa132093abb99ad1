import { Fragment, useEffect, useRef } from 'react';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Block, Inline, Target } from '#shared/handbook/blocks.ts';
import type { Page } from '#shared/handbook/handbook.ts';
import { pictureUrl } from './texts.ts';
import { helpWords } from './words.ts';

type Go = (target: Target) => void;
type Props = { readonly page: Page; readonly target: Target; readonly go: Go };

/** A chapter, scrolled to where it was opened; the keys go to it, so that arrows and the space bar turn it. */
export function Article({ page, target, go }: Props) {
  const t = useSay();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (article.current !== null) openHere(article.current);
  }, [page, target]);
  const sections = page.blocks.filter((block) => block.kind === 'heading' && block.level === 2);
  return (
    <article ref={article} className="help-article" lang="zh-CN" tabIndex={0} aria-label={page.title} data-help-article>
      {page.blocks.map((block, at) => (
        <Fragment key={at}>
          <BlockView block={block} here={target.anchor} go={go} />
          {block.kind === 'heading' && block.level === 1 && sections.length > 1 && (
            <nav className="help-contents" aria-label={t(helpWords.contents)}>
              {sections.map((section) =>
                section.kind === 'heading' ? (
                  <button
                    key={section.anchor}
                    type="button"
                    className="help-link"
                    onClick={() => go({ page: page.id, anchor: section.anchor })}
                  >
                    {section.text}
                  </button>
                ) : null,
              )}
            </nav>
          )}
        </Fragment>
      ))}
    </article>
  );
}

/** Hands the keys to a chapter, at the heading it was opened at or at its beginning. */
export function openHere(article: HTMLElement): void {
  const heading = article.querySelector('[data-here]');
  if (heading === null) article.scrollTo({ top: 0 });
  else heading.scrollIntoView({ block: 'start' });
  article.focus({ preventScroll: true });
}

/** One block; a text becomes nothing but text, whatever stands in it. */
function BlockView({ block, here, go }: { readonly block: Block; readonly here: string | null; readonly go: Go }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${String(block.level)}` as 'h1' | 'h2' | 'h3';
      return <Heading data-here={block.anchor === here ? true : undefined}>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{inline(block.text, go)}</p>;
    case 'note':
      return <p className="kp-note">{inline(block.text, go)}</p>;
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>{inline(item, go)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table rows={block.rows} go={go} />;
    case 'picture':
      return (
        <figure>
          <img src={pictureUrl(block.file)} alt={block.caption} />
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
  }
}

type Rows = Extract<Block, { kind: 'table' }>['rows'];

function Table({ rows: [head = [], ...rows], go }: { readonly rows: Rows; readonly go: Go }) {
  return (
    <table className="kp-table">
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at}>{inline(cell, go)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map((cell, at) => (
              <td key={at}>{inline(cell, go)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `Ctrl+K`, but not the plus sign, nor `2+0.5`. */
const isCombination = (keys: string): boolean => /^(Ctrl|Alt|Shift)\+./.test(keys);

const inline = (text: readonly Inline[], go: Go) =>
  text.map((part, at) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'strong':
        return <strong key={at}>{part.text}</strong>;
      case 'key':
        return <KeyCap key={at} keys={isCombination(part.text) ? part.text.split('+') : [part.text]} />;
      case 'link':
        return (
          <button key={at} type="button" className="help-link" onClick={() => go(part.to)}>
            {part.text}
          </button>
        );
    }
  });
