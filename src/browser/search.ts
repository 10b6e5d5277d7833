// Search on the phone itself. The words typed are never sent, and never stand in an address, a title, the history or storage.
// The engine and its index are loaded when the reader first types or searches, not before.

export {}

interface Found {
  url: string
  meta: { title: string; summary?: string }
}
interface Engine {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>
}

const most = 10
const form = document.getElementById('search') as HTMLFormElement
const field = document.getElementById('words') as HTMLInputElement
const announcement = document.getElementById('found') as HTMLElement
const list = document.getElementById('results') as HTMLOListElement
const engineAddress = '/pagefind/pagefind.js'
let engine: Promise<Engine> | undefined
let latest = 0

function load(): Promise<Engine> {
  engine ??= import(engineAddress).then(async (module: Engine) => {
    await module.init()
    return module
  })
  engine.catch(() => {
    engine = undefined
  })
  return engine
}

async function search(): Promise<void> {
  const words = field.value.trim()
  const turn = ++latest
  if (!words) {
    announcement.textContent = ''
    list.replaceChildren()
    return
  }
  try {
    if (!list.childElementCount) announcement.textContent = form.dataset.loading ?? ''
    const { results } = await (await load()).search(words)
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()))
    // A slower, older search must not replace a newer one.
    if (turn === latest) show(found)
  } catch {
    if (turn === latest) announcement.textContent = form.dataset.failed ?? ''
  }
}

function show(found: Found[]): void {
  list.replaceChildren(
    ...found.map(({ url, meta }) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = url
      link.textContent = meta.title
      const summary = document.createElement('p')
      summary.textContent = meta.summary ?? ''
      item.append(link, summary)
      return item
    }),
  )
  const plurals = JSON.parse(form.dataset.plurals ?? '{}') as Record<string, string>
  const language = document.documentElement.lang
  const sentence = plurals[new Intl.PluralRules(language).select(found.length)] ?? plurals.other ?? ''
  announcement.textContent = found.length > 0 ? sentence.replace('{n}', found.length.toLocaleString(language)) : (form.dataset.none ?? '')
}

let wait: ReturnType<typeof setTimeout> | undefined
field.addEventListener('input', () => {
  clearTimeout(wait)
  wait = setTimeout(search, 250)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(wait)
  void search()
})
// A page restored with its words would show them to whoever presses Back.
addEventListener('pagehide', () => {
  field.value = ''
  list.replaceChildren()
  announcement.textContent = ''
})
addEventListener('pageshow', () => {
  field.value = ''
})
