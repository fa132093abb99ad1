import { App, Button } from 'antd';
import { useState } from 'react';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { planRegister, resitList } from '#shared/exporting/plan-lists.ts';
import type { Table } from '#shared/exporting/table.ts';
import { pictureWords } from '#shared/statistics/words.ts';
import { PlanSettingsForm } from './plan-settings.tsx';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words } from './words.ts';

type Props = {
  readonly open: OpenPlan;
  readonly onBack: () => void;
  readonly onImport: () => void;
  readonly onPictures: () => void;
  readonly onResits: () => void;
};

/** A plan's name, its counts, and what can be done with it as a whole. */
export function PlanHead({ open, onBack, onImport, onPictures, onResits }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { message } = App.useApp();
  const [isSettling, setSettling] = useState(false);
  const { joint, resits, plan } = open;
  const { title } = plan.known.plan;
  const count = (verdict: string): number => joint.people.filter((person) => person.verdict === verdict).length;
  const counts = { people: joint.people.length, pass: count('pass'), fail: count('fail'), open: count('open') };
  const offered = resits.filter(({ isOffered }) => isOffered);

  const save = async (name: string, table: Table): Promise<void> => {
    const { asXlsx } = await import('#renderer/exporting/workbook.ts');
    const saved = await saveBytes(`${name}.xlsx`, await asXlsx(table));
    if (saved.ok) void message.success(t(words.saved, saved.value));
    else if (saved.error.kind !== 'save_cancelled') void message.error(explain(saved.error));
  };
  return (
    <>
      <header className="kp-line kp-wrap">
        <h1 className="kp-grow kp-ellipsis">{title}</h1>
        <Button type="primary" onClick={onImport}>
          {t(words.import)}
        </Button>
        <Button onClick={onPictures}>{t(pictureWords.open)}</Button>
        <Button onClick={onResits}>
          {t(words.resitOpen, { count: new Set(offered.map(({ person }) => person)).size })}
        </Button>
        <Button onClick={() => setSettling(true)}>{t(words.settle)}</Button>
        <Button onClick={() => void save(t(words.exportName, { title }), planRegister(joint.people))}>
          {t(words.export)}
        </Button>
        {offered.length > 0 && (
          <Button onClick={() => void save(t(words.resitName, { title }), resitList(offered))}>
            {t(words.resitExport, { count: new Set(offered.map(({ person }) => person)).size })}
          </Button>
        )}
        <Button onClick={onBack}>{t(words.back)}</Button>
      </header>
      <p className="kp-soft kp-num" data-counts>
        {t(words.counts, { ...counts, sittings: plan.parts.length })}
      </p>
      {plan.known.missing > 0 && (
        <p className="kp-note" data-tone="warn">
          {t(words.missing, { count: plan.known.missing })}
        </p>
      )}
      {joint.doubts.map(({ idNumber, names }) => (
        <p key={idNumber} className="kp-note" data-tone="warn">
          {t(words.doubts, { number: idNumber, names: names.join('、') })}
        </p>
      ))}
      <PlanSettingsForm isOpen={isSettling} open={open} onClose={() => setSettling(false)} />
    </>
  );
}
