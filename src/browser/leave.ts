const mark = 'gone'
const root = document.documentElement

/** Blanks the page at once (the style block hides everything of a page that is gone) and puts an ordinary page in its place in the tab's history. */
function replacePage(): void {
  root.className = mark
  const exits = (root.dataset.exits ?? '').split(' ')
  location.replace(exits[Math.floor(Math.random() * exits.length)] as string)
  hideTitle()
}

/** Leaves, and marks the tab. If anything fails before the page is replaced, the caller's link still works by itself. */
function leave(): void {
  root.className = mark
  try {
    sessionStorage.setItem(mark, '')
  } catch {
    // Storage may be off. Leaving goes on.
  }
  replacePage()
}

/** Once the reader has left from this tab, blanks and replaces this page. Only this tab's own memory is asked, and only it was ever written. */
function replaceIfLeft(): void {
  try {
    if (sessionStorage.getItem(mark) !== null) replacePage()
  } catch {
    // Without storage nothing was marked.
  }
}

/**
 * After leaving, Back and Reload in this tab never show our words: the page is blanked before its first paint and replaced.
 * A page opened anew (an address, a link) shows itself.
 * Runs before any word is parsed. Keeps pages out of the back-forward cache, whose old frames no script can hide in time:
 * an unload listener does it in Firefox and desktop Chromium, a held lock does it where unload is ignored.
 */
export function hideAfterLeaving(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (/^(back|reload)/.test(entry?.type ?? '')) replaceIfLeft()
  addEventListener('pageshow', (event) => event.persisted && replaceIfLeft())
  addEventListener('unload', () => {})
  navigator.locks?.request(mark, () => new Promise(() => {})).catch(() => {})
}

/** A tab that is gone shows no title of ours either. Runs when the page has been read. */
export function hideTitle(): void {
  if (root.className) document.title = ' '
}

/** Leaves on the Leave link, and on three separate presses of Shift, left or right, within five seconds. */
export function watchLeave(): void {
  let presses = 0
  let alone = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const say = (key: string) => {
    const said = document.getElementById('said')
    if (said) said.textContent = said.dataset[key] ?? ''
  }
  const callOff = () => {
    clearTimeout(timer)
    if (presses) say('off')
    presses = 0
  }

  addEventListener('click', (event) => {
    if (!(event.target as Element).closest('.leave')) return
    leave()
    event.preventDefault()
  })
  addEventListener('keydown', ({ key, code, repeat, target }) => {
    if (key !== 'Shift') callOff()
    // A keyboard on the screen sends no code. Shift in a text field is for typing. A key held down is one press.
    if (!repeat) alone = /^Shift/.test(code) && !(target as Element).closest?.('input,textarea,select,[contenteditable]')
  })
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !alone) return
    alone = false
    presses++
    if (presses === 1) timer = setTimeout(callOff, 5000)
    if (presses < 3) say(presses === 1 ? 'two' : 'one')
    else leave()
  })
}
