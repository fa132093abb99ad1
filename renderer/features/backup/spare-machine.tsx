import { RestorePanel } from './restore-panel.tsx';
import { StickPanel } from './stick-panel.tsx';

type Props = { readonly world: 'electron' | 'portable'; readonly onRestored: () => Promise<void> };

/** The two ways in which a computer without a station can go on in another one's place. */
export function SpareMachine({ world, onRestored }: Props) {
  return (
    <>
      <RestorePanel onRestored={onRestored} />
      <StickPanel world={world} onRestored={onRestored} />
    </>
  );
}
