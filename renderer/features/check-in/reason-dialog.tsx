import { Button, Input } from 'antd';
import { useState } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Attendance, Candidate } from '#shared/model/candidate.ts';
import type { Sentence } from '#shared/words/say.ts';
import { attendanceWords } from '#shared/progress/attendance-words.ts';
import { checkInWords, commonReasons } from '#renderer/features/check-in/words.ts';

export type Pending = { readonly candidate: Candidate; readonly before: Attendance | null; readonly next: Attendance };
type Props = {
  readonly pending: Pending;
  readonly onRecord: (reason: string) => void;
  readonly onClose: () => void;
};

/** What is asked where nothing was recorded before. */
const whyWords = {
  present: checkInWords.reasonLate,
  absent: checkInWords.reasonVoid,
  void: checkInWords.reasonVoid,
  ineligible: checkInWords.reasonStopped,
} as const satisfies Record<Attendance, Sentence>;

/** Asks why, before a candidate is sent out or a record is changed; the old record always stays. */
export function ReasonDialog({ pending: { candidate, before, next }, onRecord, onClose }: Props) {
  const t = useSay();
  const [reason, setReason] = useState('');
  const ready = reason.trim() !== '';
  const attendance = t(attendanceWords[next]);
  return (
    <Dialog
      open
      title={t(checkInWords.reasonTitle, { name: candidate.name, attendance })}
      width={480}
      onClose={onClose}
    >
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onRecord(reason.trim());
        }}
      >
        <p className="kp-soft">
          {before !== null && before !== next
            ? t(checkInWords.reasonChange, { before: t(attendanceWords[before]) })
            : t(whyWords[next])}
        </p>
        <Field label={t(checkInWords.reason)}>
          {(control) => (
            <Input
              {...control}
              data-autofocus
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <div className="kp-line kp-wrap">
          {commonReasons[next].map((common) => (
            <Button key={common[1]} size="small" onClick={() => setReason(t(common))}>
              {t(common)}
            </Button>
          ))}
        </div>
        <div className="kp-line">
          <Button type="primary" htmlType="submit" danger={next === 'void'} disabled={!ready}>
            {t(checkInWords.record)}
          </Button>
          <Button onClick={onClose}>{t(checkInWords.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  );
}
