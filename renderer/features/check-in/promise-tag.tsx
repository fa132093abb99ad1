import { promiseWords as words } from '#renderer/features/check-in/promise-words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';

/** Beside a name: whether they signed the promise. */
export function PromiseTag({ isSigned }: { readonly isSigned: boolean }) {
  const t = useSay();
  return (
    <small className="kp-tone kp-nowrap" data-tone={isSigned ? 'good' : 'warn'}>
      <Shape name={isSigned ? 'check' : 'hollow'} size={12} /> {t(isSigned ? words.signed : words.unsigned)}
    </small>
  );
}
