// @vitest-environment happy-dom
import { walkSignedOut } from './signed-out-walk.tsx';

// In two halves, side by side: as one walk it takes twelve minutes.

walkSignedOut(0, 2);
