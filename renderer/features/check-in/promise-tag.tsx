import { promiseWords as words } from '#renderer/features/check-in/promise-words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';

/** Beside a name: whether they signed the promise. */
export function PromiseTag({ isSigned }: { readonly isSigned: boolean }) {
  const t = useSay();
  const said = t(isSigned ? words.signed : words.unsigned);
  return (
    <small className="kp-tone kp-promise-tag" data-tone={isSigned ? 'good' : 'warn'} title={said}>
      <Shape name={isSigned ? 'check' : 'hollow'} size={12} /> <span>{said}</span>
    </small>
  );
}
