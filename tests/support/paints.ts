import type { Page } from 'playwright'

/**
 * What the screen shows after an action: for each frame that the browser paints in the next second, how many of its pixels stand out from its ground.
 * A blank frame has none.
 * @param action returns the moment from which frames count, in milliseconds since 1970, by the browser's clock
 */
export async function paintsAfter(page: Page, action: () => Promise<number>, milliseconds = 1000): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  const painted: { data: string; at: number }[] = []
  session.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
    painted.push({ data, at: (metadata.timestamp ?? 0) * 1000 })
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await page.waitForTimeout(300)
  const from = await action()
  await page.waitForTimeout(milliseconds)
  await session.send('Page.stopScreencast').catch(() => {})
  const frames = painted.filter(({ at }) => at > from).map(({ data }) => data)
  const judge = await page.context().newPage()
  const marked = await judge.evaluate(async (images) => {
    const counts: number[] = []
    for (const data of images) {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const drawing = canvas.getContext('2d')
      drawing?.drawImage(image, 0, 0)
      const bytes = drawing?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      // Some browsers add a little noise to what a canvas gives back: only a clear difference from the first pixel counts.
      let marked = 0
      for (let at = 0; at < bytes.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs((bytes[at + part] ?? 0) - (bytes[part] ?? 0)) > 40)) marked++
      counts.push(marked)
    }
    return counts
  }, frames)
  await judge.close()
  return marked
}
