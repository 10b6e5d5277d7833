/** Writes today's date, in words, where a printed page says when it was printed. */
export function datePrints(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-printed]')) {
    place.textContent = (place.dataset.printed ?? '').replace(
      '{date}',
      new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' }),
    )
  }
}
