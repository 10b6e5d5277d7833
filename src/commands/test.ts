import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { installBrowser } from '../../tests/support/browser.ts'

/** A part of the tests: what it is called, and what is run for it. */
interface Part {
  name: string
  command: string[]
}

const tests = (...folders: string[]) => [
  process.execPath,
  '--test',
  '--test-reporter=spec',
  ...folders.flatMap((folder) => globSync(`tests/${folder}/*.test.ts`).sort()),
]

const parts: Part[] = [
  { name: 'formatting and linting', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'content', command: [process.execPath, 'src/commands/check.ts'] },
  { name: 'model and checks', command: tests('model', 'checks') },
  { name: 'build', command: [process.execPath, 'src/commands/build.ts'] },
  { name: 'built site', command: tests('site') },
  { name: 'commands', command: tests('commands') },
  { name: 'browser', command: tests('browser') },
  { name: 'accessibility', command: tests('accessibility') },
]

const wanted = process.argv.slice(2)
/** Parts that look at the built site: they say nothing when the build has failed. */
const needBuild = new Set(['built site', 'commands', 'browser', 'accessibility'])
const times: { name: string; seconds: number; passed: boolean }[] = []

const unknown = wanted.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(`No part named ${unknown.join(', ')}. There are: ${parts.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

function timed(name: string, work: () => boolean): void {
  console.log(`\n=== ${name}`)
  const start = performance.now()
  const passed = work()
  times.push({ name, seconds: (performance.now() - start) / 1000, passed })
}

timed('finding a browser', () => {
  try {
    console.log(installBrowser())
    return true
  } catch (error) {
    console.error((error as Error).message)
    return false
  }
})
for (const { name, command } of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (needBuild.has(name) && times.some((part) => part.name === 'build' && !part.passed)) {
    times.push({ name: `${name} (not run: the build failed)`, seconds: 0, passed: false })
    continue
  }
  timed(name, () => {
    const [program = '', ...rest] = command
    return spawnSync(program, rest, { stdio: 'inherit' }).status === 0
  })
}

console.log('\n=== times')
for (const { name, seconds, passed } of times) console.log(`${seconds.toFixed(1).padStart(7)} s  ${passed ? 'passed' : 'FAILED'}  ${name}`)
console.log(
  `${times
    .reduce((sum, { seconds }) => sum + seconds, 0)
    .toFixed(1)
    .padStart(7)} s  in all`,
)
const failed = times.filter(({ passed }) => !passed).length
console.log(`${times.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
