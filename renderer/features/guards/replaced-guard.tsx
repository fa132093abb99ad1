import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useHostNews } from '#renderer/host/host-news.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { replacedWords } from './words.ts';
import './clock-guard.css';

/**
 * On a station another one goes on for: a page that says so before anything else, then a line that stays. What is recorded
 * here is kept as ever; only handing over has ended, and that is for a person to know before the next mark is typed.
 */
export function ReplacedGuard({ practice, children }: { readonly practice: boolean; readonly children: ReactNode }) {
  const t = useSay();
  const replacedBy = useHostNews(({ standing }) => (practice ? null : (standing?.replacedBy ?? null)));
  const [seen, setSeen] = useState(false);
  const stopped = replacedBy !== null && !seen;
  return (
    <div className="kp-noted" data-noted={replacedBy !== null && seen}>
      {replacedBy !== null && seen && (
        <p className="kp-note" data-tone="danger" role="status">
          {t(replacedWords.line, { name: replacedBy.name })}
        </p>
      )}
      {replacedBy !== null && !seen && (
        <FullPage
          tone="danger"
          title={t(replacedWords.title, { name: replacedBy.name })}
          paragraphs={[t(replacedWords.happened), t(replacedWords.safe), t(replacedWords.todo)]}
          actions={
            <Button type="primary" size="large" onClick={() => setSeen(true)}>
              {t(replacedWords.understood)}
            </Button>
          }
        >
          <dl className="kp-clock-figures kp-num">
            <dt>{t(replacedWords.since)}</dt>
            <dd>{localTime(replacedBy.at)}</dd>
            <dt>{t(replacedWords.reason)}</dt>
            <dd>{replacedBy.reason}</dd>
            <dt>{t(replacedWords.by)}</dt>
            <dd>{replacedBy.by}</dd>
          </dl>
        </FullPage>
      )}
      <div className="kp-guarded" hidden={stopped}>
        {children}
      </div>
    </div>
  );
}
