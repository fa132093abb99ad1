import { Button } from 'antd';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Eligibility } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import type { Said } from './use-desk.ts';

type Props = { readonly applicants: readonly Eligibility[]; readonly onSaid: (said: Said) => void };

/** Saves the applicants as they are shown, for the office. */
export function SaveList({ applicants, onSaid }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { view } = useRecorder();
  const save = async (): Promise<void> => {
    const { listAsWorkbook } = await import('./list-workbook.ts');
    const name = t(words.fileName, { title: view().state.sitting?.title ?? '' });
    const saved = await saveBytes(`${name}.xlsx`, await listAsWorkbook(applicants, t));
    if (saved.ok) onSaid({ tone: 'good', text: t(words.saved, saved.value) });
    else if (saved.error.kind !== 'save_cancelled') onSaid({ tone: 'danger', text: explain(saved.error) });
  };
  return (
    <Button disabled={applicants.length === 0} onClick={() => void save()}>
      {t(words.save)}
    </Button>
  );
}
