// The README's inline loader; the build writes it to dist/shelfwise-loader.js. Its text is the same in every shop, so
// that one hash stands for it in a Content Security Policy: what differs is in the dataset of its tag.
{
  const page = document
  // Written twice, it loads once; and a policy's name is free once.
  if (!page.querySelector('[src][data-load]')) {
    const loader = page.currentScript
    const tag = loader.cloneNode()
    let isBlocking
    try {
      // With a body it is too late, and what is written after the page would replace the page.
      isBlocking = !page.body && localStorage['shelfwise:profile']
    } catch {}
    tag.async = !isBlocking
    // In the page's markup it is hidden from scripts.
    tag.setAttribute('nonce', loader.nonce)
    const untrusted = tag.outerHTML.replace('data-load', '$& src')
    const markup =
      self.trustedTypes
        ?.createPolicy('shelfwise', { createHTML: text => text })
        .createHTML(untrusted) || untrusted
    if (isBlocking) page.write(markup)
    // A clone of a script that runs never runs; what is made of markup does.
    else loader.after(new Range().createContextualFragment(markup))
  }
}
