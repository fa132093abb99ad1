import { InputNumber, Radio } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { MOST_COPIES, type PrintOrder } from '#shared/wire/paper/printing.ts';
import { printingWords } from './words.ts';

export type Options = Pick<PrintOrder, 'copies' | 'collate'>;
export const ONE_COPY: Options = { copies: 1, collate: true };

/** How many copies, and in which order they lie. */
export function OrderOptions({
  value,
  onChange,
}: {
  readonly value: Options;
  readonly onChange: (to: Options) => void;
}) {
  const t = useSay();
  return (
    <div className="printing-options">
      <label className="kp-line" htmlFor="printing-copies">
        {t(printingWords.copies)}
        <InputNumber
          id="printing-copies"
          min={1}
          max={MOST_COPIES}
          precision={0}
          value={value.copies}
          onChange={(copies) => onChange({ ...value, copies: copies ?? 1 })}
        />
      </label>
      {value.copies > 1 && (
        <Radio.Group
          aria-label={t(printingWords.order)}
          value={value.collate}
          onChange={(event) => onChange({ ...value, collate: event.target.value as boolean })}
          options={[
            { value: true, label: t(printingWords.collate) },
            { value: false, label: t(printingWords.together) },
          ]}
        />
      )}
    </div>
  );
}
