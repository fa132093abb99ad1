import type { StickStatus } from '#shared/wire/host/stick.ts';
import { hostNews, useHostNews, type HostNews } from './host-news.ts';

/** Before the host has said anything nothing is known to be missing. */
const UNKNOWN: StickStatus = {
  folder: null,
  state: 'checking',
  since: null,
  sameDisk: false,
  freeBytes: null,
  copies: [],
};
const stickOf = ({ stick }: HostNews): StickStatus => stick ?? UNKNOWN;

/** How the third copy stands, as the host last said it. */
export const stickNow = (): StickStatus => stickOf(hostNews());
export const useStick = (): StickStatus => useHostNews(stickOf);
