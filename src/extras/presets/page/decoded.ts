/** HTML's names of the characters from U+00A0 on. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  )
const OTHERS =
  'quot amp lt gt apos ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo hellip bull trade euro minus Scaron scaron'.split(
    ' ',
  )
const AS_OTHERS = `"&<>'–—‘’‚“”„…•™€−Šš`

const TAG = /<[a-z!/][^<>]*>/gi
const ESCAPED = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi

/** A text that was escaped for HTML within JSON, as it is meant. Not by HTML's parser: the page's data are no HTML of ours. */
export const decoded = (text: string): string =>
  text.replace(TAG, '').replace(ESCAPED, (escaped, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : parseInt(hex, 16)
    if (!name) return code < 0x110000 ? String.fromCodePoint(code) : escaped
    const latin = LATIN.indexOf(name)
    return latin < 0
      ? (AS_OTHERS[OTHERS.indexOf(name)] ?? escaped)
      : String.fromCharCode(0xa0 + latin)
  })
