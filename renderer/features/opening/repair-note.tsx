import { Button } from 'antd';
import { useState } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { openingWords } from './words.ts';

/** Says once what opening the sitting had to mend. */
export function RepairNote() {
  const t = useSay();
  const { repair } = useSignedIn();
  const [seen, setSeen] = useState(false);
  if (repair === null || seen) return null;
  const { copy, count, aside } = repair;
  return (
    <div className="kp-note kp-line" data-tone="warn" role="status">
      <span className="kp-grow">
        {t(copy === 'database' ? openingWords.repairedDatabase : openingWords.repairedJournal, { count })}
        {aside !== undefined && t(openingWords.keptAside, { where: aside })}
      </span>
      <Button size="small" onClick={() => setSeen(true)}>
        {t(openingWords.understood)}
      </Button>
    </div>
  );
}
