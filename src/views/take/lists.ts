/** The numbers of a list, which markup leaves to whoever draws it. */

/** The number of each item of an `ol`, in order, as a browser would count. */
export function numbersOf(list: Element): number[] {
  const items = [...list.children].filter(({ localName }) => localName === 'li')
  const step = list.hasAttribute('reversed') ? -1 : 1
  let next = whole(list.getAttribute('start')) ?? (step < 0 ? items.length : 1)
  return items.map((item) => {
    const number = whole(item.getAttribute('value')) ?? next
    next = number + step
    return number
  })
}

function whole(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? null : number
}
