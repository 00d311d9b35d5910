import type { Page } from './engines/engine'

/** Layout shift so far, whatever caused it, two frames from now. */
export const layoutShiftOf = (page: Pick<Page, 'evaluate'>): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let sum = 0
        new PerformanceObserver(list => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
