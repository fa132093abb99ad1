import type { ShapeName } from '#renderer/ui/shape.tsx';
import type { CheckStatus } from '#shared/documents/desk/desk.ts';

/** How a condition's standing looks beside its word. */
export const STATUS_LOOKS: Readonly<Record<CheckStatus, { readonly shape: ShapeName; readonly tone: string }>> = {
  met: { shape: 'check', tone: 'good' },
  unmet: { shape: 'cross', tone: 'danger' },
  explained: { shape: 'triangle', tone: 'warn' },
  open: { shape: 'hollow', tone: 'warn' },
};
