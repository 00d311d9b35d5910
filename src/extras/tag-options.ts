import { OPTIONS } from '../attributes'

/**
 * What an extra's script is told: the field of its name in the JSON of the page's
 * `<script type="application/json" data-shelfwise-options>`.
 *
 * @throws where that is no JSON.
 */
export function tagOptions(name: string): unknown {
  const json = document.querySelector(`script[${OPTIONS}]`)?.textContent
  return json ? Object(JSON.parse(json))[name] : undefined
}
