import { createProfile } from '../../src/core'
import { createJournal } from '../../src/store/journal'
import { fold, viewsOf } from './store'

/** A journal, and what it has told. */
export function openJournal(start = createProfile()) {
  const errors: unknown[] = []
  let folds = 0
  let news = 0
  const journal = createJournal(
    fold,
    start,
    isNews => {
      folds++
      if (isNews) news++
    },
    error => errors.push(error),
  )
  return {
    ...journal,
    /** Unless told otherwise, nobody but the store keeps anything. */
    flush: (keep: Parameters<typeof journal.flush>[0] = () => false) => journal.flush(keep),
    errors,
    folds: () => folds,
    /** Folds that have changed what is believed. */
    news: () => news,
    views: (id?: string) => viewsOf(journal.profile(), id),
  }
}
