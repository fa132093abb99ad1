import type { Opening } from '#renderer/data/open-db.ts';
import { LonePage } from '#renderer/ui/full-page.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { openingStoreWords } from './words.ts';
import { openFailurePages } from '#renderer/data/home/open-failure-words.ts';

/** An older database is being brought to its new form: how far it is, or which window it waits for. */
export function OpeningPage({ opening }: { readonly opening: Opening }) {
  const t = useSay();
  if (opening.step === 'waiting') {
    const { title, happened, safe } = openFailurePages.database_in_use;
    return (
      <LonePage tone="warn" title={t(title)} paragraphs={[t(happened), t(safe), t(openingStoreWords.waitingTodo)]} />
    );
  }
  const { step, done, total } = opening;
  return (
    <LonePage title={t(openingStoreWords.title)} paragraphs={[t(openingStoreWords.why)]}>
      <p className="kp-num" role="status" data-opening={step}>
        {t(openingStoreWords[step], { done, total })}
      </p>
      <progress className="kp-progress" value={done} max={total} aria-label={t(openingStoreWords.title)} />
    </LonePage>
  );
}
