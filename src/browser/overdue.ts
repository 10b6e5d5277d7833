/** Shows the notes of facts whose day to be checked again has passed, by the reader's own clock. The day itself still counts, wherever the reader is. */
export function showOverdue(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-due]'))
    note.hidden = Date.now() < Date.parse(`${note.dataset.due}T23:59:59`)
}
