/** Hands the live library to `use`: now, or as soon as it is there, or never. The shop must not care which. */
export const withShelfwise = use => {
  // biome-ignore lint/suspicious/noAssignInExpressions: this is the line a shop copies.
  ;(window.shelfwise ||= []).push(use)
}
