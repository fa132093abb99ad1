import { Button, Progress } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { printingWords } from './words.ts';
import type { Making } from './use-making.ts';

/** How far printing has come with a way to stop it, then what became of it. */
export function MakingLine({ making: { isBusy, state, said, stop } }: { readonly making: Making }) {
  const t = useSay();
  if (isBusy) {
    const known = state !== null && state.total > 0;
    return (
      <div className="printing-making" role="status">
        <p className="kp-num">{known ? t(printingWords.made, state) : t(printingWords.preparing)}</p>
        <Progress percent={known ? Math.round((100 * state.done) / state.total) : 0} showInfo={false} size="small" />
        <Button onClick={stop}>{t(printingWords.stop)}</Button>
      </div>
    );
  }
  return said === null ? null : (
    <p className="kp-note kp-small printing-said" data-tone={said.tone} role="status">
      {said.text}
    </p>
  );
}
