import { readFileSync, writeFileSync } from 'node:fs'
import { passagesOf, translationStatus } from '../model/translations.ts'
import { site } from '../site.ts'
import { contentOrStop } from './content-or-stop.ts'

/**
 * npm run translations                          where every translation stands against its source
 * npm run translations -- confirm <slug> <code>  says that this translation says what the source says now
 */
const library = contentOrStop()
const [action, slug, code] = process.argv.slice(2)
const documents = new Map([...library.guides, ...library.pages])

if (action === 'confirm') confirm()
else report()

function report(): void {
  const counts = { current: 0, behind: 0, missing: 0 }
  for (const [name, { words }] of documents) {
    const source = words.get(site.sourceLanguage)
    for (const language of library.languages.keys()) {
      if (language === site.sourceLanguage) continue
      const written = words.get(language)
      const status = translationStatus(source, written)
      if (status.state === 'source') continue
      counts[status.state]++
      if (status.state === 'missing') console.log(`missing  ${name}/${language}.mdx`)
      if (status.state === 'behind') {
        console.log(`behind   ${written?.file}: ${status.changed.length} passages changed, ${status.removed} gone`)
        for (const { words: passage, line } of status.changed.slice(0, 5))
          console.log(`           ${source?.file}:${line}  ${passage.slice(0, 90)}`)
        console.log(`           when it says the same again: npm run translations -- confirm ${name} ${language}`)
      }
    }
  }
  console.log(`${counts.current} current, ${counts.behind} behind, ${counts.missing} missing`)
}

function confirm(): void {
  const document = documents.get(slug ?? '')
  const source = document?.words.get(site.sourceLanguage)
  const written = document?.words.get(code ?? '')
  if (!source || !written || source === written) {
    console.error(
      `No translation of "${slug ?? ''}" in "${code ?? ''}".\nUse: npm run translations -- confirm <guide> <language>, for example: consent fr`,
    )
    process.exit(1)
  }
  const line = `translationOf: [${passagesOf(source)
    .map(({ hash }) => `"${hash}"`)
    .join(', ')}]`
  const text = readFileSync(written.file, 'utf8').replace(/\r\n/g, '\n')
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
  const changed = /^translationOf:/m.test(head)
    ? head.replace(/^translationOf:[^\]]*\]$/m, line)
    : head.replace(/\n---\n$/, `\n${line}\n---\n`)
  if (!changed.includes(line)) {
    console.error(`${written.file}: the head could not be changed. Put this line into it by hand:\n${line}`)
    process.exit(1)
  }
  writeFileSync(written.file, changed + text.slice(head.length))
  console.log(`${written.file} now stands as a translation of ${source.file} as it is.`)
}
