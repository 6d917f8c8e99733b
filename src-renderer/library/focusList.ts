/** The list of studies, for keys that lead there from the search. */
export const listId = 'library-studies';

export function focusList(): void {
  document.getElementById(listId)?.focus();
}
