import { CODE_FRAGMENT, ENTER_PATH, PAGE_HEADER, SEAT_PATH } from '#shared/wire/host/seat.ts';

/** Where the bearer lies so that a reload keeps it: in this tab, for this origin with its port, and until the tab is closed. */
const KEPT = 'kaoping-admission';
/** A tab that is just being reloaded gives its place back within this time. */
const PATIENCE_MS = 3000;
const AGAIN_MS = 200;

/** This load of the page: a duplicated tab has the bearer too, but another number. */
const page = crypto.randomUUID();

/** What a call over loopback carries. */
export function callHeaders(): Record<string, string> {
  const bearer = sessionStorage.getItem(KEPT);
  const headers = { 'content-type': 'application/json', [PAGE_HEADER]: page };
  return bearer === null ? headers : { ...headers, authorization: `Bearer ${bearer}` };
}

/** in: this page works. stranger: the address was used or is none. elsewhere: another page of this computer works already. */
export type Admitted = 'in' | 'stranger' | 'elsewhere';

/** Comes in by the code in the address, which is taken out of it at once, and takes the one place. In Electron it is ours. */
export async function comeIn(): Promise<Admitted> {
  if (window.bridge !== undefined) return 'in';
  const fragment = location.hash.slice(1);
  if (fragment.startsWith(CODE_FRAGMENT)) {
    history.replaceState(null, '', location.pathname);
    await enter(fragment.slice(CODE_FRAGMENT.length));
  }
  for (const from = performance.now(); ;) {
    const status = await takeSeat();
    if (status === 200) return 'in';
    if (status !== 409) return 'stranger';
    if (performance.now() - from > PATIENCE_MS) return 'elsewhere';
    await new Promise((resume) => setTimeout(resume, AGAIN_MS));
  }
}

async function enter(code: string): Promise<void> {
  const response = await post(ENTER_PATH, JSON.stringify({ code }));
  if (response?.ok !== true) return;
  const { bearer } = (await response.json()) as { readonly bearer: string };
  sessionStorage.setItem(KEPT, bearer);
}

/** Takes the place and holds the line; one that broke is taken up again, for as long as nobody else sits there. */
async function takeSeat(): Promise<number> {
  const response = await post(SEAT_PATH, '{}');
  if (response?.ok === true) void hold(response);
  return response?.status ?? 0;
}

async function hold(response: Response): Promise<void> {
  await response.text().catch(() => '');
  await new Promise((resume) => setTimeout(resume, AGAIN_MS));
  if ((await takeSeat()) === 0) await hold(response);
}

const post = (path: string, body: string): Promise<Response | null> =>
  fetch(path, { method: 'POST', credentials: 'omit', headers: callHeaders(), body }).catch(() => null);
