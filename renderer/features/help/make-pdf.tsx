import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { PageId } from '#shared/handbook/pages.ts';
import { helpWords } from './words.ts';

type Said = { readonly tone: 'good' | 'danger'; readonly text: string };

/** The chapter, or the whole of it, on paper; the host sets its own copy of the handbook. */
export function MakePdf({ page }: { readonly page: PageId }) {
  const t = useSay();
  const explain = useFailureSentence();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const make = (chapter: PageId | null, way: 'print' | 'file') => async (): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const made = await invoke('handbook:make', { page: chapter, way });
    setBusy(false);
    if (made.ok) setSaid({ tone: 'good', text: t(way === 'print' ? helpWords.opened : helpWords.saved, made.value) });
    else if (made.error.kind !== 'save_cancelled') setSaid({ tone: 'danger', text: explain(made.error) });
  };
  return (
    <footer className="help-foot">
      <Button disabled={isBusy} onClick={make(page, 'print')}>
        {t(helpWords.print)}
      </Button>
      <Button disabled={isBusy} onClick={make(page, 'file')}>
        {t(helpWords.save)}
      </Button>
      <Button disabled={isBusy} onClick={make(null, 'file')}>
        {t(helpWords.saveAll)}
      </Button>
      <p role="status" className="kp-small kp-tone" data-tone={said?.tone}>
        {isBusy ? t(helpWords.making) : said?.text}
      </p>
    </footer>
  );
}
