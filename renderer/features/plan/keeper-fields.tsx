import { Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { roleWords } from '#shared/words/roles.ts';
import type { ChosenKeeper } from './use-keeper.ts';
import { planWords as words } from './words.ts';

type Props = {
  readonly label: string;
  readonly keeper: ChosenKeeper;
  /** Whether what is missing is told. */
  readonly asked: boolean;
  readonly busy: boolean;
};

/** Who does it, of those whom the plan's sittings know, and their PIN. */
export function KeeperFields({ label, keeper, asked, busy }: Props) {
  const t = useSay();
  const { keepers, at, choose, pin, setPin } = keeper;
  if (keepers.length === 0)
    return (
      <p className="kp-note" data-tone="warn">
        {t(words.nobodyKeeps)}
      </p>
    );
  return (
    <div className="plan-fields">
      <Field label={label} note={keepers[at ?? -1]?.title} error={asked && at === null ? t(words.byNeeded) : undefined}>
        {(control) => (
          <Select<number, { value: number; label: string; title: string }>
            {...control}
            placeholder={t(words.byHint)}
            value={at}
            disabled={busy}
            onChange={choose}
            popupMatchSelectWidth={false}
            optionRender={({ data }) => `${data.label} · ${data.title}`}
            options={keepers.map(({ name, role, title }, value) => ({
              ...{ value, title },
              label: `${name} · ${t(roleWords[role])}`,
            }))}
          />
        )}
      </Field>
      <div className="kp-field">
        <PinField label={t(words.pin)} pin={pin} setPin={setPin} busy={busy} takesFocus={false} />
        {asked && !isTyped(pin) && (
          <p className="kp-small" data-tone="danger">
            {t(words.pinNeeded)}
          </p>
        )}
      </div>
    </div>
  );
}
