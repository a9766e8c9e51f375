/** Every one and every two letters of a name that stand together: an index over them finds a name by any piece. */
export function namePartsOf(name: string): string[] {
  const letters = lettersOf(name)
  return [...new Set([...letters, ...letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)])]
}

/** The piece of a search by which the index is asked; the rest is compared with what it gives. */
export const firstPartOf = (text: string): string => lettersOf(text).slice(0, 2).join('')

export const holds = (name: string, text: string): boolean =>
  lettersOf(name).join('').includes(lettersOf(text).join(''))

/** In the order of names, each once: what a list within a region is searched by. */
export const nameKeyOf = (name: string, id: string): string => `${beginningOf(name)} ${id}`

/** How a name begins, written as the keys are. */
export const beginningOf = (text: string): string => lettersOf(text).join('')

const lettersOf = (text: string): string[] => [...text.normalize('NFKC').replace(/\s/g, '').toUpperCase()]
