import { isIP } from 'node:net';

/**
 * By whom somebody who calls is counted: an IPv4 address, or the first half of an IPv6 address, since whoever has one of those has 2⁶⁴.
 * However it is written: zeros may be left out, and an IPv4 address may stand in an IPv6 one.
 */
export function networkOf(address: string): string {
  const bare = address.split('%')[0] ?? '';
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (inside !== undefined || isIP(bare) !== 6) return inside ?? bare;
  const [before = '', after] = bare.toLowerCase().split('::');
  const [front, back] = [before, after ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const left = after === undefined ? 0 : 8 - widthOf(front) - widthOf(back);
  const groups = [...(front ?? []), ...Array.from({ length: Math.max(0, left) }, () => '0'), ...(back ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** How many groups of sixteen bits a part stands for; an IPv4 address at its end stands for two. */
const widthOf = (groups: readonly string[] = []): number =>
  groups.length + (groups.at(-1)?.includes('.') === true ? 1 : 0);

/** This computer's own: a proxy in front of central calls for everybody. */
export const isHere = (network: string): boolean => network.startsWith('127.') || network === '0:0:0:0';
