import { Button } from 'antd';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { navigate, usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { thirdCopyWords } from '#renderer/stick/words.ts';
import './third-copy.css';
import { isRecording } from './third-copy-guard.tsx';
import { useThirdCopyTrouble } from './third-copy-trouble.ts';

/**
 * Loud and there to stay: the third copy is not being kept. Where recording has stopped for it a note takes the place of the
 * screens that record, and this stands above the others.
 */
export function ThirdCopyBanner() {
  const t = useSay();
  const trouble = useThirdCopyTrouble();
  const stops = useSittingPart(({ state }) => state.thirdCopy === 'stop');
  const { screen } = usePlace();
  if (trouble === null || (stops ? isRecording(screen) : trouble.isUnset)) return null;
  const { why, since, needsPerson } = trouble;
  const advice = stops ? thirdCopyWords.stops : needsPerson ? thirdCopyWords.seeTo : thirdCopyWords.goesOn;
  return (
    <div className="kp-third-copy" role="alert">
      <Shape name="triangle" />
      <strong>{since === null ? t(thirdCopyWords.lost, { why }) : t(thirdCopyWords.lostAt, { why, since })}</strong>
      <span className="kp-grow">{t(advice)}</span>
      <Button size="small" onClick={() => navigate('settings')}>
        {t(thirdCopyWords.toSettings)}
      </Button>
    </div>
  );
}
