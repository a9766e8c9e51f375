/** Every one and every two letters of a name that stand together: an index over them finds a name by any piece. */
export function namePartsOf(name: string): string[] {
  const letters = lettersOf(name)
  return [...new Set([...letters, ...letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)])]
}

/** The piece of a search by which the index is asked; the rest is compared with what it gives. */
export const firstPartOf = (text: string): string => lettersOf(text).slice(0, 2).join('')

export const holds = (name: string, text: string): boolean =>
  lettersOf(name).join('').includes(lettersOf(text).join(''))

const lettersOf = (text: string): string[] => [...text.normalize('NFKC').replace(/\s/g, '').toUpperCase()]
