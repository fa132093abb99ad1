import { Drawer } from 'antd';
import { useEffect, useRef } from 'react';
import { findClause } from '#shared/law/find-clause.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { resultsWords } from '#shared/results/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import './citations.css';

const DOCUMENTS = import.meta.glob<string>('../../resources/policies/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const textOf = (source: string): string =>
  Object.entries(DOCUMENTS).find(([path]) => path.endsWith(`/${source}`))?.[1] ?? '';

type Props = { readonly reason: Reason | null; readonly onClose: () => void };

/** The policy document opened at the article that decided, with its paragraph marked. */
export function ClauseDrawer({ reason, onClose }: Props) {
  const t = useSay();
  const title = reason === null ? '' : t(resultsWords.clauseTitle, { article: reason.article });
  return (
    <Drawer open={reason !== null} onClose={onClose} title={title} size={620} destroyOnHidden>
      {reason !== null && <Document reason={reason} />}
    </Drawer>
  );
}

function Document({ reason }: { readonly reason: Reason }) {
  const lines = textOf(reason.source).split('\n');
  const clause = findClause(lines, reason.article);
  const marked = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'center' });
  }, [reason]);
  return (
    <div className="citation-document">
      {lines.map((line, index) => {
        const inside = clause !== null && index >= clause.from && index < clause.to;
        return (
          <p key={index} ref={index === clause?.from ? marked : null} data-clause={inside}>
            {line}
          </p>
        );
      })}
    </div>
  );
}
