import { ActDialog } from '#renderer/acts/act-dialog.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Evidence } from '#shared/record/changes.ts';
import { inspectionWords as words } from './inspection-words.ts';

type Props = {
  readonly rule: string;
  readonly name: string;
  readonly one: Evidence;
  readonly onClose: () => void;
};

/** Takes a file back that was shown for the wrong thing; that it was shown stays on record. */
export function TakeBackEvidence({ rule, name, one: { file, sha256 }, onClose }: Props) {
  const t = useSay();
  return (
    <ActDialog
      title={t(words.takeBackTitle, { file })}
      label={t(words.reason)}
      submit={t(words.takeBack)}
      leave={t(words.cancel)}
      most={200}
      body={(note) => ({ type: 'evidence_recorded', rule, name, file, sha256, stands: false, note })}
      onClose={onClose}
    />
  );
}
