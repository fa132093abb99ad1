import { Button, Checkbox } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { Needed } from '#shared/forms/desk.ts';
import { formOf, type FormId } from '#shared/forms/registry.ts';
import { volumeTitle } from '#shared/forms/parts/volumes.ts';
import type { Printed } from '#shared/wire/paper/printing.ts';
import { printingWords } from './words.ts';

type Props = {
  readonly needed: readonly Needed[];
  readonly register: readonly Printed[];
  readonly chosen: ReadonlySet<FormId>;
  readonly onChoose: (chosen: ReadonlySet<FormId>) => void;
  readonly onLook: (form: FormId) => void;
};

/** Every form the sitting needs: where it is filed, how many papers, how many unsigned, how often it was printed. */
export function DeskTable({ needed, register, chosen, onChoose, onLook }: Props) {
  const t = useSay();
  const possible = needed.filter(({ papers }) => papers > 0).map(({ form }) => form);
  const toggle = (form: FormId): void => {
    const next = new Set(chosen);
    if (!next.delete(form)) next.add(form);
    onChoose(next);
  };
  const all = possible.length > 0 && possible.every((form) => chosen.has(form));
  return (
    <table className="kp-table printing-desk-table">
      <thead>
        <tr>
          <th>
            <Checkbox
              aria-label={t(printingWords.all)}
              checked={all}
              indeterminate={!all && chosen.size > 0}
              onChange={() => onChoose(new Set(all ? [] : possible))}
            />
          </th>
          <th>{t(printingWords.form)}</th>
          <th>{t(printingWords.volume)}</th>
          <th>{t(printingWords.count)}</th>
          <th>{t(printingWords.unsigned)}</th>
          <th>{t(printingWords.printed)}</th>
          <th>
            <span className="kp-hidden">{t(printingWords.look)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {needed.map(({ form, volume, papers, drafts }) => {
          const times = register.filter((row) => row.form === form && row.isMade).length;
          return (
            <tr key={form} data-faint={papers === 0 || undefined}>
              <td>
                <Checkbox
                  aria-label={formOf(form).name}
                  disabled={papers === 0}
                  checked={chosen.has(form)}
                  onChange={() => toggle(form)}
                />
              </td>
              <td>{formOf(form).name}</td>
              <td className="kp-soft">{volumeTitle(volume)}</td>
              <td className="kp-num">{papers}</td>
              <td className="kp-num">{drafts === 0 ? '' : drafts}</td>
              <td className="kp-num">{times === 0 ? '' : t(printingWords.printedTimes, { count: times })}</td>
              <td>
                <Button size="small" disabled={papers === 0} onClick={() => onLook(form)}>
                  {t(printingWords.look)}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
