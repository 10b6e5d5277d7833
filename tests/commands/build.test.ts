import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { htmlFiles } from '../../src/finish/html-files.ts'
import { formatLanguageName } from '../../src/model/format.ts'
import { fill } from '../../src/model/languages.ts'
import { openLibrary } from '../../src/model/library.ts'
import { site as settings } from '../../src/site.ts'
import { type ContentCopy, copyContent } from '../support/content-copy.ts'

const run = (command: string, content: string, output: string, ...more: string[]) =>
  spawnSync(process.execPath, [`src/commands/${command}.ts`, ...more], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: content, OUT: output },
  })

/** One hash for everything in a folder. */
const hashOf = (folder: string) => {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(name)
    try {
      hash.update(readFileSync(path.join(folder, name)))
    } catch {
      // A folder: its name is enough.
    }
  }
  return hash.digest('hex')
}

describe('a guide without a translation', () => {
  let copy: ContentCopy
  let folder: string
  let pages: ReturnType<typeof htmlFiles>
  const page = (address: string) => pages.find((one) => one.address === address)?.html ?? ''

  before(() => {
    copy = copyContent()
    copy.remove('guides/consent/ur.mdx')
    // Besides: a fourth language with no guide yet, a review, and a speaker's check, as the README tells people to add them.
    copy.copy('languages/fr.yaml', 'languages/es.yaml')
    copy.edit('languages/es.yaml', /^tag: .*$/m, 'tag: es')
    copy.edit('languages/es.yaml', /^name: .*$/m, 'name: Español')
    copy.edit('languages/es.yaml', /^order: .*$/m, 'order: 4')
    copy.edit('guides/counselling/guide.yaml', /^reviews: \[\]$/m, 'reviews: [{ name: Test Reviewer, role: nurse, on: 2026-11-22 }]')
    copy.edit('guides/counselling/fr.mdx', /^changed:/m, 'checkedBy: [{ name: Test Speaker, on: 2026-11-22 }]\nchanged:')
    folder = mkdtempSync(path.join(tmpdir(), 'site-'))
    const { status, stderr } = run('build', copy.folder, path.join(folder, 'dist'))
    assert.equal(status, 0, stderr)
    pages = htmlFiles(path.join(folder, 'dist'))
  })
  after(() => {
    copy[Symbol.dispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  const { languages, guides } = openLibrary()
  const ur = languages.get('ur')
  const source = guides.get('consent')?.words.get('en')

  test('still opens there: the source words, tagged in their own language, under a notice in the reader’s', () => {
    const html = page('/ur/consent/')
    assert.match(html, /<html lang="ur" dir="rtl"/)
    assert.match(html, /<main [^>]*lang="en-CA" dir="ltr"/)
    assert.ok(html.includes(`<h1>${source?.title}</h1>`))
    const notice = ur && fill(ur.guide.missing, { language: ur.name, textLanguage: formatLanguageName('en', ur) })
    assert.ok(notice && html.includes(`<p class="notice" lang="ur" dir="rtl">${notice}</p>`))
  })

  test('is kept from search engines and from that language’s search, and points to the source', () => {
    const html = page('/ur/consent/')
    assert.ok(html.includes('<meta name="robots" content="noindex">'))
    assert.ok(html.includes(`<link rel="canonical" href="${settings.address}/en/consent/">`))
    assert.doesNotMatch(readFileSync(path.join(folder, 'dist/sitemap-0.xml'), 'utf8'), /\/ur\/consent\//)
    assert.doesNotMatch(page('/en/consent/'), /hreflang="ur" href="[^"]*\/ur\/consent\/"[^>]*>(?=<link)/)
    assert.doesNotMatch(page('/fr/consent/'), /<link rel="alternate" hreflang="ur"/)
    const indexed = readdirSync(path.join(folder, 'dist/pagefind/fragment')).filter((name) => name.startsWith('ur')).length
    const all = pages.filter(({ address }) => /^\/ur\/(services\/)?[\w-]+\/$/.test(address) && !/\/(search|a-z|services)\/$/.test(address))
    assert.equal(indexed, all.length - 1)
  })

  test('links to it say in which language it is', () => {
    const said = ur && fill(ur.guide.inLanguage, { language: formatLanguageName('en', ur) })
    const link = page('/ur/topics/rights/').match(/<a href="\/ur\/consent\/"[^>]*>.*?<\/a>.{0,80}/)?.[0] ?? ''
    assert.ok(link.includes('hreflang="en-CA"') && said && link.includes(said), link)
  })

  test('the promises to the reader hold on such a site too: links, languages, sources, weights', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--test', ...['links', 'languages', 'words', 'budgets', 'validity'].map((name) => `tests/site/${name}.test.ts`)],
      {
        encoding: 'utf8',
        env: { ...process.env, CONTENT: copy.folder, SITE: path.join(folder, 'dist'), NODE_TEST_CONTEXT: undefined },
      },
    )
    assert.equal(status, 0, stdout.slice(-3000))
    assert.match(stdout, /pass [1-9]/)
  })

  test('is reported as missing', () => {
    const { stdout, status } = run('translations', copy.folder, folder)
    assert.equal(status, 0)
    assert.match(stdout, /missing {2}consent\/ur\.mdx/)
  })
})

describe('content that cannot be used', () => {
  test('stops the build with file, line and fix, and the last good site stays as it was', () => {
    using copy = copyContent()
    copy.edit('guides/consent/en.mdx', 'by="consent-fear"', 'by="consent-feer"')
    const before = hashOf('dist')
    const { status, stderr } = run('build', copy.folder, path.resolve('dist'))
    assert.equal(status, 1)
    assert.match(
      stderr,
      /guides\/consent\/en\.mdx:\d+\n {2}found: {4}fact "consent-feer", which does not exist\n {2}expected: .*\n {2}fix: {6}write "consent-fear"/,
    )
    assert.match(stderr, /The last good site is still in place/)
    assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace')
    assert.equal(hashOf('dist'), before)
  })

  test('is what the check finds too, in the same words', () => {
    using copy = copyContent()
    copy.edit('guides/consent/en.mdx', 'by="consent-fear"', 'by="consent-feer"')
    const { status, stderr } = run('check', copy.folder, 'dist')
    assert.equal(status, 1)
    assert.match(stderr, /fact "consent-feer", which does not exist/)
  })

  test('serving without a built site says what to do first', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/serve.ts'], {
      encoding: 'utf8',
      env: { ...process.env, OUT: 'no-such-folder' },
    })
    assert.equal(status, 1)
    assert.match(stderr, /No built site in no-such-folder\. Build it first: npm run build/)
  })
})

describe('the scheduled check', () => {
  test('passes while nothing is overdue, and fails with a list when something is', () => {
    assert.equal(spawnSync(process.execPath, ['src/commands/freshness.ts'], { env: { ...process.env, TODAY: '2026-11-22' } }).status, 0)
    const late = spawnSync(process.execPath, ['src/commands/freshness.ts'], {
      encoding: 'utf8',
      env: { ...process.env, TODAY: '2030-01-01' },
    })
    assert.equal(late.status, 1)
    assert.match(late.stderr, /content\/facts\/[\w-]+\.yaml:\d+\n {2}fact "[\w-]+" was to be checked again by \d{4}-\d\d-\d\d/)
  })

  test('overdue facts never stop the check of the content', () => {
    using copy = copyContent()
    copy.edit('facts/medicine.yaml', /recheck: \d{4}-\d\d-\d\d/, 'recheck: 2020-01-01')
    const { status, stderr } = run('check', copy.folder, 'dist')
    assert.equal(status, 0)
    assert.match(stderr, /past their day to be checked again/)
  })
})
