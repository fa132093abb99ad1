import { Button } from 'antd';
import { useState } from 'react';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { eventsOf } from '#shared/documents/desk/agenda-events.ts';
import type { DeskItem } from '#shared/documents/desk/desk-agenda.ts';
import { writeCalendar } from '#shared/documents/desk/ics.ts';
import { dutyWords } from '#shared/documents/desk/words.ts';
import { desk as words } from './words.ts';

/** Saves every day that is known as one file; events keep their names, so that another export updates them. */
export function ExportAll({ items }: { readonly items: readonly DeskItem[] }) {
  const t = useSay();
  const explain = useFailureSentence();
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'danger'; readonly text: string } | null>(null);
  const events = items.flatMap(({ sitting, item }) => eventsOf(sitting, [item], t));
  const save = async (): Promise<void> => {
    const name = t(words.exportName);
    const text = writeCalendar(name, events, new Date().toISOString());
    const saved = await saveBytes(`${name}.ics`, new TextEncoder().encode(text));
    setSaid(
      saved.ok
        ? { tone: 'good', text: t(dutyWords.saved, { where: saved.value.where }) }
        : { tone: 'danger', text: explain(saved.error) },
    );
  };
  return (
    <>
      {said !== null && (
        <span className="kp-tone kp-small" data-tone={said.tone} role="status">
          {said.text}
        </span>
      )}
      <Button disabled={events.length === 0} onClick={() => void save()}>
        {t(words.exportAll)}
      </Button>
    </>
  );
}
