import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { KeeperFields } from './keeper-fields.tsx';
import { useKeeper } from './use-keeper.ts';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words } from './words.ts';

/** That the plan's own record is damaged, what still stands, and the way on where there is no backup. */
export function RebuildPlan({ open }: { readonly open: OpenPlan }) {
  const t = useSay();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="kp-note kp-line" data-tone="danger" role="alert">
      <span className="kp-grow">{t(words.damaged)}</span>
      <Button onClick={() => setAsking(true)}>{t(words.rebuild)}</Button>
      <Dialog open={isAsking} title={t(words.rebuild)} width={560} onClose={() => setAsking(false)}>
        <RebuildForm open={open} onClose={() => setAsking(false)} />
      </Dialog>
    </div>
  );
}

function RebuildForm({ open, onClose }: { readonly open: OpenPlan; readonly onClose: () => void }) {
  const t = useSay();
  const explain = useFailureSentence();
  const keeper = useKeeper(open.plan.keepers);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const rebuild = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (keeper.proof === null || reason.trim() === '' || busy) return;
    setBusy(true);
    const rebuilt = await open.rebuild(keeper.proof, reason.trim());
    setBusy(false);
    if (rebuilt.ok) onClose();
    else {
      keeper.setPin('');
      setProblem(explain(rebuilt.error));
    }
  };
  return (
    <form className="kp-stack" onSubmit={(event) => void rebuild(event)}>
      <p>{t(words.damagedLost)}</p>
      <Field
        label={t(words.rebuildReason)}
        error={asked && reason.trim() === '' ? t(words.rebuildReasonNeeded) : undefined}
      >
        {(control) => (
          <Input
            {...control}
            data-autofocus
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <KeeperFields label={t(words.rebuildBy)} keeper={keeper} asked={asked} busy={busy} />
      <FormFoot
        problem={problem}
        submit={t(words.rebuild)}
        busy={busy}
        disabled={keeper.keepers.length === 0}
        leave={t(words.cancel)}
        onLeave={onClose}
      />
    </form>
  );
}
