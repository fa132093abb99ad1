import type { KeyboardEvent } from 'react';

/** Enter goes to the next field of a form that is keyed down a paper; from the last one it sends the form. */
export function toNextField(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const fields = [...(event.currentTarget.form?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(event.currentTarget) + 1];
  if (next === undefined) return;
  next.focus();
  event.preventDefault();
}
