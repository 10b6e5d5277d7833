/**
 * What a writer may put into a guide: the components of this folder, their attributes, and an example of each.
 * The fence refuses everything else; the examples are what the tests render.
 */
export type AttributeKind =
  /** an id of the ledger */
  | 'fact'
  /** ids of the ledger, separated by spaces */
  | 'facts'
  /** the name of one of the fact's values */
  | 'value'
  /** a unit form that a language declares */
  | 'form'
  | 'service'
  | 'guide'
  /** a name with digits in it, from content/terms.yaml */
  | 'term'
  | 'channel'
  | 'left'
  /** free words for the reader */
  | 'words'
  /** a name for a place in the page */
  | 'anchor'
  | { choices: readonly string[] }

export interface ComponentGrammar {
  /** inline stands inside a sentence, block stands on lines of its own */
  place: 'inline' | 'block'
  /** none: never words inside. required: always. optional: with or without. */
  inside: 'none' | 'required' | 'optional'
  attributes: Record<string, { kind: AttributeKind; required?: true }>
  example: string
}

export const channels = ['phone', 'text', 'chat', 'web', 'tty', 'email'] as const
/** The channels that leave something behind on a phone. */
export const leavingChannels = ['phone', 'text', 'chat', 'email'] as const

export const grammar: Record<string, ComponentGrammar> = {
  Answer: { place: 'block', inside: 'required', attributes: {}, example: '<Answer>\nYou can call now.\n</Answer>' },
  Fact: {
    place: 'inline',
    inside: 'none',
    attributes: { id: { kind: 'fact', required: true }, value: { kind: 'value' }, form: { kind: 'form' } },
    example: 'Within <Fact id="hiv-pep-window" />.',
  },
  Sourced: {
    place: 'inline',
    inside: 'required',
    attributes: { by: { kind: 'facts', required: true } },
    example: '<Sourced by="sadvtc-genders">People of every gender can go.</Sourced>',
  },
  Law: {
    place: 'inline',
    inside: 'none',
    attributes: { of: { kind: 'fact', required: true } },
    example: 'The law is <Law of="consent-def" />.',
  },
  Service: {
    place: 'block',
    inside: 'none',
    attributes: { id: { kind: 'service', required: true }, show: { kind: { choices: ['brief', 'full'] } } },
    example: '<Service id="assaulted-womens-helpline" show="full" />',
  },
  Contact: {
    place: 'inline',
    inside: 'none',
    attributes: { service: { kind: 'service', required: true }, channel: { kind: 'channel' } },
    example: 'Call <Contact service="suicide-crisis-helpline" />.',
  },
  Name: {
    place: 'inline',
    inside: 'none',
    attributes: { service: { kind: 'service', required: true } },
    example: 'Ask <Name service="good2talk" />.',
  },
  Guide: {
    place: 'inline',
    inside: 'optional',
    attributes: { id: { kind: 'guide', required: true } },
    example: 'Read <Guide id="hospital-care">what happens at a hospital</Guide>.',
  },
  Leaves: {
    place: 'block',
    inside: 'none',
    attributes: { channel: { kind: 'left', required: true } },
    example: '<Leaves channel="phone" />',
  },
  Detail: {
    place: 'block',
    inside: 'required',
    attributes: { name: { kind: 'words', required: true } },
    example: '<Detail name="What the law says">\n\nThe law says more.\n\n</Detail>',
  },
  Say: { place: 'block', inside: 'required', attributes: {}, example: '<Say>\nI would like to talk to a nurse.\n</Say>' },
  Urgent: { place: 'block', inside: 'required', attributes: {}, example: '<Urgent>\nIf you cannot breathe well, call now.\n</Urgent>' },
  TimePassed: { place: 'block', inside: 'required', attributes: {}, example: '<TimePassed>\nYou can still get care.\n</TimePassed>' },
  Limit: {
    place: 'inline',
    inside: 'required',
    attributes: {},
    example: '<Limit>The line is private, but your phone bill may show the call.</Limit>',
  },
  Term: {
    place: 'inline',
    inside: 'none',
    attributes: { id: { kind: 'term', required: true } },
    example: 'The standard is <Term id="wcag" />.',
  },
  Setting: {
    place: 'block',
    inside: 'none',
    attributes: { name: { kind: { choices: ['corrections'] }, required: true } },
    example: '<Setting name="corrections" />',
  },
  Anchor: { place: 'block', inside: 'none', attributes: { id: { kind: 'anchor', required: true } }, example: '<Anchor id="leave" />' },
}
