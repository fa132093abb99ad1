import { Button, Input } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { decodeText } from '#renderer/importing/worker/decode-text.ts';
import { LONGEST_CALENDAR_TEXT, readCalendarText } from '#shared/importing/calendar-notice/read-calendar-text.ts';
import { blanksOf, noticeWords } from '#shared/importing/calendar-notice/words.ts';
import { ConfirmNotice } from './confirm-notice.tsx';
import { NoticePreview } from './notice-preview.tsx';
import { calendarWords as words } from './words.ts';

type Props = { readonly onBack: () => void; readonly onDone: (year: number) => void };

const YEAR = /^20\d\d$/;

/** A notice as text or from a file, read while it is typed, shown as a year, and confirmed. */
export function EnterNotice({ onBack, onDone }: Props) {
  const t = useSay();
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const [tooLong, setTooLong] = useState(false);
  const asRead = useDeferredValue(text);
  const year = YEAR.test(typed) ? Number(typed) : null;
  const read = useMemo(() => (asRead.trim() === '' ? null : readCalendarText(asRead, year)), [asRead, year]);
  const asksYear = typed !== '' || (read?.ok === false && read.error.kind === 'notice_no_year');
  const take = async (file: File): Promise<void> => {
    const isLong = file.size > LONGEST_CALENDAR_TEXT * 3;
    setTooLong(isLong);
    if (!isLong) setText(decodeText(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <div className="kp-stack">
      <Field label={t(words.paste)} note={t(words.pasteNote)} error={tooLong ? t(words.tooLong) : undefined}>
        {(control) => (
          <Input.TextArea
            {...control}
            data-autofocus
            rows={7}
            maxLength={LONGEST_CALENDAR_TEXT}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="kp-line kp-wrap">
        <ChooseFile label={t(words.choose)} accept=".txt,.json,text/plain" onFile={(file) => void take(file)}>
          {t(words.choose)}
        </ChooseFile>
        <Button disabled={text === ''} onClick={() => setText('')}>
          {t(words.clear)}
        </Button>
        <span className="kp-grow" />
        <Button onClick={onBack}>{t(words.back)}</Button>
      </div>
      {asksYear && (
        <Field label={t(words.year)} error={typed !== '' && year === null ? t(words.yearWrong) : undefined}>
          {(control) => (
            <Input
              {...control}
              className="kp-num"
              value={typed}
              onChange={({ target }) => setTyped(target.value.trim())}
            />
          )}
        </Field>
      )}
      {read?.ok === false && (
        <p className="kp-note kp-num" data-tone="danger" role="alert">
          {t(noticeWords[read.error.kind], blanksOf(read.error))}
        </p>
      )}
      {read?.ok === true && (
        <>
          <NoticePreview read={read.value} />
          <ConfirmNotice key={asRead} read={read.value} text={asRead} said={year} onDone={onDone} />
        </>
      )}
    </div>
  );
}
