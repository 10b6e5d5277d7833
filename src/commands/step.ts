/**
 * Runs one step of a command, says what it does and how long it took.
 * When it fails, prints why in plain words and ends the command with exit code 1.
 * @param work may return a line that says what came of it
 */
export async function step(name: string, work: () => unknown): Promise<void> {
  const start = performance.now()
  process.stdout.write(`${name} ...\n`)
  try {
    const result = await work()
    console.log(`  ${typeof result === 'string' ? `${result}, ` : ''}${((performance.now() - start) / 1000).toFixed(1)} s`)
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n\n${name}: failed.`)
    process.exit(1)
  }
}
