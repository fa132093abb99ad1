import { Button } from 'antd';
import { useState } from 'react';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { formOf } from '#shared/forms/registry.ts';
import type { Printed } from '#shared/wire/paper/printing.ts';
import { printingWords } from './words.ts';

/** As many of the latest prints as stand in a window, and as many more as are shown at a press: a day prints thousands. */
const SHOWN = 40;
const MORE = 200;

/** 打印登记: the latest prints first. */
export function RegisterList({
  about,
  register,
}: {
  /** Whom a line is about. */
  readonly about: (row: Printed) => string;
  readonly register: readonly Printed[];
}) {
  const t = useSay();
  const [shown, setShown] = useState(SHOWN);
  if (register.length === 0) return <p className="kp-soft">{t(printingWords.registerNone)}</p>;
  return (
    <table className="kp-table printing-register">
      <caption>{t(printingWords.register)}</caption>
      <thead>
        <tr>
          <th>{t(printingWords.registerAt)}</th>
          <th>{t(printingWords.form)}</th>
          <th>{t(printingWords.registerOf)}</th>
          <th>{t(printingWords.registerNumber)}</th>
          <th>{t(printingWords.registerWho)}</th>
        </tr>
      </thead>
      <tbody>
        {register
          .slice(-shown)
          .reverse()
          .map((row) => (
            <tr key={`${row.at} ${row.form} ${row.candidateId ?? ''} ${row.examinerId ?? ''} ${String(row.print)}`}>
              <td className="kp-num">{localTime(row.at)}</td>
              <td>{formOf(row.form).name}</td>
              <td>{about(row)}</td>
              <td className="kp-num">
                {[
                  t(printingWords.registerNumbered, { print: row.print, copies: row.copies }),
                  ...(row.isMade ? [] : [t(printingWords.registerNotMade)]),
                  ...(row.isDraft ? [t(printingWords.registerDraft)] : []),
                ].join(' · ')}
              </td>
              <td>{row.by}</td>
            </tr>
          ))}
      </tbody>
      {register.length > shown && (
        <tfoot>
          <tr>
            <td colSpan={5}>
              <Button size="small" onClick={() => setShown(shown + MORE)}>
                {t(printingWords.registerEarlier, { count: register.length - shown })}
              </Button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
