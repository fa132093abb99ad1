// How a page of portable mode comes in. Both are calls like every other, but no channel has such a name.

/** Exchanges the code of a printed address, once, for the bearer that every call carries from then on. */
export const ENTER_PATH = '/bridge/enter';
/** Held open for as long as a page lives: only one may work at a time. 409 while another one does. */
export const SEAT_PATH = '/bridge/seat';
/** The header in which a page says which it is: a number of its own, new at every load. */
export const PAGE_HEADER = 'kaoping-page';
/** Where the code stands behind the address: no server and no log ever sees a fragment. */
export const CODE_FRAGMENT = 'enter=';
