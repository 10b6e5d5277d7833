import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDay } from '../../src/model/format.ts'
import { factsIn } from '../../src/model/guides.ts'
import { openLibrary } from '../../src/model/library.ts'
import { pages } from '../support/site.ts'

const { languages, guides, facts, services } = openLibrary()
const html = (address: string) => pages.find((page) => page.address === address)?.html ?? ''
/** Text with every kind of white space folded: no-break spaces too. */
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
const plain = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')

for (const [slug, guide] of guides) {
  test(`${slug}: each language lists the sources of exactly the facts it shows, how they were read and when they are due`, () => {
    for (const language of languages.values()) {
      const page = html(`/${language.code}/${slug}/`)
      const foot = plain(/<section class="standing">[\s\S]*?<\/section>/.exec(page)?.[0] ?? '')
      const written = guide.words.get(language.code)
      assert.ok(written, language.code)
      const shown = factsIn(written.text)
      for (const id of shown) {
        const fact = facts.get(id)
        for (const { name, read } of fact?.sources ?? []) {
          assert.ok(foot.includes(name), `${language.code}: ${id}: ${name}`)
          assert.ok(foot.includes(folded(formatDay(read.on, language))), `${language.code}: ${id}: read`)
        }
        assert.ok(foot.includes(folded(formatDay(fact?.recheck ?? '', language))), `${language.code}: ${id}: due`)
      }
      const allowed = new Set(shown.flatMap((id) => facts.get(id)?.sources.map(({ url }) => url) ?? []))
      const others = new Set(
        shown.flatMap((id) => {
          const checkWith = facts.get(id)?.checkWith
          return checkWith && 'url' in checkWith ? checkWith.url : []
        }),
      )
      for (const [, href = ''] of (/<section class="standing">[\s\S]*?<\/section>/.exec(page)?.[0] ?? '').matchAll(/href="(http[^"]*)"/g)) {
        const address = href.replaceAll('&amp;', '&')
        assert.ok(allowed.has(address) || others.has(address), `${language.code}: ${address} is nobody’s source here`)
      }
    }
  })
}

test('every guide says when it was changed, that nobody has reviewed it, and for a translation that no speaker has checked it', () => {
  for (const slug of guides.keys()) {
    for (const language of languages.values()) {
      const page = plain(html(`/${language.code}/${slug}/`))
      assert.ok(page.includes(folded(language.guide.reviewedNobody)), slug)
      assert.ok(page.includes(folded(language.guide.notAdvice)), slug)
      assert.equal(page.includes(folded(language.guide.translationUnchecked)), language.code !== 'en', `${language.code} ${slug}`)
    }
  }
})

test('what nobody could source about a service is said to be unknown, with the words to ask', () => {
  for (const language of languages.values()) {
    for (const [slug, service] of services) {
      const page = plain(html(`/${language.code}/services/${slug}/`))
      assert.equal(page.includes(folded(language.service.mustTellUnknown)), service.mustTell === 'unknown', slug)
      assert.ok(page.includes(folded(language.service.askMustTell)), slug)
      if (service.cost === 'unknown') assert.ok(page.includes(folded(language.service.askCost)), slug)
    }
  }
})

test('what a channel leaves behind is said on each service that has it', () => {
  for (const language of languages.values()) {
    const page = plain(html(`/${language.code}/services/kids-help-phone/`))
    assert.ok(page.includes(folded(language.channels.phone.leaves)))
    assert.ok(page.includes(folded(language.channels.text.leaves)))
  }
})

test('a number nobody has confirmed stands only beside its own site or whom to check with', () => {
  for (const [slug, service] of services) {
    if (service.confidence === 'high') continue
    const page = html(`/en/services/${slug}/`)
    assert.ok((service.channels.web && page.includes(`href="${service.channels.web}"`)) || service.checkWith, slug)
  }
})

test('words of another language than their page are tagged: names of services and laws in Urdu', () => {
  const page = html('/ur/services/assaulted-womens-helpline/')
  assert.match(page, /<h1><bdi lang="en-CA" dir="ltr">Assaulted Women/)
  assert.match(html('/ur/consent/'), /<cite><bdi lang="en-CA" dir="ltr">Criminal Code/)
})
