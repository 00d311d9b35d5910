import { metaOf } from '../../../page/meta'
import { plain } from '../../../plain'
import { lineOf } from './text'

/**
 * What the page calls its product: its heading, if its title says the same or structured data say it with
 * something behind; else a heading with the kind of thing or the brand before what structured data call it;
 * else that, if the title says so; else what the title's first part shares with it. Headings may hold more
 * than the name ("Details", an article number) or be about something else.
 *
 * @param said the name in structured data, `''` when there is none.
 */
export function nameOf(said: string): string {
  const known = plain(said)
  const titles = [document.title, metaOf('og:title')]
  const says = (text: string, part: string) => plain(text).includes(plain(part))
  const isLonger = (text: string) => plain(text).length > known.length

  const headings = [...document.querySelectorAll('h1')].map(lineOf).filter(Boolean)
  const heading = headings.find(
    text =>
      plain(text).length >= 0.6 * known.length &&
      (titles.some(title => says(title, text)) || (says(said, text) && plain(text) !== known)),
  )
  if (heading) return heading
  const fuller =
    said &&
    headings.find(
      text =>
        isLonger(text) && plain(text).endsWith(known) && plain(text).length <= 2 * known.length,
    )
  if (fuller || (said && says(document.title, said))) return fuller || said
  const [first = ''] = document.title.split(/ [|–—-] /)
  const others = said ? [said] : [...headings, metaOf('og:title')]
  return first && others.some(other => says(other, first)) ? first : said
}
