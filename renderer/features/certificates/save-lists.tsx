import { Button, Input } from 'antd';
import { useState } from 'react';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { numberedBy } from '#shared/certificates/kind.ts';
import type { Bodies } from '#shared/importing/reporting-list.ts';
import type { awardeesOf } from '#shared/certificates/standing.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';
import type { Said } from './use-assign.ts';

type Props = {
  readonly sitting: Sitting;
  readonly awardees: readonly ReturnType<typeof awardeesOf>[number][];
  readonly onSaid: (said: Said) => void;
};

/** The reporting list of those with a number, and the same list to fill in for those without. */
export function SaveLists({ sitting, awardees, onSaid }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const [which, setWhich] = useState<'report' | 'blank' | null>(null);
  const numbered = awardees.filter(({ certificate }) => certificate !== null);
  const missing = awardees.filter(({ certificate }) => certificate === null);

  const save = async (bodies: Bodies): Promise<void> => {
    const report = which === 'report';
    setWhich(null);
    const { reportingWorkbook } = await import('./reporting-workbook.ts');
    const name = t(report ? words.reportName : words.blankName, { title: sitting.title });
    const saved = await saveBytes(`${name}.xlsx`, await reportingWorkbook(report ? numbered : missing, bodies));
    if (saved.ok) onSaid({ tone: 'good', text: t(words.saved, saved.value) });
    else if (saved.error.kind !== 'save_cancelled') onSaid({ tone: 'danger', text: explain(saved.error) });
  };
  return (
    <>
      {missing.length > 0 && (
        <Button onClick={() => setWhich('blank')}>{t(words.saveBlank, { count: missing.length })}</Button>
      )}
      {numbered.length > 0 && (
        <Button onClick={() => setWhich('report')}>{t(words.saveReport, { count: numbered.length })}</Button>
      )}
      {which !== null && (
        <WhoIssues sitting={sitting} onSave={(bodies) => void save(bodies)} onClose={() => setWhich(null)} />
      )}
    </>
  );
}

type WhoProps = {
  readonly sitting: Sitting;
  readonly onSave: (bodies: Bodies) => void;
  readonly onClose: () => void;
};

/** Who assessed and who issues: a skill certificate comes from the organiser itself, a qualification certificate does not. */
function WhoIssues({ sitting, onSave, onClose }: WhoProps) {
  const t = useSay();
  const [organiser, setOrganiser] = useState(sitting.organiser);
  const [issuer, setIssuer] = useState(numberedBy(sitting).kind === 'skill' ? sitting.organiser : '');
  const fields = [
    { label: words.organiser, value: organiser, set: setOrganiser },
    { label: words.issuer, value: issuer, set: setIssuer },
  ];
  return (
    <Dialog open title={t(words.issuerTitle)} width={480} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ organiser: organiser.trim(), issuer: issuer.trim() });
        }}
      >
        <p className="kp-soft">{t(words.listNote)}</p>
        {fields.map(({ label, value, set }) => (
          <Field key={label[1]} label={t(label)}>
            {(control) => (
              <Input
                {...control}
                data-autofocus={value === '' ? true : undefined}
                maxLength={200}
                value={value}
                onChange={(event) => set(event.target.value)}
              />
            )}
          </Field>
        ))}
        <div className="kp-line">
          <Button type="primary" htmlType="submit">
            {t(words.saveList)}
          </Button>
          <Button onClick={onClose}>{t(words.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  );
}
