import { Input } from 'antd';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
};

/** Where one types what is looked for in a long list: wide enough for all that it says of itself, and reached by its key. */
export function SearchBox({ label, value, onChange, onEnter }: Props) {
  return (
    <Input
      data-search
      allowClear
      className="kp-search-wide"
      placeholder={label}
      aria-label={label}
      maxLength={60}
      value={value}
      onPressEnter={() => onEnter?.()}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
