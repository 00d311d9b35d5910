import type { Sentences } from './sentences'

/**
 * The plural of things, whose accusative is the nominative, so that it can follow the verb as it is:
 * "Кофемолки", "Чехлы для телефона". Anything else is quoted: "Посуда", "Для дома", "Женщинам", and
 * whoever lives, "Женщины", whose accusative is another.
 */
function isPlural(title: string): boolean {
  // What a preposition governs stays as it is.
  const head = title.replace(/ (для|из|со?|на|в|к|от|без|под?) .*/, '')
  return (
    /^[\p{L}\p{N}-]*[ыи]е?(?!\p{L})/u.test(head) &&
    !/[ая](?!\p{L})/u.test(head) &&
    !LIVING.test(head)
  )
}

const LIVING = /^(дети|мальчик|девочк|мужчин|женщин|малыш|животны|собаки|кошки|птицы|рыбк|грызун)/i

/** A name that brings quotes of its own gets no second pair. */
const quoted = (name: string) => (/["«“„]/.test(name) ? name : `«${name}»`)

export const ru: Sentences = {
  category: (name, title) =>
    `Потому что вы смотрели ${isPlural(title) ? name : `раздел ${quoted(title)}`}`,
  brand: name => `Потому что вы смотрели товары ${quoted(name)}`,
  attribute: (value, name) => `Похоже на то, что вы смотрели: ${name} ${quoted(value)}`,
  word: word => `Потому что вы смотрели товары со словом ${quoted(word)}`,
  price: () => 'Цена — как у товаров, которые вы смотрели',
  item: () => 'Вы уже смотрели этот товар',
  cart: () => 'Ждёт в корзине',
  nearby: () => 'Рядом с тем, что вы смотрели',
  popular: () => 'Популярно в этом магазине',
  together: () => 'Часто смотрят вместе с тем, что вы смотрели',
  variety: () => 'Для разнообразия',
  stated: name => `Потому что вам нравится ${quoted(name)}`,
  rule: () => 'Выбор магазина',
  repurchase: name => (name ? `Как обычно: ${name}?` : 'Как обычно?'),
}
