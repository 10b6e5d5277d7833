import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from '../../src/model/facts.ts'
import { formatDay } from '../../src/model/format.ts'
import { factsIn } from '../../src/model/guides.ts'
import { fill } from '../../src/model/languages.ts'
import { openLibrary } from '../../src/model/library.ts'
import { groupSources } from '../../src/model/source-groups.ts'
import { site as settings } from '../../src/site.ts'
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

/** The facts that a guide's words show in one language. */
const shownIn = (slug: string, code: string): Fact[] => {
  const words = guides.get(slug)?.words
  const written = words?.get(code) ?? words?.get(settings.sourceLanguage)
  assert.ok(written, `${slug} ${code}`)
  return factsIn(written.text).map((id) => facts.get(id) as Fact)
}

for (const slug of guides.keys()) {
  test(`${slug}: the foot names the sources of exactly the facts shown, how and when they were read, and when they are due`, () => {
    for (const language of languages.values()) {
      const shown = shownIn(slug, language.code)
      const markup = /<section class="standing">[\s\S]*?<\/section>/.exec(html(`/${language.code}/${slug}/`))?.[0] ?? ''
      const foot = plain(markup)
      for (const group of groupSources(shown)) {
        assert.ok(foot.includes(folded(fill(language.guide.howRead[group.how], { date: formatDay(group.read, language) }))), language.code)
        assert.ok(foot.includes(folded(fill(language.guide.due, { date: formatDay(group.recheck, language) }))), language.code)
        assert.ok(foot.includes(folded(`${group.names.join('; ')}.`)), `${language.code}: ${group.names}`)
      }
      const expected = new Set(shown.flatMap(({ sources }) => sources.map(({ name }) => name)))
      const named = groupSources(shown).flatMap(({ names }) => names)
      assert.deepEqual(new Set(named), expected)
      for (const { confidence, label } of shown)
        if (confidence === 'medium')
          assert.ok(foot.includes(folded(label[language.code] ?? label.en ?? '?')), `${language.code}: ${label.en}`)
    }
  })

  test(`${slug}: its page of sources has each fact with every link, and no other`, () => {
    for (const language of languages.values()) {
      const page = html(`/${language.code}/${slug}/sources/`)
      const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
      const linked = new Set(
        [...main.matchAll(/href="(http[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&').replaceAll('&#38;', '&')),
      )
      const shown = shownIn(slug, language.code)
      const expected = shown.flatMap(({ sources, checkWith }) => [
        ...sources.flatMap(({ url }) => url ?? []),
        ...(checkWith && 'url' in checkWith ? [checkWith.url] : []),
      ])
      assert.deepEqual(linked, new Set(expected), language.code)
      for (const { label, disagreement, changing } of shown) {
        for (const words of [label, disagreement, changing])
          if (words) assert.ok(plain(page).includes(folded(words[language.code] ?? words.en ?? '?')), `${language.code}: ${label.en}`)
      }
    }
  })
}

test('every guide says whether anybody has reviewed it, and every translation whether a speaker has checked it', () => {
  for (const [slug, { reviews, words }] of guides) {
    for (const language of languages.values()) {
      const page = plain(html(`/${language.code}/${slug}/`))
      const written = words.get(language.code)
      assert.equal(page.includes(folded(language.guide.reviewedNobody)), reviews.length === 0, slug)
      assert.ok(page.includes(folded(language.guide.notAdvice)), slug)
      const unchecked = written !== undefined && language.code !== settings.sourceLanguage && written.checkedBy.length === 0
      if (written) assert.equal(page.includes(folded(language.guide.translationUnchecked)), unchecked, `${language.code} ${slug}`)
      for (const { name } of [...reviews, ...(written?.checkedBy ?? [])]) assert.ok(page.includes(name), `${slug}: ${name}`)
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
  assert.match(html('/ur/report-to-police/'), /<cite><bdi lang="en-CA" dir="ltr">Criminal Code/)
})
