import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Sentence } from '#shared/words/say.ts';

type Props = { readonly label: string; readonly keys: readonly (readonly [key: string, what: Sentence])[] };

/** The keys of the screen, always in sight: nobody has to remember them with gloves on. */
export function KeyStrip({ label, keys }: Props) {
  const t = useSay();
  return (
    <footer className="marking-keys" aria-label={label}>
      {keys.map(([key, what]) => (
        <span key={key}>
          <KeyCap keys={[key]} />
          {t(what)}
        </span>
      ))}
    </footer>
  );
}
