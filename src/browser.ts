/**
 * The extension API. Both browsers offer it as `chrome`, with promises, to Manifest V3; the name `browser` is missing in
 * Chrome, where a page's element of that id would answer to it.
 */
import type { Browser } from 'webextension-polyfill'

export type { DeclarativeNetRequest, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill'

export default (globalThis as unknown as { chrome: Browser }).chrome
