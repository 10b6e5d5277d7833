const mark = 'gone'
const root = document.documentElement

/** True once the reader has left from this tab. Only this tab's own memory is asked, and only it was ever written. */
function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null
  } catch {
    return false
  }
}

/** Blanks the page at once: the style block hides everything of a page that is gone. */
function cover(): void {
  root.className = 'gone'
}

/** Puts an ordinary page in this page's place in the tab's history. */
function replacePage(): void {
  const exits = (root.dataset.exits ?? '').split(' ')
  location.replace(exits[Math.floor(Math.random() * exits.length)] as string)
}

/** Leaves. If anything here fails before the page is replaced, the caller's link still works by itself. */
function leave(): void {
  cover()
  try {
    sessionStorage.setItem(mark, '')
  } catch {
    // Storage may be off. Leaving goes on.
  }
  replacePage()
  document.title = ' '
}

/**
 * After leaving, Back and Reload in this tab never show our words: the page is blanked before its first paint and replaced.
 * A page opened anew (an address, a link) shows itself.
 * Runs before any word is parsed. Keeps pages out of the back-forward cache, whose old frames no script can hide in time:
 * an unload listener does it in Firefox and desktop Chromium, a held lock does it where unload is ignored.
 */
export function hideAfterLeaving(): void {
  const again = () => {
    cover()
    replacePage()
    addEventListener('DOMContentLoaded', () => {
      document.title = ' '
    })
  }
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (hasLeft() && /^(back|reload)/.test(entry?.type ?? '')) again()
  addEventListener('pageshow', (event) => {
    if (event.persisted && hasLeft()) again()
  })
  addEventListener('unload', () => {})
  navigator.locks?.request('page', () => new Promise(() => {})).catch(() => {})
}

/** Leaves on the Leave link, and on three separate presses of Shift, left or right, within five seconds. */
export function watchLeave(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest?.('.leave')) return
    leave()
    event.preventDefault()
  })
  watchShift()
}

function watchShift(): void {
  let presses = 0
  let firstPress = 0
  let alone = false
  let calledOff: ReturnType<typeof setTimeout> | undefined

  const say = (key: 'two' | 'one' | 'off' | 'leaving') => {
    const said = document.getElementById('said')
    if (said) said.textContent = said.dataset[key] ?? ''
  }
  const reset = () => {
    clearTimeout(calledOff)
    if (presses > 0) say('off')
    presses = 0
  }

  document.addEventListener('keydown', ({ key, code, repeat, target, ctrlKey, altKey, metaKey }) => {
    if (key !== 'Shift') {
      alone = false
      return reset()
    }
    // A keyboard on the screen sends no code. Shift in a text field is for typing.
    if (!repeat)
      alone =
        /^Shift/.test(code) && !ctrlKey && !altKey && !metaKey && !(target as Element).closest?.('input,textarea,select,[contenteditable]')
  })
  document.addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== 'Shift' || !alone) return
    alone = false
    if (presses === 0 || timeStamp - firstPress > 5000) {
      presses = 0
      firstPress = timeStamp
      clearTimeout(calledOff)
      calledOff = setTimeout(reset, 5000)
    }
    presses++
    if (presses === 3) {
      say('leaving')
      leave()
    } else say(presses === 1 ? 'two' : 'one')
  })
}
