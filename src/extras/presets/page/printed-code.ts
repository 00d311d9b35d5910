import { lineOf } from './text'

const wordsOf = (text: string) => new Set(text.split(/\s+/))

/** What stands before a code on its own: "SKU", "Réf. 123", "Артикул: 123". */
const ALONE = wordsOf(
  `sku ref réf reference référence referencia referência art арт артикул код kód kod cod cód código
  codice šifra cikkszám termékkód artikelnummer artikelnr produktnummer bestellnummer bestelnummer
  varenummer varenr tuotekoodi tuotenumero tootekood κωδικός מקט 商品番号 商品コード 品番 货号 商品编号
  商品編號 상품번호 상품코드`,
)
/** What else is a code, if it says of what: "Product no.", "Item # 123", "ID produto". */
const CODE = wordsOf(
  'code codes no nr num number numéro numero número nummer id katalogowy číslo č kods kodas kodu номер קוד mã',
)
/** Of what a code is: "Kod produktu", "Prekės kodas". */
const OF = wordsOf(
  `product item article artikel produit producto produto produkt produktu produs prodotto articolo
  artículo artigo articol artikla artykułu proizvoda izdelka tovaru zboží kat obj bestell style stock web
  catalog catalogue preces prekės ürün stok товара товару продукта מוצר sản hàng`,
)
/**
 * The first word of a text. Unicode's classes of letters take half a millisecond each to compile: these take
 * for a letter what is no blank, no figure and no punctuation that stands before words.
 */
const WORD = /^[\s!-/:-@[-`{-¿\u2010-\u2027№：]*([^\s!-@[-`{-¿\u2010-\u2027№：]+)/
/** What joins a word with what follows. */
const JOIN = /^[\s!-/:-@[-`{-¿\u2010-\u2027№：]*(?:(?:d[eo]l?|du|phẩm) )?/

/** What may be a code, as is seen soon. */
const MAY_BE_CODE = /^[^\s\d]*\d\S*$/
/** One word with a figure in it. */
const IS_CODE =
  /^(?=\D*\d)[^\s!-/:-@[-`{-¿\u2010-\u2027№：](?:[./_-]|[^\s!-/:-@[-`{-¿\u2010-\u2027№：]){1,29}$/
/** What markup calls such a code. */
const NAMED =
  /(product|article|item)[-_]*(code|number|no|nr|ref|reference|sku)(?![a-z])|(^|[^a-z])sku(?![a-z])/i

/** Longer texts are no labels. */
const LONGEST = 60

/**
 * The code that a page prints for people, from its heading on: "Product code: 141677", "Art. 1357247", or a
 * text that an attribute of its element calls one. The first is that of the page's own product.
 */
export function printedCode(): string | undefined {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  texts.currentNode = document.querySelector('h1') ?? document.body
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const text = node.length < 2 * LONGEST ? node.data.trim() : ''
    if (!text) continue
    const around = node.parentElement as Element
    const code = behindLabel(text) === undefined ? named(text, around) : coded(around)
    if (code) return code
  }
  return undefined
}

/** What a text says after its label; undefined where it begins with none. */
function behindLabel(text: string): string | undefined {
  const [start, word] = firstWord(text)
  if (!ALONE.has(word) && !CODE.has(word) && !OF.has(word)) return undefined
  const rest = text.slice(start.length).replace(JOIN, '')
  const [join, next] = firstWord(rest)
  const isWhole = OF.has(word) ? CODE.has(next) || ALONE.has(next) : OF.has(next)
  if (isWhole) return rest.slice(join.length).replace(JOIN, '')
  return ALONE.has(word) ? rest : undefined
}

function firstWord(text: string): [start: string, word: string] {
  const [start, word] = WORD.exec(text) ?? ['', '']
  return [start, (word as string).toLowerCase()]
}

/** The code that stands behind a label: in the same element, in the next, or in the next of what is around. */
function coded(label: Element): string | undefined {
  for (let it: Element | null = label; it; it = it.parentElement) {
    const line = lineOf(it)
    if (line.length > LONGEST) return undefined
    const next = it.nextElementSibling
    const rest = behindLabel(line) || (next && lineOf(next))
    if (rest) return IS_CODE.test(rest) ? rest : undefined
  }
  return undefined
}

const named = (text: string, { attributes }: Element) =>
  MAY_BE_CODE.test(text) &&
  [...attributes].some(({ value }) => NAMED.test(value)) &&
  IS_CODE.test(text)
    ? text
    : undefined
