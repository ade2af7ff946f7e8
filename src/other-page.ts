/** Other pages of the site one reads on, fetched because somebody asked for them. */

/**
 * The document at an address of this site, as the page itself would get it: with its cookies, parsed, and inert.
 * @throws where the address is of another site or leads to one, where nothing answers, or no page does.
 */
export async function documentAt(url: string, signal: AbortSignal): Promise<Document> {
  if (new URL(url).origin !== location.origin) throw new Error(`${url} is of another site`)
  // The one way that heeds the encoding a page declares, and gives the document the address it came from.
  const request = new XMLHttpRequest()
  request.open('GET', url)
  request.responseType = 'document'
  const stop = () => request.abort()
  signal.addEventListener('abort', stop, { once: true })
  await new Promise<void>((resolve, reject) => {
    request.onloadend = () => resolve()
    request.onerror = () => reject(new Error(`${url} does not answer`))
    request.onabort = () => reject(new Error(`${url} is not needed any more`))
    request.send()
  }).finally(() => signal.removeEventListener('abort', stop))
  const { status, responseURL, response } = request
  if (status !== 200 || !response) throw new Error(`${url} answers ${status} and no page`)
  if (new URL(responseURL).origin !== location.origin) throw new Error(`${url} leads to another site`)
  return response as Document
}
