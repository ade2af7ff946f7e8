/** Who did it: a script of the page can send any event, but only the browser can send one that a person caused. */

/** True for what a person did; a page's own events are its own affair, and nothing of ours answers them. */
export const isPersons = ({ isTrusted }: Event): boolean => isTrusted
