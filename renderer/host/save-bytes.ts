import { invoke } from './bridge.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';

const SLICE = 0x8000;

/** Has the host save bytes under a name the person confirms; answers where. */
export function saveBytes(name: string, bytes: Uint8Array): Promise<Result<{ where: string }, HostFailure>> {
  return invoke('files:save', { name: shorten(name), content: toBase64(bytes) });
}

/** btoa takes one character a byte; a slice at a time keeps the call's arguments few. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}

/** At most 120 characters, the ending kept. */
function shorten(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot);
  return name.length <= 120 ? name : `${name.slice(0, 120 - ending.length)}${ending}`;
}
