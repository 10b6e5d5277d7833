import { z } from 'astro/zod'
import { audiences, needs } from './services.ts'
import { howRead } from './sources.ts'

const text = z.string().min(1, { error: 'some words' })
const texts = <K extends string>(...keys: K[]) => z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>)
const plurals = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), text).refine((forms) => forms.other, { error: 'at least the form "other"' })

/** Every word of the frame and of the pages we build ourselves: one entry here is one entry in each languages/<code>.yaml. */
export const interfaceWords = {
  front: z.strictObject({
    ...texts('title', 'intro', 'linesTitle', 'allLines', 'happenedTitle', 'needTitle', 'topicsTitle', 'promise', 'promiseMore').shape,
    lines: z.record(z.string(), text),
    ways: z.record(z.string(), text),
  }),
  chooser: texts('title', 'intro', 'thisPage'),
  frame: texts('skip', 'leave', 'leaveLabel', 'leaveHow', 'shiftTwoMore', 'shiftOneMore', 'shiftOff', 'leaving', 'emergency', 'emergencyLabel', 'talk', 'home', 'languages', 'pages', 'search', 'aToZ', 'services', 'about', 'accessibility', 'weight', 'history', 'printedFrom', 'printedOn', 'licence'),
  guide: z.strictObject({
    ...texts('answer', 'changed', 'reviewedNobody', 'reviewedBy', 'translated', 'translationUnchecked', 'translationBehind', 'sources', 'due', 'overdue', 'overdueNotice', 'dated', 'undated', 'check', 'checkWith', 'related', 'timePassed', 'say', 'urgent', 'notAdvice', 'missing', 'inLanguage', 'topic').shape,
    howRead: texts(...howRead),
  }),
  service: z.strictObject({
    ...texts('title', 'intro', 'call', 'text', 'textWord', 'chat', 'chatThere', 'web', 'tty', 'email', 'address', 'hours', 'hoursAlways', 'hoursUnknown', 'hoursRow', 'dayRange', 'closedOnSomeHolidays', 'serves', 'ageFrom', 'ageTo', 'ageBetween', 'languages', 'languagesUnknown', 'interpretation', 'interpretationCount', 'cost', 'costFree', 'costUnknown', 'card', 'cardNotNeeded', 'cardUnknown', 'mustTell', 'mustTellUnknown', 'mustTellAdultsNo', 'ask', 'askCost', 'askCard', 'askMustTell', 'leaves', 'formerly', 'more', 'unconfirmed').shape,
    area: texts('toll-free', 'gta', 'local'),
    hoursOf: texts('phone', 'text', 'chat'),
    who: texts(...audiences),
    needs: texts(...needs),
  }),
  channels: z.strictObject({ phone: texts('title', 'leaves'), text: texts('title', 'leaves'), chat: texts('title', 'leaves'), email: texts('title', 'leaves') }),
  aToZ: texts('title', 'intro', 'see'),
  search: z.strictObject({ ...texts('title', 'label', 'hint', 'go', 'loading', 'none', 'noScript', 'failed').shape, count: plurals }),
  notFound: texts('title', 'intro', 'start'),
  slug: texts('intro'),
  status: texts('topicEmpty', 'corrections', 'correctionsMissing', 'proposeChange'),
}

export { plurals }
